import { afterAll, beforeAll, expect, test } from 'vitest';
import { calendarFile } from '../../src/guide/ics.ts';

const zone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = 'Europe/Berlin';
});
afterAll(() => {
  process.env.TZ = zone;
});

const now = Date.UTC(2026, 10, 25, 12, 0);
const file = calendarFile({
  title: 'Sign in, please; once',
  text: 'Line one\nline two \\ end',
  day: 0,
  minute: 1085,
  now,
});

test('the file begins at the first such day, every week, in the time of wherever the calendar is', () => {
  const lines = file.split('\r\n');
  expect(lines).toContain('DTSTART:20261129T180500');
  expect(lines).toContain('RRULE:FREQ=WEEKLY;BYDAY=SU');
  expect(lines).toContain('DTSTAMP:20261125T120000Z');
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(lines.at(-2)).toBe('END:VCALENDAR');
});

test('today counts when it is the day', () => {
  expect(calendarFile({ title: '', text: '', day: 3, minute: 0, now })).toContain('DTSTART:20261125T000000\r\n');
});

test('commas, semicolons, backslashes and line ends are escaped', () => {
  expect(file).toContain('SUMMARY:Sign in\\, please\\; once\r\n');
  expect(file).toContain('DESCRIPTION:Line one\\nline two \\\\ end\r\n');
});

test('no line is longer than 75 octets, in any script, and unfolded it reads as before', () => {
  const text = 'Войдите в приложение раз в неделю — 毎週アプリにログインしてください 🙂 '.repeat(6);
  const long = calendarFile({ title: text, text, day: 1, minute: 0, now });
  for (const line of long.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(long.replaceAll('\r\n ', '')).toContain(`SUMMARY:${text}\r\n`);
});

test('it is what RFC 5545 asks of a calendar with one entry and one alarm', () => {
  const lines = file.split('\r\n');
  const value = (name: string) => lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1);
  expect(lines.filter((line) => /^(BEGIN|END):/.test(line))).toEqual([
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'BEGIN:VALARM',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
  expect(value('VERSION')).toBe('2.0');
  for (const required of ['PRODID', 'UID', 'DTSTAMP', 'SUMMARY', 'DESCRIPTION']) expect(value(required)).toBeTruthy();
  expect(value('DURATION')).toBe('PT15M');
  // Both the entry and its alarm say what it is about.
  expect(lines.filter((line) => line.startsWith('DESCRIPTION:'))).toEqual([
    'DESCRIPTION:Line one\\nline two \\\\ end',
    'DESCRIPTION:Sign in\\, please\\; once',
  ]);
  // The alarm rings when the entry begins.
  expect([value('ACTION'), value('TRIGGER')]).toEqual(['DISPLAY', 'PT0M']);
  expect(file.endsWith('\r\n')).toBe(true);
});

test('two files of different times are two entries of a calendar', () => {
  const uid = (at: number) => /UID:(.*)/.exec(calendarFile({ title: '', text: '', day: 0, minute: 0, now: at }))![1];
  expect(uid(now)).not.toBe(uid(now + 1000));
});

test.each([
  [0, 'SU', '20270103'],
  [1, 'MO', '20270104'],
  [2, 'TU', '20261229'],
  [3, 'WE', '20261230'],
  [4, 'TH', '20261231'],
  [5, 'FR', '20270101'],
  [6, 'SA', '20270102'],
])('weekday %i is %s, also over the end of a year', (day, name, date) => {
  const text = calendarFile({ title: '', text: '', day, minute: 65, now: Date.UTC(2026, 11, 29, 12) });
  expect(text).toContain(`DTSTART:${date}T010500\r\n`);
  expect(text).toContain(`BYDAY=${name}\r\n`);
});

test('a line is folded where it must be and not before, whatever ends its lines', () => {
  const file = (length: number) => calendarFile({ title: 'x'.repeat(length), text: '', day: 0, minute: 0, now });
  expect(file(67)).toContain(`SUMMARY:${'x'.repeat(67)}\r\nDESCRIPTION`);
  expect(file(68)).toContain(`SUMMARY:${'x'.repeat(67)}\r\n x\r\nDESCRIPTION`);
  expect(file(67 + 74)).toContain(`SUMMARY:${'x'.repeat(67)}\r\n ${'x'.repeat(74)}\r\nDESCRIPTION`);
  const ends = calendarFile({ title: '', text: 'a\r\nb\rc\nd', day: 0, minute: 0, now });
  expect(ends).toContain('DESCRIPTION:a\\nb\\nc\\nd\r\n');
});
