// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { STATES } from '../../src/data/us-states.ts';
import { score } from '../../src/fields/score.ts';
import type { Signals } from '../../src/fields/signals.ts';
import { signals } from './signals.ts';

/** What a box (or another tag) with these signals is taken for; undefined where the evidence is too weak to be used. */
function judged(more: Partial<Signals>, ownName = '', tag = 'input'): string | undefined {
  const { vote, confidence } = score(document.createElement(tag), signals(more), ownName);
  return confidence >= 0.5 ? vote : undefined;
}

/** A list of these entries; `value=text` where the two differ. */
function list(entries: readonly string[], more: Partial<Signals> = {}, ownName = ''): string | undefined {
  const select = document.createElement('select');
  for (const entry of entries) {
    const [value, text = value] = entry.split('=');
    const option = select.appendChild(document.createElement('option'));
    option.value = value!;
    option.textContent = text!;
  }
  const { vote, confidence } = score(select, signals(more), ownName);
  return confidence >= 0.5 ? vote : undefined;
}

describe('what weighs more', () => {
  test.each<[what: string, more: Partial<Signals>, name: string, kind: string | undefined]>([
    ['nothing says nothing', {}, '', undefined],
    ['a label alone is enough', { label: 'city' }, '', 'address-level2'],
    ['a name alone is enough', {}, 'city', 'address-level2'],
    ['a placeholder alone is enough', { placeholder: 'city' }, '', 'address-level2'],
    ['a text before it is enough', { near: 'city' }, '', 'address-level2'],
    ['prose before it is not', { near: `${'lorem '.repeat(10)}city` }, '', undefined],
    ['sixty characters are no prose yet', { near: `${'x'.repeat(55)} city` }, '', 'address-level2'],
    ['sixty-one are', { near: `${'x'.repeat(56)} city` }, '', undefined],
    ['the label before the name', { label: 'city' }, 'zip', 'address-level2'],
    ['the name before the placeholder', { placeholder: 'city' }, 'zip', 'postal-code'],
    ['the name before the text', { near: 'city' }, 'zip', 'postal-code'],
    ['the text before the placeholder', { near: 'city', placeholder: 'zip' }, '', 'address-level2'],
    ['name and placeholder before the label', { label: 'city', placeholder: 'zip' }, 'zip', 'postal-code'],
    ['a text beside a label says little', { label: 'city', near: 'zip', placeholder: 'zip' }, '', 'address-level2'],
    ['an account’s name is its e-mail address', { near: 'email' }, 'user name', 'email'],
    ['repeated as well', { near: 'confirm email' }, 'user name 2', 'email-confirm'],
    ['a user name is none', { near: 'login' }, 'user name', 'other'],
    ['a name of another kind is no account', { near: 'email' }, 'zip', 'postal-code'],
    ['a city beside a user name is not an account', { near: 'city' }, 'user name', 'other'],
    ['the special before the general: line 2', { label: 'address' }, 'apt', 'address-line2'],
    ['the special before the general: e-mail address', { label: 'address' }, 'email', 'email'],
    ['the special before the general: the repeated e-mail', { label: 'email' }, 'confirm email', 'email-confirm'],
    ['the special before the general: first name', { label: 'name' }, 'first name', 'given-name'],
    ['the special before the general: last name', { label: 'name' }, 'last name', 'family-name'],
    ['the special before the general: new password', { label: 'password' }, 'new password', 'new-password'],
    ['the special before the general: again', { label: 'password' }, 'confirm password', 'password-confirm'],
    ['a trap beside anything', { label: 'city', placeholder: 'city' }, 'honeypot', undefined],
  ])('%s', (_, more, name, kind) => {
    expect(judged(more, name)).toBe(kind);
  });
});

describe('the type', () => {
  test.each<[what: string, more: Partial<Signals>, name: string, kind: string | undefined]>([
    ['email is enough', { type: 'email' }, '', 'email'],
    ['email with a stronger label', { type: 'email', label: 'city' }, '', 'address-level2'],
    ['tel is not enough', { type: 'tel' }, '', undefined],
    ['tel with a placeholder of another kind', { type: 'tel', placeholder: 'city' }, '', 'address-level2'],
    ['tel and a weak text', { type: 'tel', near: `phone ${'x'.repeat(60)}` }, '', 'tel'],
    ['search is a search, whatever it says', { type: 'search', label: 'city' }, 'city', 'other'],
    ['password is one, whatever it says', { type: 'password', label: 'email' }, 'email', 'current-password'],
    ['a new one by its label', { type: 'password', label: 'new password' }, '', 'new-password'],
    ['number says nothing', { type: 'number' }, '', undefined],
  ])('%s', (_, more, name, kind) => {
    expect(judged(more, name)).toBe(kind);
  });
});

