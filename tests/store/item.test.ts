import { expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { brokenItems, markSeen } from '../../src/store/broken.ts';
import { item } from '../../src/store/item.ts';
import fakeBrowser from '../support/fake-browser.ts';

vi.mock('webextension-polyfill', () => import('../support/fake-browser.ts'));

const { local, session } = fakeBrowser.storage;
const Count = z.strictObject({ n: z.number() });
const count = item('count', Count, { n: 0 });

test('an item that was never written reads as its initial value and stores nothing', async () => {
  expect(await count.read()).toEqual({ n: 0 });
  expect(local.kept.size).toBe(0);
});

test('what is written is read again, in the area of the item', async () => {
  await count.write({ n: 3 });
  expect(await count.read()).toEqual({ n: 3 });
  const short = item('short', Count, { n: 0 }, 'session');
  await short.write({ n: 1 });
  expect(session.kept.has('short')).toBe(true);
  expect(local.kept.has('short')).toBe(false);
});

test('twenty changes at once all count', async () => {
  await Promise.all(Array.from({ length: 20 }, () => count.update(({ n }) => ({ n: n + 1 }))));
  expect(await count.read()).toEqual({ n: 20 });
});

test('a change that returns the same value writes nothing', async () => {
  const told = vi.fn();
  count.watch(told, new AbortController().signal);
  await count.update((value) => value);
  expect(told).not.toHaveBeenCalled();
});

test.each([
  ['text instead of an object', 'nonsense'],
  ['null', null],
  ['no envelope', { n: 4 }],
  ['a value of another shape', { version: 0, value: { n: 'four' } }],
  ['an unknown key', { version: 0, value: { n: 4, extra: true } }],
  ['a newer version', { version: 9, value: { n: 4 } }],
])('%s is set aside as text, shown once, and the initial value takes its place', async (_, raw) => {
  local.kept.set('count', raw);
  expect(await count.read()).toEqual({ n: 0 });
  const [broken] = await brokenItems();
  expect(broken).toMatchObject({ item: 'count', text: JSON.stringify(raw), seen: false });
  await markSeen(broken!);
  expect((await brokenItems())[0]).toMatchObject({ text: JSON.stringify(raw), seen: true });
  await count.update(({ n }) => ({ n: n + 1 }));
  expect(await count.read()).toEqual({ n: 1 });
  expect(await brokenItems()).toHaveLength(1);
});

test('writing over a value that cannot be read keeps that value aside too', async () => {
  local.kept.set('count', 'precious');
  await count.write({ n: 7 });
  expect(await count.read()).toEqual({ n: 7 });
  expect((await brokenItems())[0]?.text).toBe('"precious"');
});

test('where not even setting aside works, the broken value stays and a write is refused', async () => {
  local.kept.set('count', 'precious');
  local.failure = new Error('disk full');
  await expect(count.write({ n: 7 })).rejects.toThrow('disk full');
  expect(local.kept.get('count')).toBe('precious');
  local.failure = new Error('disk full');
  expect(await count.read()).toEqual({ n: 0 });
  expect(local.kept.get('count')).toBe('precious');
});

test('what the session was to forget is set aside in the session only', async () => {
  const short = item('short', Count, { n: 0 }, 'session');
  session.kept.set('short', 'private');
  await short.read();
  expect([...local.kept.keys()]).toEqual([]);
  expect((await brokenItems())[0]).toMatchObject({ area: 'session', text: '"private"' });
});

test('a write that does not fit the schema is refused and the old value stays', async () => {
  await count.write({ n: 1 });
  await expect(count.write({ n: 'many' } as never)).rejects.toThrow();
  expect(await count.read()).toEqual({ n: 1 });
});

test('a full disk refuses the write and the old value stays', async () => {
  await count.write({ n: 1 });
  local.failure = new Error('quota');
  await expect(count.write({ n: 2 })).rejects.toThrow('quota');
  expect(await count.read()).toEqual({ n: 1 });
});

test('a failed change does not block the next one', async () => {
  await expect(
    count.update(() => {
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  await count.write({ n: 5 });
  expect(await count.read()).toEqual({ n: 5 });
});

test('older versions go through every migration, in order', async () => {
  const moved = item('moved', z.strictObject({ total: z.number() }), { total: 0 }, 'local', {
    migrations: [(old) => ({ n: Number(old) }), (old) => ({ total: (old as { n: number }).n * 10 })],
  });
  for (const raw of [
    { version: 0, value: '4' },
    { version: 1, value: { n: 4 } },
    { version: 2, value: { total: 40 } },
  ]) {
    local.kept.set('moved', raw);
    expect(await moved.read()).toEqual({ total: 40 });
  }
  expect(await brokenItems()).toEqual([]);
});

test('watchers hear changes and removal until their signal ends, and skip what cannot be read or lies elsewhere', async () => {
  const told: unknown[] = [];
  const end = new AbortController();
  count.watch((value) => told.push(value), end.signal);
  await count.write({ n: 1 });
  await local.set({ count: 'nonsense' });
  await local.set({ other: 1 });
  await session.set({ count: { version: 0, value: { n: 9 } } });
  await local.remove('count');
  end.abort();
  await count.write({ n: 2 });
  expect(told).toEqual([{ n: 1 }, { n: 0 }]);
});
