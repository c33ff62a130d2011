import { expect, test, vi } from 'vitest';
import { brokenItems, markSeen, setAside } from '../../src/store/broken.ts';
import fakeBrowser from '../support/fake-browser.ts';

vi.mock('webextension-polyfill', () => import('../support/fake-browser.ts'));

const { local, session } = fakeBrowser.storage;
const aside = (item: string, at: number) => ({ item, at, text: `"${item}"`, seen: false });

test('what was set aside is listed oldest first, from both places', async () => {
  local.kept.set('broken.b.20', aside('b', 20));
  local.kept.set('broken.c.30', aside('c', 30));
  session.kept.set('broken.a.10', aside('a', 10));
  local.kept.set('progress', { version: 0, value: {} });
  expect((await brokenItems()).map(({ item, area }) => [item, area])).toEqual([
    ['a', 'session'],
    ['b', 'local'],
    ['c', 'local'],
  ]);
});

test('what was set aside and is itself damaged is still shown, as unseen', async () => {
  local.kept.set('broken.notes.5', { item: 'notes', text: 7 });
  expect(await brokenItems()).toEqual([
    {
      key: 'broken.notes.5',
      area: 'local',
      item: 'broken.notes.5',
      at: 0,
      text: '{"item":"notes","text":7}',
      seen: false,
    },
  ]);
});

test('a value that JSON cannot write is kept as far as words can', async () => {
  const circle: { self?: unknown } = {};
  circle.self = circle;
  await setAside('local', 'notes', circle, { version: 0, value: [] });
  await setAside('local', 'details', undefined, { version: 0, value: {} });
  expect((await brokenItems()).map(({ item, text }) => [item, text]).sort()).toEqual([
    ['details', 'undefined'],
    ['notes', '[object Object]'],
  ]);
});

test('what was erased meanwhile does not come back by being seen', async () => {
  local.kept.set('broken.notes.5', aside('notes', 5));
  const [broken] = await brokenItems();
  local.kept.clear();
  await markSeen(broken!);
  expect(local.kept.size).toBe(0);
});
