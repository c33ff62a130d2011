import type { Reminder } from '../store/shapes.ts';

const DAY = 24 * 60 * 60 * 1000;
const two = (n: number) => String(n).padStart(2, '0');

/** The local day of an instant, as `2026-11-22`. */
const dayOf = (date: Date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** The chosen time on the chosen weekday, `weeks` after the one that lies last before or at `now`; local time. */
function occurrence({ day, minute }: Reminder, now: number, weeks: number): Date {
  const date = new Date(now);
  const at = (back: number) =>
    new Date(date.getFullYear(), date.getMonth(), date.getDate() - back, Math.floor(minute / 60), minute % 60);
  const back = (date.getDay() - day + 7) % 7;
  return at((at(back).getTime() <= now ? back : back + 7) - 7 * weeks);
}

/**
 * The day of the last time the reminder fell on, as `2026-11-22`. It stands for its week: "never twice" compares these
 * days, so that sleep, a late start, summer time or a flight move a reminder and never double it.
 */
function lastDay(reminder: Reminder, now: number): string {
  return dayOf(occurrence(reminder, now, 0));
}

/** A snooze lasts a day; one that ends later was made under a wrong clock. */
const snooze = ({ snoozedUntil: until }: Reminder, now: number) =>
  until !== undefined && until <= now + 2 * DAY ? until : undefined;

/** Whether the reminder is to be shown now. One missed while the browser was closed is still due, once. */
export function isDue(reminder: Reminder, now: number): boolean {
  if (!reminder.on) return false;
  const until = snooze(reminder, now);
  if (until !== undefined) return now >= until;
  const { shown } = reminder;
  // A day in the future was written under a wrong clock and counts for nothing.
  return shown === undefined || shown > dayOf(new Date(now + DAY)) || shown < lastDay(reminder, now);
}

/** When to look again, in milliseconds since 1970: now when it is due; undefined while it is off. */
export function nextTime(reminder: Reminder, now: number): number | undefined {
  if (!reminder.on) return undefined;
  if (isDue(reminder, now)) return now;
  return snooze(reminder, now) ?? occurrence(reminder, now, 1).getTime();
}

/** The reminder once it was shown, or switched on: nothing is due before the next time. */
export function settled({ snoozedUntil: _, ...reminder }: Reminder, now: number): Reminder {
  return { ...reminder, shown: lastDay(reminder, now) };
}

/** The reminder put off by a day. */
export function snoozed(reminder: Reminder, now: number): Reminder {
  return { ...settled(reminder, now), snoozedUntil: now + DAY };
}
