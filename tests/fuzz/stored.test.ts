import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { importText } from '../../src/store/backup.ts';
import { brokenItems } from '../../src/store/broken.ts';
import type { Item } from '../../src/store/item.ts';
import * as items from '../../src/store/items.ts';
import fakeBrowser from '../support/fake-browser.ts';
import { damaged, oneBit, parsedOrText } from './damaged.ts';

vi.mock('webextension-polyfill', () => import('../support/fake-browser.ts'));

const LONG = Boolean(process.env.LONG);
const ALL = Object.values(items).map((item) => ('local' in item ? item.local : item) as Item<unknown>);
const fixture = JSON.parse(readFileSync(new URL('../store/fixtures/version-0.json', import.meta.url), 'utf8'));
const { local, session } = fakeBrowser.storage;

test.each(ALL.map((item) => [item.key, item] as const))(
  'what is stored as %s, cut or with a flipped bit, is read or kept aside as it was',
  async (key, item) => {
    const { kept } = fakeBrowser.storage[item.area];
    for (const text of damaged(JSON.stringify({ version: 0, value: fixture[key] }))) {
      const raw = parsedOrText(text);
      kept.clear();
      kept.set(key, raw);
      const read = await item.read();
      const [aside] = await brokenItems();
      if (aside) expect([read, aside.text]).toEqual([item.initial, JSON.stringify(raw)]);
      else expect(await item.read()).toEqual(read);
    }
  },
);

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const whole = (items: string) => `{"app":"overseas-form-helper","format":1,"made":"","items":${items}}`;

test.each([
  ['10 MB', whole(`{"language":{"version":0,"value":"${'x'.repeat(10_000_000)}"}}`)],
  ['a million brackets', nested(500_000)],
  ['a deep value', whole(`{"notes":{"version":0,"value":${nested(5000)}}}`)],
  ['a version from the future', whole('{"progress":{"version":99,"value":{}}}')],
  ['no version', whole('{"progress":{"value":{}}}')],
  ['a negative version', whole('{"progress":{"version":-1,"value":{}}}')],
  ['half a version', whole('{"progress":{"version":0.5,"value":{}}}')],
  ['prototype keys', '{"__proto__":{"app":"overseas-form-helper"},"constructor":1}'],
  [
    'a prototype key among details',
    whole('{"details":{"version":0,"value":{"__proto__":{"city":"x"},"toString":"y"}}}'),
  ],
])('a file with %s changes nothing that is kept', async (_what, text) => {
  await items.progress.write({ email: { done: true, at: 5, by: 'person' } });
  const before = JSON.stringify([[...local.kept], [...session.kept]]);
  const result = await importText(text);
  expect(result?.taken ?? []).toEqual([]);
  expect(JSON.stringify([[...local.kept], [...session.kept]])).toBe(before);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

const FILE = whole(
  JSON.stringify(Object.fromEntries(Object.entries(fixture).map(([key, value]) => [key, { version: 0, value }]))),
);

test('a file cut anywhere, or with a flipped bit, never throws, and what is refused is not kept', async () => {
  const right = JSON.parse(FILE).items;
  for (const text of damaged(FILE, LONG ? undefined : oneBit)) {
    local.kept.clear();
    session.kept.clear();
    const result = await importText(text);
    if (!result) expect([...local.kept, ...session.kept]).toEqual([]);
    for (const key of result?.refused ?? [])
      expect([local.kept.has(key), session.kept.has(key)]).toEqual([false, false]);
    for (const item of ALL) await item.read();
    expect(await brokenItems()).toEqual([]);
    expect((result?.taken ?? []).every((key) => key in right)).toBe(true);
  }
}, 600_000);

test('a file changed anywhere never throws, and what is kept can be read afterwards', async () => {
  const text = FILE;
  await fc.assert(
    fc.asyncProperty(fc.nat(text.length - 1), fc.string({ maxLength: 3 }), fc.nat(20), async (at, put, cut) => {
      await importText(text.slice(0, at) + put + text.slice(at + cut));
      for (const item of ALL) await item.read();
      expect(await brokenItems()).toEqual([]);
    }),
    { numRuns: LONG ? 20_000 : 200 },
  );
});
