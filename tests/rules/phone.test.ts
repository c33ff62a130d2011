import { describe, expect, test } from 'vitest';
import { said, spoken } from './judge.ts';

const US = ['hint phone-permanent/state'];
const SPELLED = ['hint phone-format', ...US];

describe('phone numbers of families abroad', () => {
  // [typed, person's country, everything that is said, country named]
  const cases: [typed: string, home: string | undefined, said: string[], country?: string][] = [
    ['+49 171 3920055', undefined, ['stop phone-foreign'], 'DE'],
    ['0049 171 3920055', undefined, ['stop phone-foreign'], 'DE'],
    ['00 49 (0) 171 3920055', undefined, ['stop phone-foreign'], 'DE'],
    ['+49 (0)171/3920055', undefined, ['stop phone-foreign'], 'DE'],
    ['011 49 171 3920055', undefined, ['stop phone-foreign'], 'DE'],
    ['(+49) 171-392.0055', undefined, ['stop phone-foreign'], 'DE'],
    ['Tel.: +49 171 3920055', undefined, ['stop phone-foreign'], 'DE'],
    ['＋４９１７１３９２００５５', undefined, ['stop phone-foreign'], 'DE'],
    ['\u202a+49 171 3920055\u202c', undefined, ['stop phone-foreign'], 'DE'],
    ['+41 79 123 45 67', undefined, ['stop phone-foreign'], 'CH'],
    ['0041791234567', undefined, ['stop phone-foreign'], 'CH'],
    ['+33 6 12 34 56 78', undefined, ['stop phone-foreign'], 'FR'],
    ['+39 347 123 4567', undefined, ['stop phone-foreign'], 'IT'],
    ['+31 6 12345678', undefined, ['stop phone-foreign'], 'NL'],
    ['+351 912 345 678', undefined, ['stop phone-foreign'], 'PT'],
    ['+61 412 345 678', undefined, ['stop phone-foreign'], 'AU'],
    ['+63 917 123 4567', undefined, ['stop phone-foreign'], 'PH'],
    ['+91 98765 43210', undefined, ['stop phone-foreign'], 'IN'],
    ['+٤٩ ١٧١ ٣٩٢٠٠٥٥', undefined, ['stop phone-foreign'], 'DE'],
    ['+44 20 7946 0958', undefined, ['stop phone-foreign'], 'GB'],
    ['+44 7400 123456', undefined, ['stop phone-foreign'], 'GB'],
    // Guernsey has part of 07911, Jersey of 07700, Kazakhstan of +7: not named.
    ['+44 7911 123456', undefined, ['stop phone-foreign/code']],
    ['0044 7700 900123', undefined, ['stop phone-foreign/code']],
    ['+7 701 123 45 67', undefined, ['stop phone-foreign/code']],
    ['+7 916 123-45-67', undefined, ['stop phone-foreign'], 'RU'],
    ['+599 9 123 4567', undefined, ['stop phone-foreign/code']],
    // A + before ten digits that are also a US number: Norway or a slip?
    ['+4791234567', undefined, ['stop phone-foreign/code']],
    ['+4791234567', 'NO', ['stop phone-foreign'], 'NO'],
    ['0171 3920055', undefined, ['stop phone-foreign/national']],
    ['07911 123456', undefined, ['stop phone-foreign/national']],
    ['06 12 34 56 78', undefined, ['stop phone-foreign/national']],
    ['020 7946 0958', 'GB', ['stop phone-foreign/national']],
    ['0113 496 0123', undefined, ['stop phone-foreign/national']],
    ['030 901820', 'DE', ['stop phone-foreign/national']],
    ['+0171 3920055', undefined, ['stop phone-foreign/national']],
    ['612 345 678', 'ES', ['stop phone-foreign/national']],
    ['20 12 34 56', 'DK', ['stop phone-foreign/national']],
    ['7911 123456', 'GB', ['stop phone-foreign/national']],
    ['98765 43210', 'IN', ['stop phone-foreign/national']],
    ['491713920055', undefined, ['stop phone-foreign/national']],
    ['491713920055', 'DE', ['stop phone-foreign'], 'DE'],
    ['447911123456', undefined, ['stop phone-foreign/national']],
    ['33612345678', 'FR', ['stop phone-foreign'], 'FR'],
    // Canada and the Caribbean.
    ['416 234 5678', undefined, ['warn phone-other-country'], 'CA'],
    ['+1 876 234 5678', undefined, ['warn phone-other-country'], 'JM'],
    ['1-809-234-5678', undefined, ['warn phone-other-country'], 'DO'],
    ['4162345678', 'CA', ['warn phone-other-country'], 'CA'],
  ];
  test.each(cases)('%s (person in %s)', (typed, country, expected, named) => {
    expect(spoken('tel', typed, country ? { country } : {})).toEqual(expected);
    const advice = said('phone-foreign', 'tel', typed, { country }) ?? said('phone-other-country', 'tel', typed);
    expect(advice?.values?.country).toBe(named);
  });
});

