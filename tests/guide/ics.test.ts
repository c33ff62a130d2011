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
