import { describe, expect, test } from 'vitest';
import { plainDigits } from '../../src/rules/parse/digits.ts';
import { distance } from '../../src/rules/parse/distance.ts';
import { emailParts, endingOf, endsWell } from '../../src/rules/parse/email.ts';
import { chosenState, standing } from '../../src/rules/parse/standing.ts';
import { readState } from '../../src/rules/parse/state.ts';
import { readZip } from '../../src/rules/parse/zip.ts';
import { judged } from './judge.ts';

describe('how far two words are apart', () => {
  test.each([
    ['', '', 0],
    ['gmail', 'gmail', 0],
    ['gmail', 'gmai', 1],
    ['gmail', 'mail', 1],
    ['gmail', 'gmaill', 1],
    ['gmail', 'gnail', 1],
    ['gmail', 'gmial', 1],
    ['gmail', 'mgail', 1],
    ['abcd', 'badc', 2],
    ['gmail', 'gmal.', 2],
    ['ca', 'abc', 3],
    ['ab', '', 2],
    ['abc', 'xyz', 3],
    ['kitten', 'sitting', 3],
    ['abcd', 'wxyz', 4],
    ['abab', 'baba', 2],
    ['aab', 'aba', 1],
    // Further than two letters longer: nobody asks how much.
    ['abcdef', 'ab', 3],
    ['abc', '', 3],
  ])('"%s" and "%s": %i', (a, b, far) => {
    expect([distance(a, b), distance(b, a)]).toEqual([far, far]);
  });
});

describe('digits of any keyboard', () => {
  test.each([
    ['Arabic', '٠١٢٣٤٥٦٧٨٩'],
    ['Persian', '۰۱۲۳۴۵۶۷۸۹'],
    ['Devanagari', '०१२३४५६७८९'],
    ['Bengali', '০১২৩৪৫৬৭৮৯'],
    ['Thai', '๐๑๒๓๔๕๖๗๘๙'],
    ['fullwidth', '０１２３４５６７８９'],
    ['ordinary', '0123456789'],
  ])('%s', (_, text) => {
    expect(plainDigits(text, 20)).toBe('0123456789');
  });
  test('what cannot be seen is no part of it, nor is what surrounds it', () => {
    expect(plainDigits('\u202a+49\u200b 171\u202c ', 50)).toBe('+49 171');
    expect(plainDigits('  171  ', 50)).toBe('171');
    expect(plainDigits('\u00a0١٧\u00a0', 50)).toBe('17');
  });
  test('only the beginning is looked at', () => {
    expect(plainDigits('1234567890', 4)).toBe('1234');
    expect(plainDigits('١٢٣٤٥', 4)).toBe('1234');
  });
});

describe('the halves of an address', () => {
  const long = `${'a'.repeat(308)}@example.com`;
  test.each([
    ['anna@example.com', { local: 'anna', domain: 'example.com' }],
    ['  Anna.B@EXAMPLE.Com ', { local: 'Anna.B', domain: 'example.com' }],
    ['a@b', { local: 'a', domain: 'b' }],
    ['anna@gmail .com', { local: 'anna', domain: 'gmail .com' }],
    [long, { local: 'a'.repeat(308), domain: 'example.com' }],
    [`a${long}`, undefined],
    ['anna maria@example.com', undefined],
    ['@example.com', undefined],
    ['anna@', undefined],
    ['anna', undefined],
    ['anna@maria@example.com', undefined],
    ['', undefined],
  ])('%s', (typed, halves) => {
    expect(emailParts(typed)).toEqual(halves);
  });

  test.each([
    ['example.com', true],
    ['example.NET', true],
    ['post.example.org', true],
    ['examplecom', false],
    ['com', false],
    ['example.comx', false],
    ['example.com.au', false],
    ['example.de', false],
  ])('%s ends as Securus takes it: %s', (domain, well) => {
    expect(endsWell(domain)).toBe(well);
  });

  test.each([
    ['example.de', 'de'],
    ['post.example.de', 'de'],
    ['example.info', 'info'],
    ['example.xn--p1ai', 'xn--p1ai'],
    ['пример.рф', 'рф'],
    ['co.uk', 'uk'],
    ['example.city.uk', 'uk'],
    ['example.commerce.uk', 'uk'],
    ['example.com.museum', 'museum'],
    [`${'a'.repeat(63)}.de`, 'de'],
    ['example', undefined],
    ['de', undefined],
    ['example.d', undefined],
    ['example.1a', undefined],
    ['example.a1', undefined],
    ['example..de', undefined],
    ['.de', undefined],
    ['exa_mple.de', undefined],
    ['exa mple.de', undefined],
    [`${'a'.repeat(64)}.de`, undefined],
    ['', undefined],
  ])('%s ends in %s', (domain, ending) => {
    expect(endingOf(domain)).toBe(ending);
  });
  test.each([
    'com.au',
    'co.uk',
    'org.uk',
    'or.at',
    'net.nz',
    'ne.jp',
    'ac.uk',
    'gov.uk',
    'go.jp',
    'gob.mx',
    'edu.pe',
    'gv.at',
  ])('%s is said in one breath', (ending) => {
    expect(endingOf(`example.${ending}`)).toBe(ending);
  });
});

