import { describe, expect, test } from 'vitest';
import { words } from '../../src/data/plain-words.ts';
import { vote } from '../../src/fields/evidence.ts';
import { withoutSharedPrefix } from '../../src/fields/prefix.ts';

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
  ['Home mailing address', 'address-line1'],
  ['Use mailing address', 'address-line1'],
  ['Private mailbox', undefined],
  ['Where you receive mail', undefined],
  ['Your E-Mail', 'email'],
  ['txtEMail', 'email'],
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

test.each([
  ['a word at the limit is kept whole', `${'a'.repeat(156)} zip`, `${'a'.repeat(156)} zip`],
  ['what is beyond the limit is not read', `${'a'.repeat(157)} zip`, `${'a'.repeat(157)} zi`],
])('%s', (_, text, plain) => expect(words(text)).toBe(plain));

test.each([
  ['E-MAIL Adresse', 'e mail adresse'],
  ['Straße', 'stra e'],
  ['São Paulo', 'sao paulo'],
  ['line2', 'line 2'],
  ['2ndLine', '2 nd line'],
  ['zip4', 'zip 4'],
  ['abc12', 'abc 12'],
  ['12', '12'],
  ['a@b', 'a b'],
  ['write to user@example.com today', 'write to email today'],
])('%s is read as "%s"', (text, plain) => expect(words(text)).toBe(plain));

describe('prefixes that siblings share', () => {
  test.each<[string, string[], string[]]>([
    ['one sibling has no prefix', ['billing zip'], ['billing zip']],
    ['one rest that says nothing is not enough', ['billing zip', 'billing xyz'], ['billing zip', 'billing xyz']],
    ['rests that say nothing keep their prefix', ['q one', 'q two'], ['q one', 'q two']],
    [
      'what says nothing keeps the prefix beside those that speak',
      ['a zip', 'a city', 'a xyz'],
      ['zip', 'city', 'a xyz'],
    ],
    [
      'a prefix that speaks stays where only one rest does',
      ['phone area', 'phone number', 'phone zip'],
      ['phone area', 'phone number', 'phone zip'],
    ],
    [
      'a rest that says nothing keeps a prefix that speaks',
      ['phone zip', 'phone city', 'phone area'],
      ['zip', 'city', 'phone area'],
    ],
    ['the longest shared prefix goes', ['my form zip', 'my form city'], ['zip', 'city']],
    ['of five shared words four go', ['a b c d e zip', 'a b c d e city'], ['e zip', 'e city']],
    ['four are not', ['a b c d zip', 'a b c d city'], ['zip', 'city']],
    ['a word that is itself an answer is no prefix', ['first zip', 'first city'], ['first zip', 'first city']],
    ['an e-mail id is an answer too', ['email id zip', 'email id city'], ['email id zip', 'email id city']],
    ['behind another word it is not', ['my email id zip', 'my email id city'], ['zip', 'city']],
    ['a word that only begins like one is a prefix', ['users zip', 'users city'], ['zip', 'city']],
    ['nothing is nothing', [], []],
  ])('%s', (_, names, without) => {
    expect(withoutSharedPrefix(names)).toEqual(without);
  });
});

describe('votes', () => {
  test('are the same when asked again, and after hundreds of others', () => {
    for (let i = 0; i < 1300; i++) expect(vote(`label ${i} zip`)).toBe('postal-code');
    expect([vote('label 0 zip'), vote('email'), vote('email')]).toEqual(['postal-code', 'email', 'email']);
  });
  test('nothing says nothing', () => {
    expect([vote(''), vote('xyz')]).toEqual([undefined, undefined]);
  });
  test.each([
    ['your hotmail', 'email'],
    ['mail', 'email'],
    ['zipper', undefined],
    ['real estate', undefined],
    ['velocity', undefined],
    ['b 0123456789abcdef0123456789abcdef 1', 'trap'],
    ['b 1', undefined],
  ])('"%s" says %s', (text, says) => expect(vote(text)).toBe(says));
});
