import { h, type VNode } from 'snabbdom';
import { nextTime } from '../guide/reminder.ts';
import { listBox } from './form.ts';
import { back, button, heading, type View } from './view.ts';

/** The weekly reminder: on or off, when, tomorrow, and the same for the phone's calendar. */
export function reminderView(view: View): VNode {
  const { state, words, act } = view;
  const { reminder, now } = state;
  const { allowed, refused } = state.memory.notifications;
  const next = nextTime(reminder, now);
  const when = new Intl.DateTimeFormat(words.language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  });
  return h('section.page', { key: 'reminder' }, [
    back(view),
    heading(words.say('reminder.title')),
    h('p', words.say('reminder.about')),
    h('p.quiet', words.say('reminder.limits')),
    h('p.result', { attrs: { role: 'status' } }, [
      refused && !reminder.on
        ? words.say('reminder.refused')
        : reminder.on && !allowed
          ? words.say('reminder.lost')
          : next === undefined
            ? words.say('reminder.is-off')
            : words.say('reminder.is-on', { time: when.format(next) }),
    ]),
    state.private
      ? h('p', words.say('reminder.private'))
      : h('div.do', [
          reminder.on && allowed
            ? button(words.say('reminder.snooze'), act.snooze)
            : button(words.say(reminder.on ? 'reminder.allow' : 'reminder.on'), act.remind, { look: 'main' }),
          reminder.on ? button(words.say('reminder.off'), act.stopReminding) : null,
        ]),
    listBox('r-day', words.say('reminder.day'), String(reminder.day), days(words.language), (day) =>
      act.setReminder({ day: Number(day) }),
    ),
    listBox(
      'r-time',
      words.say('reminder.time'),
      String(reminder.minute),
      hours(words.language, reminder.minute),
      (minute) => act.setReminder({ minute: Number(minute) }),
    ),
    h('h2', words.say('reminder.calendar.title')),
    h('p', words.say('reminder.calendar.text')),
    button(words.say('reminder.calendar.save'), () =>
      act.saveCalendar(words.say('reminder.shown.title'), words.say('reminder.shown.text')),
    ),
  ]);
}

/** Weekdays by name, Monday first. 4 January 2026 was a Sunday. */
function days(language: string): [string, string][] {
  const name = new Intl.DateTimeFormat(language, { weekday: 'long' });
  return [1, 2, 3, 4, 5, 6, 0].map((day) => [String(day), name.format(new Date(2026, 0, 4 + day))]);
}

/** Full hours as the language writes them, and the time set now if it is another. */
function hours(language: string, now: number): [string, string][] {
  const time = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' });
  const minutes = new Set([...Array.from({ length: 24 }, (_, hour) => hour * 60), now]);
  return [...minutes]
    .sort((a, b) => a - b)
    .map((minute) => [String(minute), time.format(new Date(2026, 0, 4, 0, minute))]);
}