describe('what stands in a state field', () => {
  const LIST = ['Your home', 'Florida', 'Ontario', 'Outside US', 'Nirvana'];

  test.each([
    ['Florida', 'FL'],
    ['fl', 'FL'],
    ['  FL  ', 'FL'],
    ['Calif.', 'CA'],
    ['Minn.', 'MN'],
    ['Penn', 'PA'],
    ['N.Y.', 'NY'],
    ['north c', 'NC'],
    ['Flo', 'FL'],
  ])('%s is %s', (text, code) => {
    expect(readState(text)).toEqual({ type: 'us', code });
  });
  test.each([
    '',
    ' ',
    '---',
    'Select',
    '- Select one -',
    'Choose…',
    'Pick a state',
    'Seleccione',
    'Elija',
    'Elige',
    'Escoja',
    'State',
    '* State',
    'Estado:',
    'Province',
    'Region',
  ])('"%s" is no answer', (text) => {
    expect(readState(text)).toEqual({ type: 'open' });
  });
  test('the first entry of a list is no answer, whatever blanks are around it', () => {
    expect(readState('Your home', LIST)).toEqual({ type: 'open' });
    expect(readState('Your home ', [' Your home', 'Florida'])).toEqual({ type: 'open' });
    expect(readState('Your home')).toEqual({ type: 'other', listed: false });
    expect(readState('Your home', [])).toEqual({ type: 'other', listed: false });
  });
  test.each([
    'Outside US',
    'International',
    'Foreign',
    'Non-US',
    'non us',
    'NonUS',
    'Other',
    'Not in US',
    'Not applicable',
    'N/A',
    'na',
    'Fuera de EE. UU.',
    'Extranjero',
    'Otro',
  ])('"%s" is an answer of a list, and no state', (text) => {
    expect(readState(text, ['Select', text])).toEqual({ type: 'other', listed: true });
    expect(readState(text, ['Select', 'Florida']), 'of a list that words it otherwise').toEqual({
      type: 'other',
      listed: true,
    });
    expect(readState(text)).toEqual({ type: 'other', listed: false });
  });
  test('a province counts as offered only where it stands in the list', () => {
    expect(readState('Ontario', LIST)).toEqual({ type: 'other', listed: true });
    expect(readState('Quebec', LIST)).toEqual({ type: 'other', listed: false });
    expect(readState('Ontario')).toEqual({ type: 'other', listed: false });
    for (const text of ['Ghana', 'Nagasaki']) {
      expect(readState(text, LIST), text).toEqual({ type: 'other', listed: false });
    }
  });
  test.each(['New', 'North', 'Te', 'Ha', 'Free State', 'Bayern', 'Nirvana', 'Floridas', 'x'.repeat(200)])(
    '"%s" is no one state',
    (text) => {
      expect(readState(text)).toEqual({ type: 'other', listed: false });
    },
  );
});

