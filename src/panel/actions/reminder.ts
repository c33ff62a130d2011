import browser from 'webextension-polyfill';
import { calendarFile } from '../../guide/ics.ts';
import { settled, snoozed } from '../../guide/reminder.ts';
import { reminder } from '../../store/items.ts';
import { saveFile } from '../files.ts';
import type { Around } from './actions.ts';

/** Actions on the weekly reminder. */
export function reminderActions({ state, recall, save }: Around) {
  return {
    /** Switches it on; asks for the permission, which browsers allow only at once with the click. */
    remind: () => {
      const asked = browser.permissions.request({ permissions: ['notifications'] });
      // Stored before the answer: a popup that closes under the browser's question still gets its reminder.
      save(async () => {
        await reminder.update((old) => settled({ ...old, on: true }, Date.now()));
        const allowed = await asked;
        recall({ notifications: { allowed, refused: !allowed } });
        if (!allowed) await reminder.update((old) => ({ ...old, on: false }));
      });
    },
    stopReminding: () => save(() => reminder.update((old) => ({ ...old, on: false }))),
    snooze: () => save(() => reminder.update((old) => snoozed(old, Date.now()))),
    setReminder: (change: { day?: number; minute?: number }) =>
      save(() => reminder.update((old) => settled({ ...old, ...change }, Date.now()))),
    /** The same reminder for any calendar, made here. */
    saveCalendar: (title: string, text: string) => {
      const { day, minute } = state().reminder;
      saveFile('reminder.ics', 'text/calendar', calendarFile({ title, text, day, minute, now: Date.now() }));
    },
  };
}
