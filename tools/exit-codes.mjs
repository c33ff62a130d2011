// Writes src/data/exit-codes.ts: what to dial before 1 from each country, cut from libphonenumber's full metadata.
// usage: node tools/exit-codes.mjs
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Metadata } from 'libphonenumber-js/core';

const metadata = createRequire(import.meta.url)('libphonenumber-js/metadata.max.json');

/**
 * Exit code → countries, plus the countries where the data gives no single code (it depends on the phone company) and
 * those of calling code 1, which dial no exit code. `~` in a code means: wait for the tone.
 */
export function exitCodes() {
  const codes = {};
  const depends = [];
  const northAmerica = [];
  for (const country of Object.keys(metadata.countries).sort()) {
    const data = new Metadata(metadata);
    data.selectNumberingPlan(country);
    const code = data.defaultIDDPrefix() || data.IDDPrefix();
    if (data.countryCallingCode() === '1') northAmerica.push(country);
    else if (/^[\d~]+$/.test(code ?? '')) codes[code] = [...(codes[code] ?? []), country];
    else depends.push(country);
  }
  return { codes, depends, northAmerica };
}

/** The source of src/data/exit-codes.ts. */
export function exitCodesSource({ codes, depends, northAmerica } = exitCodes()) {
  const lines = (list) =>
    list
      .join(' ')
      .match(/.{1,108}(?= |$)/g)
      .map((line) => `    '${line.trim()} '`)
      .join(' +\n');
  return [
    '// Written by tools/exit-codes.mjs from the phone metadata; run it after an update of libphonenumber-js.',
    '',
    '/** What to dial before a foreign number, and the countries that do. `~`: wait for the tone. */',
    'export const EXIT_CODES: Readonly<Record<string, string>> = {',
    ...Object.entries(codes).map(([code, list]) => `  '${code}':\n${lines(list)},`),
    '};',
    '',
    '/** Countries where it depends on the phone company. */',
    `export const EXIT_CODE_DEPENDS =\n${lines(depends)};`,
    '',
    '/** Countries of calling code 1: the number is dialled as 1 and ten digits. */',
    `export const NORTH_AMERICA =\n${lines(northAmerica)};`,
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../src/data/exit-codes.ts', import.meta.url), exitCodesSource());
}
