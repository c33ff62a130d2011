import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveDetails } from '../../src/guide/resolve.ts';

const ADDRESS = { 'address-line1': '{line1}', 'address-line2': '{line2}', 'address-level2': '{city}' } as const;
const BERLIN = { country: 'DE', street: 'Müllerstraße 5', street2: 'Hinterhaus', city: 'Berlin', postalCode: '10115' };

describe("the procedure's layout: street and number, then postal code, city and country", () => {
  test('as it stands when there is room', () => {
    expect(resolveDetails(ADDRESS, BERLIN, {})).toEqual({
      'address-line1': 'Muellerstrasse 5, Hinterhaus',
      'address-line2': '10115 Berlin, Germany',
      'address-level2': 'Berlin',
    });
  });
  test('folded the way the country writes', () => {
    const turkey = { country: 'TR', street: 'Gül Sokağı 3', city: 'İzmir', postalCode: '35220' };
    expect(resolveDetails(ADDRESS, turkey, {})).toEqual({
      'address-line1': 'Gul Sokagi 3',
      // What the country is called in English depends on the browser's age.
      'address-line2': expect.stringMatching(/^35220 Izmir, Turk(ey|iye)$/),
      'address-level2': 'Izmir',
    });
  });

  const first: [max: number, written: string | undefined][] = [
    [28, 'Muellerstrasse 5, Hinterhaus'],
    [27, 'Muellerstrasse 5'],
    [16, 'Muellerstrasse 5'],
    [15, undefined],
  ];
  test.each(first)('line 1 in %i characters: %s', (max, written) => {
    expect(resolveDetails(ADDRESS, BERLIN, { 'address-line1': max })['address-line1']).toBe(written);
  });

  const second: [max: number, written: string | undefined][] = [
    [21, '10115 Berlin, Germany'],
    [20, '10115 Berlin, DE'],
    [16, '10115 Berlin, DE'],
    [15, '10115, DE'],
    [8, undefined],
  ];
  test.each(second)('line 2 in %i characters: %s', (max, written) => {
    expect(resolveDetails(ADDRESS, BERLIN, { 'address-line2': max })['address-line2']).toBe(written);
  });
  test('without a box for the city, line 2 never loses it', () => {
    const set = { 'address-line1': '{line1}', 'address-line2': '{line2}' } as const;
    expect(resolveDetails(set, BERLIN, { 'address-line2': 15 })['address-line2']).toBeUndefined();
  });

  const alone: [max: number, written: string | undefined][] = [
    [44, 'Muellerstrasse 5, Hinterhaus, 10115, Germany'],
    [43, 'Muellerstrasse 5, Hinterhaus, Germany'],
    [36, 'Muellerstrasse 5, Hinterhaus, DE'],
    [31, 'Muellerstrasse 5, DE'],
    [19, 'Muellerstrasse 5'],
    [15, undefined],
  ];
  test.each(alone)(
    'a single line in %i characters gives up postal code, country name, flat, country: %s',
    (max, written) => {
      const set = { 'address-line1': '{line1}', 'address-level2': '{city}' } as const;
      expect(resolveDetails(set, BERLIN, { 'address-line1': max })['address-line1']).toBe(written);
    },
  );
  test('without a country and without a postal code the rest still stands', () => {
    expect(resolveDetails(ADDRESS, { street: 'Lindenweg 5', city: 'Linz' }, {})).toEqual({
      'address-line1': 'Lindenweg 5',
      'address-line2': 'Linz',
      'address-level2': 'Linz',
    });
    expect(resolveDetails({ 'address-line1': '{line1}' }, { street: 'Lindenweg 5', postalCode: '4020' }, {})).toEqual({
      'address-line1': 'Lindenweg 5, 4020',
    });
  });
  test('without a street there is no line 1, without postal code and city no line 2', () => {
    expect(resolveDetails(ADDRESS, { country: 'DE' }, {})).toEqual({});
    expect(resolveDetails(ADDRESS, { street2: 'Hinterhaus' }, {})).toEqual({});
    expect(resolveDetails({ 'address-line1': '{line1}' }, { country: 'DE', postalCode: '10115' }, {})).toEqual({});
  });
  test('a street longer than the field is left to the person', () => {
    const street = 'Karl-Heinrich-Ulrichs-Strasse 112';
    expect(resolveDetails(ADDRESS, { street }, { 'address-line1': 20 })).toEqual({});
  });
  test('blanks too many are taken out', () => {
    const typed = { street: '  Lindenweg   5 ', city: ' Bad\tIschl ', postalCode: ' 4820 ' };
    expect(resolveDetails(ADDRESS, typed, {})).toEqual({
      'address-line1': 'Lindenweg 5',
      'address-line2': '4820 Bad Ischl',
      'address-level2': 'Bad Ischl',
    });
    expect(resolveDetails(ADDRESS, { street: ' ü  ', city: 'Ä  ö' }, {})).toMatchObject({
      'address-line1': 'u',
      'address-level2': 'A o',
    });
  });
});

