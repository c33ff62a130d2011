// Writes src/text/languages.ts: one entry for each JSON in src/text. Adding a language = adding its JSON.
// usage: node tools/languages.mjs
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../src/text/', import.meta.url);

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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = new URL('languages.ts', folder);
  const source = languagesSource(languageCodes());
  if (readFileSync(file, { encoding: 'utf8', flag: 'a+' }) !== source) writeFileSync(file, source);
}