describe('what the form says about the country', () => {
  const about = (form: Record<string, string>, country?: string, countries?: string[]) =>
    standing(judged('postal-code', '', { form, ...(country && { country }), ...(countries && { countries }) }));

  test.each<[string, ReturnType<typeof standing>, Record<string, string>, string | undefined, string[] | undefined]>([
    ['without any country', 'us', {}, undefined, undefined],
    ['with another country chosen', 'abroad', { country: 'Germany' }, undefined, undefined],
    ['with another country chosen from a list', 'abroad', { country: 'Germany' }, 'DE', ['USA', 'Germany']],
    [
      'with the US chosen and the person’s country in the list',
      'offered',
      { country: 'USA' },
      'DE',
      ['USA', 'Germany'],
    ],
    ['with nothing chosen and the person’s country in the list', 'offered', {}, 'DE', ['USA', 'Germany']],
    ['with a list that lacks the person’s country', 'us', {}, 'FR', ['USA', 'Germany']],
    ['with a list, the person’s country not known', 'us', {}, undefined, ['USA', 'Germany']],
    ['for a person in the US', 'us', {}, 'US', ['United States', 'Germany']],
    ['with an empty list', 'us', {}, 'DE', []],
  ])('%s: %s', (_, expected, form, country, countries) => {
    expect(about(form, country, countries)).toBe(expected);
  });

  test('lists that follow each other are told apart, by length, by entry and by person', () => {
    expect(about({}, 'DE', ['USA', 'Germany'])).toBe('offered');
    expect(about({}, 'FR', ['USA', 'Germany'])).toBe('us');
    expect(about({}, 'FR', ['USA', 'France'])).toBe('offered');
    expect(about({}, 'FR', ['USA', 'Poland'])).toBe('us');
    expect(about({}, 'FR', ['USA', 'Poland', 'France'])).toBe('offered');
    expect(about({}, 'FR', ['USA', 'Poland'])).toBe('us');
  });

  test('the state beside it is chosen, open, none, or not asked for', () => {
    const chosen = (form: Record<string, string>) => chosenState(judged('postal-code', '', { form }));
    expect(chosen({ 'address-level1': 'Florida' })).toBe('FL');
    expect(chosen({ 'address-level1': 'Select' })).toBeNull();
    expect(chosen({ 'address-level1': '' })).toBeNull();
    expect(chosen({ 'address-level1': 'Ontario' })).toBeUndefined();
    expect(chosen({})).toBeUndefined();
  });
});

describe('what stands in a ZIP field', () => {
  test.each<[string, ReturnType<typeof readZip>]>([
    ['', { type: 'empty' }],
    ['_____-____', { type: 'empty' }],
    ['32026', { type: 'us', zip: '32026', state: 'FL', plain: true }],
    [' 32026 ', { type: 'us', zip: '32026', state: 'FL', plain: true }],
    ['320261000', { type: 'us', zip: '32026-1000', state: 'FL', plain: true }],
    ['32026-1000', { type: 'us', zip: '32026-1000', state: 'FL', plain: true }],
    ['32026 1000', { type: 'us', zip: '32026-1000', state: 'FL', plain: false }],
    ['32026 - 1000', { type: 'us', zip: '32026-1000', state: 'FL', plain: false }],
    ['٣٢٠٢٦', { type: 'us', zip: '32026', state: 'FL', plain: false }],
    ['00185', { type: 'us', zip: '00185', plain: true }],
    ['FL 32026', { type: 'other', reason: 'letters', count: 5, zip: '32026' }],
    ['fl32026', { type: 'other', reason: 'letters', count: 5, zip: '32026' }],
    ['FL - 32026', { type: 'other', reason: 'letters', count: 5, zip: '32026' }],
    ['NY 32026', { type: 'other', reason: 'letters', count: 5 }],
    ['ZZ 32026', { type: 'other', reason: 'letters', count: 5 }],
    ['AFL 32026', { type: 'other', reason: 'letters', count: 5 }],
    ['FL 320261', { type: 'other', reason: 'letters', count: 6 }],
    ['D-10115', { type: 'other', reason: 'letters', count: 5 }],
    ['8001', { type: 'other', reason: 'four', count: 4 }],
    ['80 01', { type: 'other', reason: 'length', count: 4 }],
    ['80011 2', { type: 'other', reason: 'length', count: 6 }],
    ['114 55', { type: 'other', reason: 'spaced', count: 5 }],
    ['3202612345', { type: 'other', reason: 'length', count: 10 }],
    ['.', { type: 'other', reason: 'length', count: 0 }],
  ])('"%s"', (typed, read) => {
    expect(readZip(typed)).toEqual(read);
  });
});
