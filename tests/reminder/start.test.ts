import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { startReminders } from '../../src/reminder/start.ts';
import { reminder } from '../../src/store/items.ts';
import fakeBrowser from '../support/fake-browser.ts';

vi.mock('webextension-polyfill', () => import('../support/fake-browser.ts'));

const { alarms, notifications, tabs, permissions } = fakeBrowser;
const sunday = { on: true, day: 0, minute: 18 * 60 };
const at = (text: string) => new Date(text).getTime();

beforeEach(() => {
  vi.stubGlobal('navigator', { languages: ['en'] });
  vi.useFakeTimers({ toFake: ['Date'], now: at('2026-11-25T12:00') });
  return () => vi.useRealTimers();
});

function start() {
  const end = new AbortController();
  onTestFinished(() => end.abort());
  startReminders(end.signal);
  return end;
}
const planned = (when: number) =>
  vi.waitFor(() => expect(alarms.create).toHaveBeenLastCalledWith('weekly-reminder', { when }));

test('while it is off there is no alarm and nothing is shown', async () => {
  start();
  await vi.waitFor(() => expect(alarms.clear).toHaveBeenCalledWith('weekly-reminder'));
  expect(alarms.create).not.toHaveBeenCalled();
  expect(notifications.create).not.toHaveBeenCalled();
});

test('switched on in the panel, its alarm is set', async () => {
  start();
  await reminder.write({ ...sunday, shown: '2026-11-22' });
  await planned(at('2026-11-29T18:00'));
});

test('the alarm shows it once and plans the next week', async () => {
  await reminder.write({ ...sunday, shown: '2026-11-22' });
  start();
  await planned(at('2026-11-29T18:00'));
  vi.setSystemTime(at('2026-11-29T18:00'));
  alarms.onAlarm.emit({ name: 'weekly-reminder' });
  alarms.onAlarm.emit({ name: 'weekly-reminder' });
  await planned(at('2026-12-06T18:00'));
  expect(notifications.create).toHaveBeenCalledTimes(1);
});

test('one missed while the browser was closed is shown when it starts, once over two starts', async () => {
  await reminder.write({ ...sunday, shown: '2026-11-15' });
  start();
  await vi.waitFor(() => expect(notifications.create).toHaveBeenCalledTimes(1));
  start();
  await planned(at('2026-11-29T18:00'));
  expect(notifications.create).toHaveBeenCalledTimes(1);
});

test('it names neither prison nor company', async () => {
  await reminder.write({ ...sunday, shown: '2026-11-15' });
  start();
  await vi.waitFor(() => expect(notifications.create).toHaveBeenCalled());
  const { title, message } = notifications.create.mock.calls[0]![1];
  expect(`${title} ${message}`).not.toMatch(/prison|securus|jpay|inmate/i);
});

test('a browser that refuses to show it does not stop the next week’s', async () => {
  await reminder.write({ ...sunday, shown: '2026-11-15' });
  notifications.create.mockRejectedValueOnce(new Error('no permission'));
  start();
  await planned(at('2026-11-29T18:00'));
});

test('alarms of others are left alone', async () => {
  await reminder.write({ ...sunday, shown: '2026-11-15' });
  start();
  await planned(at('2026-11-29T18:00'));
  await reminder.write({ ...sunday, shown: '2026-11-15' });
  alarms.onAlarm.emit({ name: 'another' });
  // Due again, so the alarm is for now.
  await vi.waitFor(() => expect(alarms.create.mock.lastCall![1].when).toBeLessThan(at('2026-11-25T13:00')));
  expect(notifications.create).toHaveBeenCalledTimes(1);
});

test('a click on it opens the panel where it is stopped or put off', async () => {
  start();
  notifications.onClicked.emit('weekly-reminder');
  notifications.onClicked.emit('something else');
  expect(tabs.create).toHaveBeenCalledTimes(1);
  expect(tabs.create).toHaveBeenCalledWith({
    url: expect.stringContaining('panel/panel.html?frame=tab&view=reminder'),
  });
});

test('a permission that comes later brings the click with it, once', () => {
  start();
  permissions.onAdded.emit({ permissions: ['notifications'] });
  expect(notifications.onClicked.listeners.size).toBe(1);
});

test('after its signal nothing listens any more', () => {
  const end = start();
  end.abort();
  const sizes = [alarms.onAlarm, notifications.onClicked, permissions.onAdded].map(({ listeners }) => listeners.size);
  expect(sizes).toEqual([0, 0, 0]);
});
