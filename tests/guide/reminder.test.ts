import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isDue, nextTime, settled, snoozed } from '../../src/guide/reminder.ts';
import type { Reminder } from '../../src/store/shapes.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Sundays, 18:00. */
const sunday: Reminder = { on: true, day: 0, minute: 18 * 60 };
const local = (text: string) => new Date(text).getTime();

const zone = process.env.TZ;
const inZone = (name: string) => {
  process.env.TZ = name;
};
afterAll(() => {
  process.env.TZ = zone;
});
beforeAll(() => inZone('Europe/Berlin'));

test('switched off, nothing is due and nothing is planned', () => {
  const off = { ...sunday, on: false };
  expect([isDue(off, Date.now()), nextTime(off, Date.now())]).toEqual([false, undefined]);
});

test('switched on, it waits for the next time', () => {
  const now = local('2026-11-25T12:00');
  const on = settled(sunday, now);
  expect(isDue(on, now)).toBe(false);
  expect(nextTime(on, now)).toBe(local('2026-11-29T18:00'));
});

test('it is due at its time, once, and then a week later', () => {
  const on = settled(sunday, local('2026-11-25T12:00'));
  expect(isDue(on, local('2026-11-29T17:59'))).toBe(false);
  expect(isDue(on, local('2026-11-29T18:00'))).toBe(true);
  const after = settled(on, local('2026-11-29T18:00'));
  expect(isDue(after, local('2026-11-29T18:00'))).toBe(false);
  expect(isDue(after, local('2026-12-06T17:59'))).toBe(false);
  expect(nextTime(after, local('2026-11-29T18:00'))).toBe(local('2026-12-06T18:00'));
});

test('one missed while the browser was closed is shown late, once, and the next comes at its usual time', () => {
  const on = settled(sunday, local('2026-11-25T12:00'));
  const late = local('2026-12-02T09:00');
  expect(isDue(on, late)).toBe(true);
  const after = settled(on, late);
  expect(isDue(after, late + HOUR)).toBe(false);
  expect(nextTime(after, late)).toBe(local('2026-12-06T18:00'));
});

test('months away end in one reminder, not in many', () => {
  const after = settled(sunday, local('2027-03-01T09:00'));
  expect(isDue(after, local('2027-03-01T09:01'))).toBe(false);
});

test('put off by a day, it comes a day later and the week after as usual', () => {
  const shown = local('2026-11-29T18:00');
  const later = snoozed(settled(sunday, shown), shown + HOUR);
  expect(isDue(later, shown + 2 * HOUR)).toBe(false);
  expect(nextTime(later, shown + 2 * HOUR)).toBe(shown + HOUR + DAY);
  expect(isDue(later, shown + HOUR + DAY)).toBe(true);
  const after = settled(later, shown + HOUR + DAY);
  expect(after.snoozedUntil).toBeUndefined();
  expect(nextTime(after, shown + HOUR + DAY)).toBe(local('2026-12-06T18:00'));
});

test('a clock that was years ahead leaves no reminder stuck', () => {
  const now = local('2026-11-30T12:00');
  expect(isDue({ ...sunday, shown: '2031-01-05' }, now)).toBe(true);
  expect(isDue({ ...sunday, shown: '2026-11-29', snoozedUntil: now + 900 * DAY }, now)).toBe(false);
  expect(nextTime({ ...sunday, shown: '2026-11-29', snoozedUntil: now + 900 * DAY }, now)).toBe(
    local('2026-12-06T18:00'),
  );
});

describe.each(['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'])(
  'in %s',
  (name) => {
    beforeAll(() => inZone(name));
    afterAll(() => inZone('Europe/Berlin'));

    test('two years of hourly looks show it once a week at its local time, through every change of the clock', () => {
      let state = settled({ ...sunday, minute: 150 }, local('2026-01-01T00:00'));
      const shown: Date[] = [];
      for (let now = local('2026-01-01T00:00'); now < local('2028-01-01T00:00'); now += HOUR / 2) {
        if (!isDue(state, now)) continue;
        shown.push(new Date(now));
        state = settled(state, now);
      }
      expect(shown).toHaveLength(104);
      expect(shown.every((date) => date.getDay() === 0)).toBe(true);
      // 2:30 does not exist on the night summer time begins: then 3:30 stands for it.
      expect(shown.filter((date) => date.getHours() * 60 + date.getMinutes() !== 150).length).toBeLessThanOrEqual(4);
    });
  },
);

test('a flight west on the day of the reminder does not show it again', () => {
  inZone('Europe/Berlin');
  const shown = local('2026-11-29T18:00');
  const after = settled(sunday, shown);
  inZone('America/Los_Angeles');
  expect(isDue(after, shown + 10 * HOUR)).toBe(false);
  expect(isDue(after, shown + 7 * DAY + 10 * HOUR)).toBe(true);
  inZone('Europe/Berlin');
});

test('the next time always lies ahead, within a week', () => {
  for (let day = 0; day < 7; day++) {
    for (let hour = 0; hour < 24 * 7; hour += 5) {
      const now = local('2026-03-23T00:00') + hour * HOUR;
      const next = nextTime(settled({ on: true, day, minute: 601 }, now), now)!;
      expect(next).toBeGreaterThan(now);
      expect(next - now).toBeLessThanOrEqual(7 * DAY + HOUR);
    }
  }
});

describe.each([0, 1, 2, 3, 4, 5, 6])('on weekday %i', (day) => {
  test.each(['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28'])(
    'from noon of %s the next time is its evening within a week',
    (today) => {
      const now = local(`${today}T12:00`);
      const next = new Date(nextTime(settled({ ...sunday, day }, now), now)!);
      expect([next.getDay(), next.getHours(), next.getMinutes()]).toEqual([day, 18, 0]);
      expect(next.getTime()).toBeGreaterThan(now);
      expect(next.getTime() - now).toBeLessThan(7 * DAY);
    },
  );
});

test('one that was never shown and never settled is due, and is looked at now', () => {
  const now = local('2026-11-25T12:00');
  expect(isDue(sunday, now)).toBe(true);
  expect(nextTime(sunday, now)).toBe(now);
});

test('shown tomorrow, by the clock of another zone, it is not shown again; later than that, the clock was wrong', () => {
  const now = local('2026-11-25T12:00');
  expect(isDue({ ...sunday, shown: '2026-11-26' }, now)).toBe(false);
  expect(isDue({ ...sunday, shown: '2026-11-27' }, now)).toBe(true);
});

test('a snooze of up to two days is believed', () => {
  const now = local('2026-11-25T12:00');
  const asleep = (until: number) => isDue({ ...sunday, snoozedUntil: until }, now);
  expect(asleep(now + 2 * DAY)).toBe(false);
  expect(asleep(now + 2 * DAY + 1)).toBe(true);
});