describe('US phone numbers', () => {
  const cases: [typed: string, said: string[], digits?: string][] = [
    ['2024561414', US],
    [' 2024561414', US],
    ['202-456-1414', SPELLED, '2024561414'],
    ['(202) 456-1414', SPELLED, '2024561414'],
    ['202.456.1414', SPELLED, '2024561414'],
    ['+1 202 456 1414', SPELLED, '2024561414'],
    ['+12024561414', SPELLED, '2024561414'],
    ['12024561414', SPELLED, '2024561414'],
    ['001 202 456 1414', SPELLED, '2024561414'],
    ['00 1 (202) 456-1414', SPELLED, '2024561414'],
    ['２０２４５６１４１４', SPELLED, '2024561414'],
    ['202 456 1414 ext. 12', ['hint phone-format/extension', ...US], '2024561414'],
    ['2024561414x7', ['hint phone-format/extension', ...US], '2024561414'],
    ['202-456-FAIR', SPELLED, '2024563247'],
    ['787 234 5678', SPELLED, '7872345678'],
    ['202-555-0123', ['stop phone-fictional']],
    ['+1 307 555 0199', ['stop phone-fictional']],
    ['800-555-0100', ['stop phone-fictional']],
    ['202-555-0200', SPELLED, '2025550200'],
    ['202-555-1212', ['stop phone-fictional/service']],
    ['212-911-5678', ['stop phone-fictional/service']],
    ['212-411-5678', ['stop phone-fictional/service']],
    ['1-800-FLOWERS', ['warn phone-not-geographic/toll-free']],
    ['888 234 5678', ['warn phone-not-geographic/toll-free']],
    ['900 234 5678', ['warn phone-not-geographic/premium']],
    ['500 234 5678', ['warn phone-not-geographic/personal']],
    ['456 1414', ['stop phone-incomplete']],
    ['202 456 141', ['stop phone-incomplete']],
    ['+1 202 456 141', ['stop phone-incomplete']],
    ['1', ['stop phone-incomplete']],
    ['20245614145', ['stop phone-incomplete/long']],
    ['+1 202 456 14145', ['stop phone-incomplete/long']],
    ['911', ['stop phone-incomplete']],
    ['1234567890', ['stop phone-incomplete/shape']],
    ['2021234567', ['stop phone-incomplete/shape']],
    ['911 234 5678', ['stop phone-incomplete/shape']],
    ['791 234 5678', ['stop phone-incomplete/shape']],
    // Nobody had 987 in July 2026; next year somebody may.
    ['987 234 5678', ['warn phone-incomplete/unassigned']],
    ['none', ['stop phone-incomplete/letters']],
    ['n/a', ['stop phone-incomplete/letters']],
    // Written by the form itself: as good as empty.
    ['+1', ['hint phone-permanent']],
    ['+1 (', ['hint phone-permanent']],
    ['(___) ___-____', ['hint phone-permanent']],
    ['---', ['hint phone-permanent']],
    ['', ['hint phone-permanent']],
    ['   ', ['hint phone-permanent']],
  ];
  test.each(cases)('%s', (typed, expected, digits) => {
    expect(spoken('tel', typed)).toEqual(expected);
    expect(said('phone-format', 'tel', typed)?.fixes).toEqual(digits && [{ set: { tel: digits } }]);
  });

  test('a number that the field has cut off is a stop and gets no invented digits', () => {
    for (const value of ['+120245614', '(202) 456-', '202-456-14', '1202456141']) {
      expect(spoken('tel', value, { maxLength: 10 })).toEqual(['stop phone-format/cut']);
      expect(said('phone-format', 'tel', value, { maxLength: 10 })?.fixes).toEqual([]);
    }
    expect(spoken('tel', '+49171392', { maxLength: 9 })).toEqual(['stop phone-foreign']);
  });

  test('the limit of one box of a split phone is not the limit of the number', () => {
    expect(spoken('tel', '202456', { maxLength: 3 })).toEqual(['stop phone-incomplete']);
    expect(spoken('tel', '2024561414', { maxLength: 3 })).toEqual(US);
  });

  test("the spelling of the form's own mask is left alone", () => {
    expect(spoken('tel', '(202) 456-1414', { maxLength: 14 })).toEqual(US);
    expect(spoken('tel', '202-456-1414', { maxLength: 12 })).toEqual(US);
  });

  test('the state of a right number is named, so that an Italian 347 is noticed', () => {
    expect(said('phone-permanent', 'tel', '3475123456', { country: 'IT' })?.values).toEqual({ state: 'NY' });
  });

  test('the number from My details is offered by name where one exists', () => {
    const fix = [{ set: { tel: '{usPhone}' }, source: 'details' }];
    for (const value of ['+49 171 3920055', '456 1414', '202-555-0123', '416 234 5678', '800 234 5678', '']) {
      const [first] = spoken('tel', value);
      const rule = first!.split(/[ /]/)[1] as 'phone-foreign';
      expect(said(rule, 'tel', value, { known: new Set(['usPhone']) })?.fixes).toEqual(fix);
      expect(said(rule, 'tel', value)?.fixes).toEqual([]);
    }
  });
});
