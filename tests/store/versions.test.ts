import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { brokenItems } from '../../src/store/broken.ts';
import type { Item } from '../../src/store/item.ts';
import * as items from '../../src/store/items.ts';
import fakeBrowser from '../support/fake-browser.ts';

vi.mock('webextension-polyfill', () => import('../support/fake-browser.ts'));

const ALL: Record<string, Item<unknown>> = Object.fromEntries(
  Object.values(items)
    .map((item) => ('local' in item ? item.local : item) as Item<unknown>)
    .map((item) => [item.key, item]),
);
const folder = new URL('fixtures/', import.meta.url);
const fixture = (file: string): Record<string, unknown> => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

// A fixture of every version is kept from the first on: once people have stored something, it must stay readable.
describe.each(readdirSync(folder))('what was stored as in %s', (file) => {
  const version = Number(/\d+/.exec(file)![0]);
  test.each(Object.keys(fixture(file)))('%s is read whole', async (key) => {
    const item = ALL[key]!;
    fakeBrowser.storage[item.area].kept.set(key, {
      version: Math.min(version, item.version),
      value: fixture(file)[key],
    });
    const read = await item.read();
    expect(await brokenItems()).toEqual([]);
    if (version === item.version) expect(read).toEqual(fixture(file)[key]);
  });
});

test('every item has its fixture', () => {
  const newest = fixture(readdirSync(folder).sort().at(-1)!);
  expect(Object.keys(newest).sort()).toEqual(Object.keys(ALL).sort());
});

test('every truncation and every flipped bit of what is stored is read or set aside, and never throws', async () => {
  const text = JSON.stringify(fixture('version-0.json').progress);
  const damaged = (raw: string): unknown => {
    try {
      return { version: 0, value: JSON.parse(raw) };
    } catch {
      return raw;
    }
  };
  const { kept } = fakeBrowser.storage.local;
  for (let at = 0; at < text.length; at++) {
    const bit = String.fromCharCode(text.charCodeAt(at) ^ (1 << (at % 7)));
    for (const raw of [text.slice(0, at), text.slice(0, at) + bit + text.slice(at + 1)]) {
      kept.clear();
      kept.set('progress', damaged(raw));
      const read = await items.progress.read();
      const aside = await brokenItems();
      if (aside.length) expect([read, aside[0]!.text]).toEqual([{}, JSON.stringify(damaged(raw))]);
      else expect(Object.values(read).every(({ done }) => typeof done === 'boolean')).toBe(true);
    }
  }
});

test.each(Object.keys(ALL))('anything stored as %s is read or set aside, and never throws', async (key) => {
  const item = ALL[key]!;
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (value) => {
      for (const raw of [value, { version: 0, value }]) {
        const { kept } = fakeBrowser.storage[item.area];
        kept.clear();
        kept.set(key, raw);
        const read = await item.read();
        await item.write(read);
        expect(await item.read()).toEqual(read);
      }
    }),
    { numRuns: 100, seed: 11 },
  );
});
