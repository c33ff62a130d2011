import { expect, test } from 'vitest';
import { vote } from '../../src/fields/evidence.ts';
import { withoutSharedPrefix, words } from '../../src/fields/words.ts';

test.each([
  ['txtdConfirmEmail2', 'txtd confirm email 2'],
  ['Dirección*', 'direccion'],
  ['XMLZipCode', 'xml zip code'],
  ['address_line-1', 'address line 1'],
  ['', ''],
  ['***', ''],
  ['name@example.com', 'email'],
  ['  ZIP / Postal  ', 'zip postal'],
])('%s is read as "%s"', (text, plain) => expect(words(text)).toBe(plain));

test.each([
  ['Email', 'email'],
  ['Re-enter e-mail', 'email-confirm'],
  ['Mailing address', 'address-line1'],
  ['Voicemail', 'other'],
  ['E-mail subject', 'other'],
  ['Cell phone', 'tel'],
  ['Fax', 'other'],
  ['Phone extension', 'other'],
  ['Country code', 'other'],
  ['ZIP/PIN code', 'postal-code'],
  ['PIN', 'passcode'],
  ['Gift card PIN', 'other'],
  ['Apt., suite', 'address-line2'],
  ['Address line 3', 'other'],
  ['House number and street', 'address-line1'],
  ['City/State', 'address-level2'],
  ['State of residence', 'address-level1'],
  ['City, State, ZIP', 'postal-code'],
  ['Statement', undefined],
  ['Capacity', undefined],
  ['Company name', 'other'],
  ['Company address', 'address-line1'],
  ['User name', 'other'],
  ['Full name', 'name'],
  ['Inmate state', 'place'],
  ['Leave this blank', 'trap'],
  ['CVV', 'cc-csc'],
  ['Código de seguridad', 'cc-csc'],
  ['Provincia', 'address-level1'],
  ['Best time to call your phone', 'other'],
  ['Reservation number', 'other'],
  ['', undefined],
])('the label "%s" says %s', (text, says) => expect(vote(words(text))).toBe(says));

test('a shared prefix goes only where the rests speak for themselves', () => {
  expect(withoutSharedPrefix(['billing zip', 'billing city', 'notes'])).toEqual(['zip', 'city', 'notes']);
  expect(withoutSharedPrefix(['a b zip', 'a b city'])).toEqual(['zip', 'city']);
  expect(withoutSharedPrefix(['email', 'email confirm'])).toEqual(['email', 'email confirm']);
  expect(withoutSharedPrefix(['phone area', 'phone number'])).toEqual(['phone area', 'phone number']);
  expect(withoutSharedPrefix(['email address', 'email first name', 'email zip'])).toEqual([
    'email address',
    'first name',
    'zip',
  ]);
});
