import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chooseLanguage, directionOf } from '../../src/text/choose.ts';
import { languageCodes, languagesSource } from '../../tools/languages.mjs';

const CODES = ['en', 'de', 'pt-BR', 'nb', 'ar'];

test.each([
  ['de', ['fr'], 'de'],
  ['', ['de-AT', 'en'], 'de'],
  ['', ['pt-PT'], 'pt-BR'],
  ['', ['no'], 'nb'],
  ['', ['nn-NO', 'en'], 'nb'],
  ['', ['fi', 'ar-EG'], 'ar'],
  ['', ['fi'], 'en'],
  ['', [], 'en'],
  ['gone', ['de'], 'de'],
])('chosen “%s”, browser %j: %s', (chosen, wanted, expected) => {
  expect(chooseLanguage(chosen, wanted, CODES)).toBe(expected);
});

test('only right-to-left languages are right to left', () => {
  expect(CODES.map(directionOf)).toEqual(['ltr', 'ltr', 'ltr', 'ltr', 'rtl']);
});

test('the list of languages is the one the tool writes for the JSON files there are', () => {
  const written = readFileSync(new URL('../../src/text/languages.ts', import.meta.url), 'utf8');
  expect(written).toBe(languagesSource(languageCodes()));
});
