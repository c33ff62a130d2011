import browser from 'webextension-polyfill';
import { currentTexts } from '../background/texts.ts';
import { isDue, nextTime, settled } from '../guide/reminder.ts';
import { reminder } from '../store/items.ts';
import { t } from '../text/t.ts';

const NAME = 'weekly-reminder';

/** Shows the reminder if it is due. The week is marked first, so that a crash in between shows it once too few, never twice. */
async function showIfDue(): Promise<void> {
  let due = false;
  await reminder.update((current) => {
    due = isDue(current, Date.now());
    return due ? settled(current, Date.now()) : current;
  });
  if (!due || !browser.notifications) return;
  const { texts } = await currentTexts();
  const shown = browser.notifications.create(NAME, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    // The computer may be shared: neither a prison nor a company is named.
    title: t(texts, 'reminder.shown.title'),
    message: t(texts, 'reminder.shown.text'),
  });
  // A browser that refuses it (permission taken away) must not stop the next week's.
  await shown.catch(() => undefined);
}

/** Sets the one alarm to the next time, or takes it away. */
async function schedule(): Promise<void> {
  const when = nextTime(await reminder.read(), Date.now());
  if (when === undefined) await browser.alarms.clear(NAME);
  else await browser.alarms.create(NAME, { when });
}

async function check(): Promise<void> {
  await showIfDue();
  await schedule();
}

/** Opens the panel where the reminder is stopped or put off: Firefox knows no buttons on notifications. */
function openPanel(id: string): void {
  if (id !== NAME) return;
  void browser.notifications.clear(NAME);
  void browser.tabs.create({ url: browser.runtime.getURL('panel/panel.html?frame=tab&view=reminder') });
}

/**
 * Keeps the weekly reminder going until the signal ends. To be called while the background starts, so that an alarm that
 * wakes it finds its listener.
 */
export function startReminders(signal: AbortSignal): void {
  const onAlarm = ({ name }: { name: string }) => {
    if (name === NAME) void check();
  };
  // The permission is optional: before it is given, the browser has no notifications to listen to.
  const listen = () => {
    const clicked = browser.notifications?.onClicked;
    if (clicked && !clicked.hasListener(openPanel)) clicked.addListener(openPanel);
  };
  browser.alarms.onAlarm.addListener(onAlarm);
  browser.permissions.onAdded.addListener(listen);
  reminder.watch(() => void schedule(), signal);
  listen();
  signal.addEventListener('abort', () => {
    browser.alarms.onAlarm.removeListener(onAlarm);
    browser.permissions.onAdded.removeListener(listen);
    browser.notifications?.onClicked.removeListener(openPanel);
  });
  void check();
}
