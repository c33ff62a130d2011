import { expect, test, vi } from 'vitest';
import { details } from '../../src/store/items.ts';
import fakeBrowser from '../support/fake-browser.ts';

vi.mock('webextension-polyfill', () => import('../support/fake-browser.ts'));

const { local, session } = fakeBrowser.storage;
const typed = { city: 'Berlin', usPhone: '2024561414' };

test('details stay in the session until the person ticks remember', async () => {
  await details.update(() => typed);
  expect(local.kept.size).toBe(0);
  expect(session.kept.has('details')).toBe(true);
  expect(await details.remembered()).toBe(false);
});

test('ticking remember moves them onto the computer, unticking takes them off again', async () => {
  await details.update(() => typed);
  await details.remember(true);
  expect(session.kept.has('details')).toBe(false);
  expect(await details.read()).toEqual(typed);
  await details.update((value) => ({ ...value, city: 'Potsdam' }));
  await details.remember(false);
  expect(local.kept.size).toBe(0);
  expect(await details.read()).toEqual({ ...typed, city: 'Potsdam' });
});

test('ticking while typing loses neither', async () => {
  await details.update(() => typed);
  await Promise.all([details.remember(true), details.update((value) => ({ ...value, street: 'Hauptstr. 1' }))]);
  expect(await details.read()).toEqual({ ...typed, street: 'Hauptstr. 1' });
  expect(await details.remembered()).toBe(true);
});

test('a full disk while moving leaves the details where they were', async () => {
  await details.update(() => typed);
  local.failure = new Error('quota');
  await expect(details.remember(true)).rejects.toThrow('quota');
  expect(await details.read()).toEqual(typed);
});

test('a watcher hears of typing and of moving', async () => {
  const told: unknown[] = [];
  details.watch((value) => told.push(value), new AbortController().signal);
  await details.update(() => typed);
  await vi.waitFor(() => expect(told.at(-1)).toEqual(typed));
  await details.remember(true);
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(1));
  expect(told.at(-1)).toEqual(typed);
});

test('ticking twice, or unticking what was never ticked, loses nothing', async () => {
  await details.update(() => typed);
  await details.remember(false);
  expect(await details.read()).toEqual(typed);
  await details.remember(true);
  await details.remember(true);
  expect(await details.read()).toEqual(typed);
  expect(await details.remembered()).toBe(true);
});

test('a watcher that has gone hears nothing, not even of a change that was on its way', async () => {
  const told: unknown[] = [];
  const end = new AbortController();
  details.watch((value) => told.push(value), end.signal);
  await details.update(() => typed);
  await vi.waitFor(() => expect(told).toEqual([typed]));
  void session.set({ details: { version: 0, value: { city: 'Ulm' } } });
  end.abort();
  expect(await details.read()).toEqual({ city: 'Ulm' });
  expect(told).toEqual([typed]);
});
