import { expect, test } from 'vitest';
import { needAt } from '../../src/content/need.ts';

const at = (address: string) => needAt(new URL(address));

test.each([
  ['https://securustech.online/#/enroll', 'sign'],
  ['https://securustech.online/#/login?returnUrl=%2Fjpay', 'sign'],
  ['https://securustech.online/#/jpay/link', 'now'],
  ['https://securustech.online/#/my-account', 'now'],
  ['https://securustech.online/#/products/emessage/stamps/purchase', 'now'],
  ['https://www.jpay.com/EmailPreferences.aspx', 'now'],
  ['https://jpay.com/', 'now'],
  ['https://www.jpays.com/anything', 'now'],
  ['https://securustech.online/#/rate-quote', 'focus'],
  ['https://www.jpay.com/MyProfile.aspx', 'never'],
  ['https://securustech.online:8443/#/enroll', 'never'],
  ['http://securustech.online/#/enroll', 'never'],
])('%s needs the help: %s', (address, need) => {
  expect(at(address)).toBe(need);
});
