/** A weekly reminder for a calendar. */
export interface CalendarReminder {
  title: string;
  text: string;
  /** 0 Sunday … 6 Saturday. */
  day: number;
  /** Minutes after midnight, in the time of wherever the calendar is. */
  minute: number;
  /** Milliseconds since 1970: the file is made now, and begins at the first such day after it. */
  now: number;
}

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const two = (n: number) => String(n).padStart(2, '0');

/** Commas, semicolons, backslashes and line ends as RFC 5545 writes them. */
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** Lines of at most 75 octets; the rest goes on after a line end and a space. Never cuts a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = '';
  for (const character of line) {
    if (encoder.encode(current + character).length > (lines.length ? 74 : 75)) {
      lines.push(current);
      current = '';
    }
    current += character;
  }
  return [...lines, current].join('\r\n ');
}

/**
 * A calendar file (iCalendar, RFC 5545) with one weekly entry in floating local time, so that 18:00 stays 18:00 when
 * clocks change. It names neither a prison nor a company: calendars are shared.
 */
export function calendarFile({ title, text, day, minute, now }: CalendarReminder): string {
  const first = new Date(now);
  first.setDate(first.getDate() + ((day - first.getDay() + 7) % 7));
  const date = `${first.getFullYear()}${two(first.getMonth() + 1)}${two(first.getDate())}`;
  const start = `${date}T${two(Math.floor(minute / 60))}${two(minute % 60)}00`;
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Overseas Form Helper//EN',
    'BEGIN:VEVENT',
    `UID:${stamp}-weekly@overseas-form-helper.example`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${start}`,
    'DURATION:PT15M',
    `RRULE:FREQ=WEEKLY;BYDAY=${DAYS[day]}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT0M',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}
