import { expect, test, vi } from 'vitest';
import { details, language, progress, situation } from '../../src/store/items.ts';
import fakeBrowser from '../support/fake-browser.ts';

vi.mock('webextension-polyfill', () => import('../support/fake-browser.ts'));

const { local, session } = fakeBrowser.storage;
const kept = () => structuredClone([Object.fromEntries(local.kept), Object.fromEntries(session.kept)]);

/** What a panel in a private window loads: the same storage, and a memory of its own. */
async function privateWindow() {
  vi.resetModules();
  const areas = await import('../../src/store/areas.ts');
  areas.keepInMemoryOnly();
  return { areas, items: await import('../../src/store/items.ts') };
}

test('in a private window nothing is written, what is public shows, and details stay hidden', async () => {
  await language.write('de');
  await details.update(() => ({ city: 'Berlin' }));
  await details.remember(true);
  const before = kept();

  const { areas, items } = await privateWindow();
  expect(await items.language.read()).toBe('de');
  expect(await items.details.read()).toEqual({});

  const told: unknown[] = [];
  items.progress.watch((value) => told.push(value), new AbortController().signal);
  await items.progress.update((value) => ({ ...value, email: { done: true, at: 1, by: 'person' } }));
  await items.details.update(() => ({ city: 'Hamburg' }));
  await items.details.remember(true);
  expect(told).toEqual([{ email: { done: true, at: 1, by: 'person' } }]);
  expect(Object.keys(await items.progress.read())).toEqual(['email']);
  expect(await items.details.read()).toEqual({ city: 'Hamburg' });
  expect(Object.keys(await areas.allRaw('local')).sort()).toEqual(['details', 'progress']);
  expect(await areas.allRaw('session')).toEqual({});

  await areas.clearAreas();
  expect(await items.progress.read()).toEqual({});
  expect(kept()).toEqual(before);
});

test('any other window writes to storage', async () => {
  vi.resetModules();
  const { writeRaw } = await import('../../src/store/areas.ts');
  await writeRaw('local', { language: { version: 0, value: 'fr' } });
  expect(local.kept.get('language')).toEqual({ version: 0, value: 'fr' });
});

test('details kept until the browser closes show in no private window, and outlive what is done there', async () => {
  await details.update(() => ({ city: 'Berlin' }));
  const { items } = await privateWindow();
  expect(await items.details.read()).toEqual({});
  expect([await items.details.local.read(), await items.details.session.read()]).toEqual([{}, {}]);
  await items.details.update(() => ({ city: 'Hamburg' }));
  await items.details.remember(true);
  await items.details.remember(false);
  expect(await details.read()).toEqual({ city: 'Berlin' });
});

test('a private window does not tell that details are remembered on this computer', async () => {
  await details.update(() => ({ city: 'Berlin' }));
  await details.remember(true);
  const { items } = await privateWindow();
  expect(await items.details.remembered()).toBe(false);
  expect([await items.details.local.read(), await items.details.session.read()]).toEqual([{}, {}]);
});

test('forgetting what a private window kept lets the stored language show again', async () => {
  await language.write('de');
  const { areas, items } = await privateWindow();
  await items.language.write('fr');
  expect(await items.language.read()).toBe('fr');
  const told: unknown[] = [];
  items.language.watch((value) => told.push(value), new AbortController().signal);
  await areas.clearAreas();
  expect(await items.language.read()).toBe('de');
  expect(await language.read()).toBe('de');
  expect(told).toEqual(['']);
});

test('what another window changes shows in a private one, except where that one has its own', async () => {
  const { items } = await privateWindow();
  const told: unknown[] = [];
  const end = new AbortController();
  items.situation.watch((value) => told.push(value), end.signal);
  await situation.write({ country: 'DE' });
  await items.situation.write({ country: 'FR' });
  await situation.write({ country: 'AT' });
  end.abort();
  await items.situation.write({ country: 'CH' });
  expect(told).toEqual([{ country: 'DE' }, { country: 'FR' }]);
  expect(await progress.read()).toEqual({});
});
