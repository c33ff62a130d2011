import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import en from '../../src/text/en.json' with { type: 'json' };
import { sourceFiles } from '../../tools/architecture/imports.mjs';
import { codeOf } from './code.ts';
import { COUNTED, MADE_KEYS, MANIFEST } from './made-keys.ts';

const keys = Object.keys(en);
const sources: { file: string; text: string }[] = sourceFiles();
// Without the selectors of elements, which look alike: h('details.sources', …).
const written = new Set(
  sources.flatMap(({ text }) =>
    [...codeOf(text).matchAll(/(h\(\s*)?'((?:[^'\\\n]|\\.)*)'/g)].flatMap(([, element, literal]) =>
      element ? [] : literal!,
    ),
  ),
);

test('every text is used', () => {
  const idle = keys.filter(
    (key) =>
      !written.has(key) &&
      !written.has(COUNTED.exec(key)?.[1] ?? key) &&
      !MANIFEST.test(key) &&
      !MADE_KEYS.some(([, , made]) => made.test(key)),
  );
  expect(
    idle.map(
      (key) =>
        `${key} is used nowhere: remove it from every language, or name in tests/house/made-keys.ts where its key is made`,
    ),
  ).toEqual([]);
});

test('every text that is used is there', () => {
  const rooms = new Set(keys.map((key) => key.split('.')[0]));
  // Keys are dotted and begin like one of ours; the compiler checks those that are typed, this also those that are cast.
  const wanted = [...written].filter(
    (literal) => /^[a-z]+(\.[a-zA-Z0-9-]+)+(?<!\.ics)$/.test(literal) && rooms.has(literal.split('.')[0]!),
  );
  const known = new Set([...keys, ...keys.map((key) => COUNTED.exec(key)?.[1] ?? key)]);
  expect(wanted.filter((key) => !known.has(key)).map((key) => `src/text/en.json has no text ${key}`)).toEqual([]);
});

test('made keys are made where the list says, and every entry is needed', () => {
  const stale = MADE_KEYS.flatMap(([beginning, file, made]) => {
    const text = sources.find((source) => source.file === file)?.text ?? '';
    return [
      text.includes(beginning)
        ? ''
        : `${file} does not make keys that begin with ${beginning}: mend tests/house/made-keys.ts`,
      keys.some((key) => made.test(key)) ? '' : `no text fits ${made}: remove the line from tests/house/made-keys.ts`,
    ].filter(Boolean);
  });
  expect(stale).toEqual([]);
});

test('the privacy statement says what the panel says', () => {
  const plain = (text: string) => text.replace(/[*`]/g, '').replace(/\s+/g, ' ');
  const statement = plain(readFileSync(new URL('../../PRIVACY.md', import.meta.url), 'utf8'));
  for (const key of ['panel.about.data', 'panel.about.reads'] as const) {
    for (const sentence of en[key].match(/[^.]+\./g)!) {
      const words = sentence.trim();
      const found = statement.toLowerCase().includes(words.toLowerCase());
      expect(found, `PRIVACY.md lacks “${words}” of ${key}: say the same in both`).toBe(true);
    }
  }
});
