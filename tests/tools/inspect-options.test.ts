import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { oneLine, optionsFrom, Unusable } from '../../tools/inspect/options.mjs';

const RUNS = process.env.LONG ? 20_000 : 400;
vi.setConfig({ testTimeout: RUNS * 150 });
const ENROLL = 'https://securustech.online/#/enroll';
const folder = mkdtempSync(join(tmpdir(), 'inspect-options-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(at(name), content);
  return at(name);
};
const page = file('page.html', '<!doctype html><input id="a">');
mkdirSync(at('folder'));

/** What was understood, or the one line that is printed instead. */
const outcome = (...args: string[]) => optionsFrom(args).catch((error: unknown) => oneLine(error));

describe('what is asked of inspect', () => {
  test('is understood whole', async () => {
    const values = file('values.json', '{"#a": "x"}');
    const details = file('details.json', '{"country": "DE", "usPhone": "2024561414"}');
    expect(
      await outcome(
        page,
        '--url',
        ENROLL,
        '--values',
        values,
        '--details',
        details,
        '--language',
        'de',
        '--browser=firefox',
      ),
    ).toMatchObject({
      file: page,
      url: new URL(ENROLL),
      values: { '#a': 'x' },
      details: { country: 'DE', usPhone: '2024561414' },
      language: 'de',
      browser: 'firefox',
    });
  });

  test('needs no more than a file and an address', async () => {
    expect(await outcome(page, '--url', ENROLL)).toMatchObject({
      values: {},
      details: {},
      language: 'en',
      browser: 'chromium',
    });
  });

  test('may come from an editor that puts a mark in front of its files', async () => {
    const values = file('marked.json', '\uFEFF{"#a": "x"}');
    expect(await outcome(page, '--url', ENROLL, '--values', values)).toMatchObject({ values: { '#a': 'x' } });
  });

  test.each([
    ['a detail that the panel could not hold', 'd', '{"country": "Germany"}', /country is longer than the 2/],
    ['a detail nobody knows', 'd', '{"shoe": "42"}', /shoe is not a detail; known are country, jpayEmail/],
    ['broken JSON over several lines', 'v', '{\n  "a": 1,\n  b\n}', /is not JSON/],
    ['a list', 'v', '["x"]', /one object of strings/],
    ['nothing', 'v', '', /is not JSON/],
  ])('is refused in one line: %s', async (_what, letter, content, says) => {
    const option = letter === 'd' ? '--details' : '--values';
    const said = await outcome(page, '--url', ENROLL, option, file('bad.json', content));
    expect(said).toMatch(says);
    expect(said).not.toMatch(/[\n\r]/);
  });

  test.each([
    ['an empty file name', ['', '--url', ENROLL]],
    ['a folder', [at('folder'), '--url', ENROLL]],
    ['a file with a line break in its name', ['no\nwhere.html', '--url', ENROLL]],
    ['a language that leads elsewhere', [page, '--url', ENROLL, '--language', '../text/en']],
    ['values that lead to a folder', [page, '--url', ENROLL, '--values', at('folder')]],
    ['values without a file', [page, '--url', ENROLL, '--values', '']],
    ['an address with a line break', [page, '--url', 'not\nan address']],
    ['a megabyte of address', [page, '--url', 'x'.repeat(1_000_000)]],
  ])('is refused in one line: %s', async (_what, args) => {
    const said = await outcome(...args);
    expect(said).toMatch(/^.{5,450}$/u);
  });
});

test('whatever is given is understood, or refused in one clear line without a trace of the inside', async () => {
  const text = fc.oneof(
    fc.json(),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.dictionary(fc.string(), fc.string()).map((record) => JSON.stringify(record)),
    fc.constantFrom(
      '',
      '{}',
      '[]',
      'null',
      '{"__proto__": "x"}',
      '{"country": "DE"}',
      '{"usPhone": 5}',
      '{"#a": "\\ud800"}',
    ),
  );
  const content = fc.oneof(text, fc.uint8Array({ maxLength: 60 }));
  const address = fc.oneof(
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.string(),
    fc.constant(ENROLL),
  );
  const option = fc.oneof(
    fc.tuple(fc.constant('--url'), address),
    fc.tuple(fc.constantFrom('--language', '--browser', '--values', '--details', '-x', '--'), fc.string()),
    fc.constantFrom(['--language', 'de'], ['--browser', 'firefox'], ['--url'], [page], ['--values=']),
  );
  let understood = 0;
  await fc.assert(
    fc.asyncProperty(
      content,
      content,
      fc.boolean(),
      fc.array(option, { maxLength: 3 }),
      async (one, two, isPlain, more) => {
        const files = ['--values', file('v.json', one), '--details', file('d.json', two)];
        const args = [page, '--url', ENROLL, ...files, ...(isPlain ? [] : more.flat())];
        try {
          const { values, details, url, html } = await optionsFrom(args);
          understood++;
          for (const record of [values, details])
            for (const each of Object.values(record)) expect(typeof each).toBe('string');
          expect(url.protocol).toMatch(/^https?:$/);
          expect(html.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(Unusable);
          expect(oneLine(error)).toMatch(/^[^\n\r\p{C}]{5,450}$/u);
          expect(oneLine(error)).not.toMatch(/\bat \S+:\d+|node:internal|TypeError/);
        }
      },
    ),
    { numRuns: RUNS, examples: [['{}', '{}', true, []]] },
  );
  expect(understood).toBeGreaterThan(0);
});

test('an error of any kind becomes one line', () => {
  fc.assert(
    fc.property(fc.anything(), (thrown) => {
      expect(oneLine(thrown)).toMatch(/^inspect: [^\n\r]+$/);
      expect(oneLine(new Error(String(fc.stringify(thrown))))).toMatch(/^inspect: [^\n\r]+$/);
    }),
    { numRuns: RUNS },
  );
});
