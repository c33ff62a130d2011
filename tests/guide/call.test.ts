import { describe, expect, test } from 'vitest';
import { EXIT_CODE_DEPENDS, EXIT_CODES, NORTH_AMERICA } from '../../src/data/exit-codes.ts';
import { clock, fromLandline, MENU, SUPPORT, SUPPORT_ZONE } from '../../src/guide/call.ts';
import en from '../../src/text/en.json';
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

test('without a zone the time is that of the person', () => {
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const far = ['Pacific/Kiritimati', 'Pacific/Niue'].map((zone) => clock(0, 'en-GB', zone));
  expect(clock(0, 'en-GB')).toBe(clock(0, 'en-GB', here));
  expect(new Set(far).size).toBe(2);
});

test('both numbers of support are American and are written as a mobile dials them', () => {
  for (const number of Object.values(SUPPORT)) expect(number).toMatch(/^\+1( \d{3}){2} \d{4}$/);
  expect(SUPPORT.main).not.toBe(SUPPORT.second);
});

describe('the ways through the phone menu', () => {
  const pressed = (way: keyof typeof MENU) => MENU[way].map(({ key }) => key).filter(Boolean);

  test('the keys are those of the community guide: 1 to confirm, 5 for something else, 3 for none of these', () => {
    expect(pressed('callback')).toEqual(['1']);
    expect(pressed('person')).toEqual(['1', '5', '3']);
  });
  test.each(['callback', 'person'] as const)(
    'each point of the way "%s" has its text, and no text is left over',
    (way) => {
      const written = Object.keys(en).filter((key) => key.startsWith(`call.${way}.`));
      const besides = [`call.${way}.title`, `call.${way}.note`];
      expect(MENU[way].map(({ id }) => `call.${way}.${id}`)).toEqual(written.filter((key) => !besides.includes(key)));
    },
  );
});
