import { expect, test } from 'vitest';
import { EXIT_CODE_DEPENDS, EXIT_CODES, NORTH_AMERICA } from '../../src/data/exit-codes.ts';
import { clock, fromLandline, SUPPORT_ZONE } from '../../src/guide/call.ts';
import { exitCodes } from '../../tools/exit-codes.mjs';

test('the table of exit codes equals what the phone metadata says', () => {
  const list = (text: string) => text.trim().split(' ');
  const { codes, depends, northAmerica } = exitCodes();
  expect(Object.fromEntries(Object.entries(EXIT_CODES).map(([code, text]) => [code, list(text)]))).toEqual(codes);
  expect(list(EXIT_CODE_DEPENDS)).toEqual(depends);
  expect(list(NORTH_AMERICA)).toEqual(northAmerica);
});

test.each([
  ['DE', { how: 'code', first: '00 1 972 734 1111' }],
  ['GB', { how: 'code', first: '00 1 972 734 1111' }],
  ['CH', { how: 'code', first: '00 1 972 734 1111' }],
  ['FR', { how: 'code', first: '00 1 972 734 1111' }],
  ['PH', { how: 'code', first: '00 1 972 734 1111' }],
  ['AU', { how: 'code', first: '0011 1 972 734 1111' }],
  ['JP', { how: 'code', first: '010 1 972 734 1111' }],
  ['RU', { how: 'code', first: '8', rest: '10 1 972 734 1111' }],
  ['CA', { how: 'code', first: '1 972 734 1111' }],
  ['JM', { how: 'code', first: '1 972 734 1111' }],
  ['BR', { how: 'depends' }],
  ['CO', { how: 'depends' }],
  ['KR', { how: 'depends' }],
  ['SG', { how: 'depends' }],
  ['ZZ', { how: 'unknown' }],
  ['unknown', { how: 'unknown' }],
  [undefined, { how: 'unknown' }],
])('from a landline in %s', (country, landline) => {
  expect(fromLandline(country)).toEqual(landline);
});

test('the second number is dialled the same way', () => {
  expect(fromLandline('DE', '+1 800 844 6591')).toEqual({ how: 'code', first: '00 1 800 844 6591' });
});

test('the time in Dallas follows its own summer time', () => {
  expect(clock(Date.UTC(2026, 10, 23, 15, 40), 'en-GB', SUPPORT_ZONE)).toBe('Mon 09:40');
  expect(clock(Date.UTC(2026, 6, 20, 14, 40), 'en-GB', SUPPORT_ZONE)).toBe('Mon 09:40');
});