describe('the autocomplete token', () => {
  test.each([
    ['postal-code', 'postal-code'],
    ['section-a billing postal-code', 'postal-code'],
    [' postal-code ', 'postal-code'],
    ['email webauthn', 'email'],
    ['street-address', 'address-line1'],
    ['tel-national', 'tel'],
    ['country-name', 'country'],
    ['cc-exp-month', 'cc-exp-month'],
    ['username', 'other'],
    ['organization', 'other'],
    ['nickname', 'other'],
    ['additional-name', 'other'],
    ['bday', 'other'],
    ['bday-year', 'other'],
    ['sex', 'other'],
    ['url', 'other'],
    ['tel-extension', 'other'],
    ['address-line3', 'other'],
    ['on', undefined],
    ['off', undefined],
    ['nope', undefined],
    ['my-username', undefined],
    ['sexy', undefined],
    ['postal-code nope', undefined],
    ['', undefined],
  ])('%s says %s', (autocomplete, kind) => {
    expect(judged({ autocomplete })).toBe(kind);
  });

  test.each<[what: string, more: Partial<Signals>, name: string, kind: string]>([
    ['it decides against a label alone', { autocomplete: 'address-level2', label: 'state' }, '', 'address-level2'],
    ['it decides against a name alone', { autocomplete: 'address-level2' }, 'state', 'address-level2'],
    [
      'not against a label where the name says a third thing',
      { autocomplete: 'address-level2', label: 'state' },
      'zip',
      'address-level1',
    ],
    [
      'with the name it decides against label and placeholder',
      { autocomplete: 'postal-code', label: 'city', placeholder: 'city' },
      'zip',
      'postal-code',
    ],
    ['not against label and name', { autocomplete: 'address-level2', label: 'state' }, 'state', 'address-level1'],
    [
      'it decides with the name against the label',
      { autocomplete: 'postal-code', label: 'city' },
      'zip',
      'postal-code',
    ],
    ['a secret one does not decide against a label', { autocomplete: 'new-password', label: 'email' }, '', 'email'],
    [
      'a secret one decides with its label',
      { autocomplete: 'new-password', label: 'new password' },
      '',
      'new-password',
    ],
    ['a secret one decides with its name', { autocomplete: 'cc-number', label: 'city' }, 'card number', 'cc-number'],
    ['a user name does not decide against a label', { autocomplete: 'username', label: 'email' }, '', 'email'],
    ['a secret one of an e-mail box is a trick', { autocomplete: 'new-password', type: 'email' }, '', 'email'],
    ['an ordinary one of an e-mail box counts', { autocomplete: 'postal-code', type: 'email' }, '', 'postal-code'],
  ])('%s', (_, more, name, kind) => {
    expect(judged(more, name)).toBe(kind);
  });
});

describe('boxes of several lines and lists', () => {
  test('an address may have several lines; a number, a card or a country has not', () => {
    expect(judged({ label: 'street' }, '', 'textarea')).toBe('address-line1');
    for (const label of ['phone', 'card number', 'country']) expect(judged({ label }, '', 'textarea')).toBeUndefined();
  });
  test('the text before a box of several lines says nothing of it', () => {
    expect(judged({ near: 'street' }, '', 'textarea')).toBeUndefined();
    expect(judged({ near: 'street' })).toBe('address-line1');
  });
  test('only what is chosen is asked by a list', () => {
    for (const [label, kind] of [
      ['state', 'address-level1'],
      ['city', 'address-level2'],
      ['country', 'country'],
      ['expiration month', 'cc-exp-month'],
      ['agency', 'place'],
      ['gender', 'other'],
      ['email', undefined],
      ['zip', undefined],
      ['street', undefined],
      ['phone', undefined],
      ['name', undefined],
    ] as const) {
      expect(judged({ label }, '', 'select'), label).toBe(kind);
      expect(judged({ label }, '', 'mat-select'), label).toBe(kind);
    }
  });
  test('the second best answer counts where the best is no answer of a list', () => {
    expect(judged({ label: 'zip' }, 'state', 'select')).toBe('address-level1');
  });
});

