import { expect, test, vi } from 'vitest';
import { allRaw, clearAreas, inMemoryOnly, keepInMemoryOnly } from '../../src/store/areas.ts';
import { details, language, progress } from '../../src/store/items.ts';
import fakeBrowser from '../support/fake-browser.ts';

vi.mock('webextension-polyfill', () => import('../support/fake-browser.ts'));

const { local, session } = fakeBrowser.storage;

test('in a private window nothing is written, what is public shows, and details stay hidden', async () => {
  await language.write('de');
  await details.update(() => ({ city: 'Berlin' }));
  await details.remember(true);
  const before = [structuredClone(Object.fromEntries(local.kept)), Object.fromEntries(session.kept)];

  keepInMemoryOnly();
  expect(inMemoryOnly()).toBe(true);
  expect(await language.read()).toBe('de');
  expect(await details.read()).toEqual({});

  const told: unknown[] = [];
  progress.watch((value) => told.push(value), new AbortController().signal);
  await progress.update((value) => ({ ...value, email: { done: true, at: 1, by: 'person' } }));
  await details.update(() => ({ city: 'Hamburg' }));
  await details.remember(true);
  expect(told).toHaveLength(1);
  expect(Object.keys(await progress.read())).toEqual(['email']);
  expect(await details.read()).toEqual({ city: 'Hamburg' });
  expect(Object.keys(await allRaw('local')).sort()).toEqual(['details', 'progress']);

  await clearAreas();
  expect(await progress.read()).toEqual({});
  expect([Object.fromEntries(local.kept), Object.fromEntries(session.kept)]).toEqual(before);
});
