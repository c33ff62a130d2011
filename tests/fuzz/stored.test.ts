import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { importText } from '../../src/store/backup.ts';
import { brokenItems } from '../../src/store/broken.ts';
import type { Item } from '../../src/store/item.ts';
import * as items from '../../src/store/items.ts';
import fakeBrowser from '../support/fake-browser.ts';

vi.mock('webextension-polyfill', () => import('../support/fake-browser.ts'));

const LONG = Boolean(process.env.LONG);
const ALL = Object.values(items).map((item) => ('local' in item ? item.local : item) as Item<unknown>);
const fixture = JSON.parse(readFileSync(new URL('../store/fixtures/version-0.json', import.meta.url), 'utf8'));
const { local, session } = fakeBrowser.storage;

/** Every truncation and every flipped bit (in short runs one bit a place) of a text, as text and parsed where it parses. */
function* damaged(text: string): Generator<unknown> {
  for (let at = 0; at < text.length; at++) {
    const bits = LONG ? [0, 1, 2, 3, 4, 5, 6] : [at % 7];
    const flips = bits.map(
      (bit) => text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << bit)) + text.slice(at + 1),
    );
    for (const raw of [text.slice(0, at), ...flips]) {
      try {
        yield JSON.parse(raw);
      } catch {
        yield raw;
      }
    }
  }
}

test.each(ALL.map((item) => [item.key, item] as const))(
  'what is stored as %s, cut or with a flipped bit, is read or kept aside as it was',
  async (key, item) => {
    const { kept } = fakeBrowser.storage[item.area];
    for (const raw of damaged(JSON.stringify({ version: 0, value: fixture[key] }))) {
      kept.clear();
      kept.set(key, raw);
      const read = await item.read();
      const [aside] = await brokenItems();
      if (aside) expect([read, aside.text]).toEqual([item.initial, JSON.stringify(raw)]);
      else expect(await item.read()).toEqual(read);
    }
  },
  LONG ? 300_000 : 30_000,
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

test('a file cut or changed anywhere never throws, and what is kept can be read afterwards', async () => {
  const text = whole(
    JSON.stringify(Object.fromEntries(Object.entries(fixture).map(([key, value]) => [key, { version: 0, value }]))),
  );
  await fc.assert(
    fc.asyncProperty(fc.nat(text.length - 1), fc.string({ maxLength: 3 }), fc.nat(20), async (at, put, cut) => {
      await importText(text.slice(0, at) + put + text.slice(at + cut));
      for (const item of ALL) await item.read();
      expect(await brokenItems()).toEqual([]);
    }),
    { numRuns: LONG ? 20_000 : 200 },
  );
});