describe('what a list holds', () => {
  const names = Object.values(STATES);
  const codes = Object.keys(STATES);

  test('forty states in at most ninety entries are a list of states', () => {
    const filled = (states: number, others: number) => [
      ...names.slice(0, states),
      ...Array.from({ length: others }, (_, i) => `Other ${i}`),
    ];
    expect(list(filled(40, 50))).toBe('address-level1');
    expect(list(filled(40, 51))).toBeUndefined();
    expect(list(filled(39, 0))).toBeUndefined();
  });
  test('by text or by value', () => {
    expect(list(codes)).toBe('address-level1');
    expect(list(codes.map((code) => `${code}=Entry of ${code}?`))).toBe('address-level1');
    expect(list(names.map((name, i) => `${i}=${name}`))).toBe('address-level1');
  });
  test.each<[what: string, entries: string[], kind: string | undefined]>([
    ['three countries in a long list', ['A', 'B', 'C', 'D', 'E', 'Canada', 'Mexico', 'India'], 'country'],
    ['two are not enough', ['A', 'B', 'C', 'D', 'E', 'Canada', 'Mexico'], undefined],
    ['one is, in a list of four', ['Select', 'United States', 'A', 'B'], 'country'],
    ['one is not, in a list of five', ['Select', 'United States', 'A', 'B', 'C'], undefined],
    ['no country', ['Select', 'Red', 'Blue'], undefined],
    ['a text that ends with a country', ['Select', 'Outside Canada', 'A', 'B'], undefined],
    ['the shortest name', ['Select', 'US', 'A', 'B'], 'country'],
    ['blanks around them', ['  usa  '], 'country'],
    ['every way to say it', ['United States of America', 'Estados Unidos', 'UNITED KINGDOM', '4', '5'], 'country'],
    ['a country within a sentence is none', ['My Canada trip', 'USA only', 'A', 'B'], undefined],
    [
      'five dial codes beside countries',
      ['US +1', 'DE +49', 'FR + 33', 'IT +39', 'ES +34', 'Canada', 'Mexico', 'India'],
      'country',
    ],
    [
      'six dial codes',
      ['US +1', 'DE +49', 'FR + 33', 'IT +39', 'ES +34', 'NL +31', 'Canada', 'Mexico', 'India'],
      'other',
    ],
    ['nothing at all', [], undefined],
  ])('%s', (_, entries, kind) => {
    expect(list(entries)).toBe(kind);
  });
  test('many entries that are no states are no list of states', () => {
    expect(list(Array.from({ length: 50 }, (_, i) => `Entry ${i}`))).toBeUndefined();
  });
  test('entries beyond the three hundredth are not looked at', () => {
    const long = Array.from({ length: 300 }, (_, i) => `Entry ${i}`);
    expect(list([...long, 'Canada', 'Mexico', 'India'])).toBeUndefined();
    expect(list([...long.slice(3), 'Canada', 'Mexico', 'India'])).toBe('country');
  });
  test('entries weigh more than a label, but not where the label is of something else', () => {
    expect(list(names, { label: 'city' })).toBe('address-level1');
    expect(list(names, { label: 'gender' })).toBe('other');
  });
  test('the entries of what is left alone are not asked', () => {
    expect(list(['Canada', 'Mexico', 'India'], { label: 'card type' })).toBe('cc-type');
    expect(list(['Canada', 'Mexico', 'India'], { label: 'title' }, 'card type')).not.toBe('country');
  });
});

test('of two equal answers the first stands, and the confidence is the sum of what speaks for it', () => {
  const box = document.createElement('input');
  const { vote, confidence } = score(box, signals({ label: 'city', placeholder: 'city' }), 'city');
  expect([vote, confidence]).toEqual(['address-level2', expect.closeTo(0.85 + 0.75 + 0.6)]);
  expect(score(box, signals({}), '')).toEqual({ vote: undefined, confidence: 0 });
});
