// Keeps src/text in step: writes src/text/languages.ts, one entry for each JSON, and gives every language the keys of
// en.json in its order. A key that a language lacks gets the English text, which the tests then name as not translated; one
// that English has no more goes.   usage: node tools/languages.mjs
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../src/text/', import.meta.url);
const COUNTED = /^(.*)\.(zero|one|two|few|many|other)$/;

/** The source of src/text/languages.ts for these language codes, English first. */
export function languagesSource(codes) {
  const sorted = ['en', ...codes.filter((code) => code !== 'en').sort()];
  const entry = (code) => {
    const key = /^[a-z]+$/.test(code) ? code : `'${code}'`;
    return `  ${key}: () => import('./${code}.json').then(({ default: texts }) => texts),`;
  };
  return [
    '// Written by tools/languages.mjs from the JSON files beside it; run it after adding one.',
    "import type { Texts } from './t.ts';",
    '',
    '/** Every language by its code; its texts are loaded when they are needed. */',
    'export const languages: Readonly<Record<string, () => Promise<Texts>>> = {',
    ...sorted.map(entry),
    '};',
    '',
  ].join('\n');
}

/** The codes of the languages that have a JSON. */
export function languageCodes() {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace('.json', ''));
}

/**
 * A language's texts with the keys of English in its order. Counted texts (`.one`, `.few` …) keep the forms of their own
 * language, where English has the first of its own.
 */
export function inStep(texts, english) {
  const base = (key) => (`${COUNTED.exec(key)?.[1]}.one` in english ? COUNTED.exec(key)[1] : undefined);
  const keys = Object.keys(english).flatMap((key) => {
    const counted = base(key);
    if (!counted) return key;
    if (!key.endsWith('.one')) return [];
    const own = Object.keys(texts).filter((other) => base(other) === counted);
    return own.length > 0 ? own : [key, `${counted}.other`];
  });
  return Object.fromEntries(keys.map((key) => [key, texts[key] ?? english[key]]));
}

function update(file, source) {
  if (readFileSync(file, { encoding: 'utf8', flag: 'a+' }) !== source) writeFileSync(file, source);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const read = (code) => JSON.parse(readFileSync(new URL(`${code}.json`, folder), 'utf8'));
  const english = read('en');
  for (const code of languageCodes()) {
    if (code === 'en') continue;
    update(new URL(`${code}.json`, folder), `${JSON.stringify(inStep(read(code), english), null, 2)}\n`);
  }
  update(new URL('languages.ts', folder), languagesSource(languageCodes()));
}
