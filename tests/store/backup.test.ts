import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { eraseAll, exportText, importText, keptKeys, LONGEST_FILE } from '../../src/store/backup.ts';
import * as items from '../../src/store/items.ts';
import fakeBrowser from '../support/fake-browser.ts';

vi.mock('webextension-polyfill', () => import('../support/fake-browser.ts'));

const { local, session } = fakeBrowser.storage;
const MADE = new Date('2026-11-23T12:00:00Z');
const done = { email: { done: true, at: 5, by: 'person' as const } };

async function fillAll() {
  await items.progress.write(done);
  await items.situation.write({ country: 'DE', wrong: [] });
  await items.language.write('de');
  await items.details.update(() => ({ city: 'Berlin' }));
  await items.notes.update(() => [{ at: 1, who: 'Kim', result: 'linked' }]);
}
const file = (kept: object) => JSON.stringify({ app: 'overseas-form-helper', format: 1, made: '', items: kept });

test('a copy holds progress and situation; details and notes only where asked for', async () => {
  await fillAll();
  const plain = await exportText({ details: false, notes: false }, MADE);
  expect(Object.keys(JSON.parse(plain).items)).toEqual(['progress', 'situation', 'reminder', 'language']);
  expect(plain).not.toMatch(/Berlin|Kim/);
  expect(plain.endsWith('}\n')).toBe(true);
  const full = await exportText({ details: true, notes: true }, MADE);
  expect(full).toMatch(/Berlin[\s\S]*Kim/);
});

test('what was saved is read again on another computer', async () => {
  await fillAll();
  const text = await exportText({ details: true, notes: true }, MADE);
  await eraseAll();
  expect(await items.progress.read()).toEqual({});
  expect(await importText(text)).toEqual({
    taken: ['progress', 'situation', 'reminder', 'language', 'details', 'notes'],
    refused: [],
  });
  expect(await items.progress.read()).toEqual(done);
  expect(await items.details.read()).toEqual({ city: 'Berlin' });
  expect(await items.notes.read()).toHaveLength(1);
  // Nobody ticked "remember" here.
  expect(local.kept.has('details')).toBe(false);
});

test('a reminder from a file is off: a file cannot give permission', async () => {
  await importText(file({ reminder: { version: 0, value: { on: true, day: 3, minute: 600 } } }));
  expect(await items.reminder.read()).toEqual({ on: false, day: 3, minute: 600 });
});

test('a part that does not fit is refused, stays as it was, and the others are taken', async () => {
  await items.situation.write({ country: 'FR' });
  const result = await importText(
    file({
      progress: { version: 0, value: done },
      situation: { version: 0, value: { country: 'Germany' } },
      details: { version: 7, value: {} },
      surprise: { version: 0, value: 1 },
    }),
  );
  expect(result).toEqual({ taken: ['progress'], refused: ['situation', 'details', 'surprise'] });
  expect(await items.situation.read()).toEqual({ country: 'FR' });
});

test.each([
  ['nothing', ''],
  ['no JSON', 'hello'],
  ['another program’s file', '{"app":"other","format":1,"made":"","items":{}}'],
  ['a later format', '{"app":"overseas-form-helper","format":2,"made":"","items":{}}'],
  ['a list', '[]'],
  ['more than we look at', ' '.repeat(LONGEST_FILE + 1)],
  ['100,000 brackets', '['.repeat(100_000)],
])('%s changes nothing', async (_, text) => {
  await fillAll();
  const before = [structuredClone([...local.kept]), structuredClone([...session.kept])];
  expect(await importText(text)).toBeUndefined();
  expect([[...local.kept], [...session.kept]]).toEqual(before);
});

test('a file is read up to its longest length and not beyond', async () => {
  const text = file({ language: { version: 0, value: 'fr' } });
  expect(await importText(text.padEnd(LONGEST_FILE + 1))).toBeUndefined();
  expect(await items.language.read()).toBe('');
  expect(await importText(text.padEnd(LONGEST_FILE))).toEqual({ taken: ['language'], refused: [] });
  expect(await items.language.read()).toBe('fr');
});

test.each(['broken.notes', 'Progress', 'progress ', 'x'.repeat(21), ''])(
  'a file that holds a part by the name of "%s" is none of ours',
  async (key) => {
    expect(await importText(file({ [key]: { version: 0, value: {} } }))).toBeUndefined();
  },
);

test('prototype keys reach no object', async () => {
  const entry = '{"version":0,"value":{}}';
  expect(await importText(file({}).replace('"items":{}', `"items":{"__proto__":${entry}}`))).toEqual({
    taken: [],
    refused: [],
  });
  const text = `{"app":"overseas-form-helper","format":1,"made":"","items":{"progress":{"version":0,"value":{"__proto__":{"done":true,"at":1,"by":"person"},"constructor":{"done":true,"at":1,"by":"person"}}}}}`;
  await importText(text);
  const read = await items.progress.read();
  expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  expect(({} as { done?: boolean }).done).toBeUndefined();
});

test('no file makes it throw, and what is stored afterwards can be read', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(
        fc.constantFrom('progress', 'situation', 'details', 'notes', 'language', 'reminder'),
        fc.jsonValue(),
      ),
      async (parts) => {
        await importText(
          file(Object.fromEntries(Object.entries(parts).map(([key, value]) => [key, { version: 0, value }]))),
        );
        for (const item of [
          items.progress,
          items.situation,
          items.details,
          items.notes,
          items.language,
          items.reminder,
        ])
          await item.read();
        expect((await keptKeys()).includes('broken')).toBe(false);
      },
    ),
    { numRuns: 200, seed: 7 },
  );
});

test('erasing removes everything from both places and says what it was', async () => {
  await fillAll();
  local.kept.set('progress', 'broken');
  await items.progress.read();
  const removed = await eraseAll();
  expect(removed.sort()).toEqual(['broken', 'details', 'language', 'notes', 'progress', 'situation']);
  expect([local.kept.size, session.kept.size]).toEqual([0, 0]);
});
