import { describe, expect, test } from 'vitest';
import type { FieldKind } from '../../src/fields/kinds.ts';
import { fixTextKey, fixTextValue } from '../../src/rules/fix-text.ts';
import { addressFixes, phoneFixes, prisonFixes, zipStands } from '../../src/rules/parse/fixes.ts';
import type { DetailKey, Fix, Values } from '../../src/rules/rule.ts';
import { judged } from './judge.ts';

const field = (kind: FieldKind, known: DetailKey[], form: Values = {}) =>
  judged(kind, '', { known: new Set(known), form });
const STATE = { 'address-level1': '{prisonState}' };
const ZIP = { 'postal-code': '{prisonZip}' };
const details = (set: Values): Fix[] => [{ set, source: 'details' }];

test('the phone number is offered where My details hold one', () => {
  expect(phoneFixes(field('tel', ['usPhone']))).toEqual(details({ tel: '{usPhone}' }));
  expect(phoneFixes(field('tel', ['street', 'prisonZip']))).toEqual([]);
});

describe('state and ZIP code of the prison', () => {
  const both: DetailKey[] = ['prisonState', 'prisonZip'];
  const form = { 'address-level1': '', 'postal-code': '' };

  test.each<[what: string, kind: FieldKind, known: DetailKey[], form: Values, along: boolean, fixes: Fix[]]>([
    ['the state alone', 'address-level1', both, form, false, details(STATE)],
    ['the state with its ZIP code', 'address-level1', both, form, true, details({ ...STATE, ...ZIP })],
    ['the state of a form without ZIP code', 'address-level1', both, {}, true, details(STATE)],
    ['the state, the ZIP code not known', 'address-level1', ['prisonState'], form, true, details(STATE)],
    ['no state, where only the ZIP code is known', 'address-level1', ['prisonZip'], form, true, []],
    ['the ZIP code alone', 'postal-code', both, form, false, details(ZIP)],
    ['the ZIP code with its state', 'postal-code', both, form, true, details({ ...STATE, ...ZIP })],
    ['the ZIP code of a form without state', 'postal-code', both, {}, true, details(ZIP)],
    ['the ZIP code, the state not known', 'postal-code', ['prisonZip'], form, true, details(ZIP)],
    ['no ZIP code, where only the state is known', 'postal-code', ['prisonState'], form, true, []],
    ['nothing, where nothing is known', 'postal-code', ['usPhone'], form, true, []],
  ])('%s', (_, kind, known, form, along, fixes) => {
    expect(prisonFixes(field(kind, known, form), along)).toEqual(fixes);
  });

  test.each<[string | undefined, boolean]>([
    ['32026', true],
    ['32026-1000', true],
    // Rome: no ZIP code begins like this.
    ['00185', false],
    ['8001', false],
    ['', false],
    [undefined, false],
  ])('a ZIP code %s beside the state can stand: %s', (zip, stands) => {
    expect(zipStands(field('address-level1', [], zip === undefined ? {} : { 'postal-code': zip }))).toBe(stands);
  });
});

describe('the lines of the address', () => {
  const known: DetailKey[] = ['street', 'city'];
  const [line1, line2, city] = [
    { 'address-line1': '{line1}' },
    { 'address-line2': '{line2}' },
    { 'address-level2': '{city}' },
  ];

  test.each<[what: string, known: DetailKey[], kind: FieldKind, form: Values, fixes: Fix[]]>([
    [
      'all that the form has',
      known,
      'address-line1',
      { 'address-line2': '', 'address-level2': '' },
      details({ ...line1, ...line2, ...city }),
    ],
    ['one line', known, 'address-line1', {}, details(line1)],
    ['the second line', known, 'address-line2', {}, details(line2)],
    ['the city', known, 'address-level2', {}, details(city)],
    [
      'boxes that are filled are of the form too',
      known,
      'address-line1',
      { 'address-level2': 'Ulm' },
      details({ ...line1, ...city }),
    ],
    ['nothing in a form without such boxes', known, 'tel', {}, []],
    ['nothing without a street', ['city'], 'address-line1', {}, []],
    ['nothing without a city', ['street'], 'address-line1', {}, []],
  ])('%s', (_, known, kind, form, fixes) => {
    expect(addressFixes(field(kind, known, form))).toEqual(fixes);
  });
});

describe('what a button says', () => {
  test.each<[what: string, fix: Fix, kind: FieldKind, key: string, value: string]>([
    ['writing', { set: { tel: '2024561414' } }, 'tel', 'fix.write', '2024561414'],
    ['writing into the other box', { set: { email: 'a@example.com' } }, 'email-confirm', 'fix.write', 'a@example.com'],
    ['the field’s own of two', { set: { email: 'a', 'email-confirm': 'b' } }, 'email-confirm', 'fix.write', 'b'],
    ['choosing a state', { set: { 'address-level1': 'Florida' } }, 'address-level1', 'fix.choose', 'Florida'],
    ['choosing a country', { set: { country: 'Germany' } }, 'country', 'fix.choose', 'Germany'],
    ['number', { set: { tel: '{usPhone}' }, source: 'details' }, 'tel', 'fix.details.usPhone', ''],
    ['e-mail', { set: { email: '{jpayEmail}' }, source: 'details' }, 'email', 'fix.details.jpayEmail', ''],
    ['state', { set: STATE, source: 'details' }, 'address-level1', 'fix.details.prisonState', ''],
    [
      'state and ZIP',
      { set: { ...STATE, ...ZIP }, source: 'details' },
      'postal-code',
      'fix.details.prisonStateZip',
      '',
    ],
    ['ZIP', { set: ZIP, source: 'details' }, 'postal-code', 'fix.details.prisonZip', ''],
    ['address', { set: { 'address-line1': '{line1}' }, source: 'details' }, 'address-line1', 'fix.details.address', ''],
  ])('%s', (_, fix, kind, key, value) => {
    expect([fixTextKey(fix, kind), fixTextValue(fix, kind)]).toEqual([key, value]);
  });
});