describe('the other details', () => {
  test.each(['2024561414', '+1 (202) 456-1414', '1 202 456 1414', '001 202 456 1414'])(
    '%s is written as ten digits',
    (usPhone) => {
      expect(resolveDetails({ tel: '{usPhone}' }, { usPhone }, { tel: 10 })).toEqual({ tel: '2024561414' });
    },
  );
  test.each(['+49 171 3920055', '456 1414', '202456141', ''])('%s is no US number and is not written', (usPhone) => {
    expect(resolveDetails({ tel: '{usPhone}' }, { usPhone }, {})).toEqual({});
  });
  test('state and ZIP code of the prison, the ZIP code in five digits where nine do not fit', () => {
    const set = { 'address-level1': '{prisonState}', 'postal-code': '{prisonZip}' } as const;
    const details = { prisonState: 'FL', prisonZip: '32026-1000' };
    expect(resolveDetails(set, details, {})).toEqual({ 'address-level1': 'FL', 'postal-code': '32026-1000' });
    expect(resolveDetails(set, details, { 'address-level1': 2, 'postal-code': 5 })).toEqual({
      'address-level1': 'FL',
      'postal-code': '32026',
    });
  });
  test('the e-mail address stays as it is and is never cut', () => {
    const details = { jpayEmail: 'Jürgen@example.com' };
    expect(resolveDetails({ email: '{jpayEmail}' }, details, {})).toEqual({ email: 'Jürgen@example.com' });
    expect(resolveDetails({ email: '{jpayEmail}' }, details, { email: 10 })).toEqual({});
  });
  test('the limit of one box of a split field does not stop the whole value', () => {
    expect(resolveDetails({ tel: '{usPhone}' }, { usPhone: '2024561414' }, { tel: 3 })).toEqual({ tel: '2024561414' });
  });
  test('single parts by name, for a preview', () => {
    const set = {
      'address-line1': '{street}',
      'address-line2': '{street2}',
      'postal-code': '{postalCode}',
      country: '{country}',
    } as const;
    expect(resolveDetails(set, BERLIN, {})).toEqual({
      'address-line1': 'Muellerstrasse 5',
      'address-line2': 'Hinterhaus',
      'postal-code': '10115',
      country: 'Germany',
    });
  });
});

test.each([
  '{line1}',
  '{line2}',
  '{street}',
  '{street2}',
  '{city}',
  '{postalCode}',
  '{country}',
  '{jpayEmail}',
  '{usPhone}',
  '{prisonState}',
  '{prisonZip}',
])('%s writes nothing where My details are empty', (token) => {
  expect(resolveDetails({ 'address-line1': token }, {}, {})).toEqual({});
});

test('what is no token of ours writes nothing, whatever a page asks for', () => {
  for (const token of ['{password}', '{constructor}', 'usPhone', '{usPhone} ', '__proto__', '']) {
    expect(
      resolveDetails({ tel: token, email: token }, { usPhone: '2024561414', jpayEmail: 'a@example.com' }, {}),
    ).toEqual({});
  }
});

test('every value fits its field, whatever the details and the limits', () => {
  const text = fc.option(fc.string({ unit: 'grapheme', maxLength: 40 }), { nil: undefined });
  const details = fc.record({
    street: text,
    street2: text,
    city: text,
    postalCode: text,
    country: fc.constantFrom('DE', 'JP', 'zz', '?'),
  });
  const limits = fc.record({ 'address-line1': fc.nat(60), 'address-line2': fc.nat(60), 'address-level2': fc.nat(60) });
  fc.assert(
    fc.property(details, limits, (have, max) => {
      const written = resolveDetails(ADDRESS, have as Record<string, string>, max);
      for (const [kind, value] of Object.entries(written)) {
        expect(value.length).toBeLessThanOrEqual(max[kind as keyof typeof max]);
        expect(value.trim()).not.toBe('');
      }
    }),
    { numRuns: 500 },
  );
});
