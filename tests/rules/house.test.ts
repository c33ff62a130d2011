import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import en from '../../src/text/en.json' with { type: 'json' };

const RULES = new URL('../../src/rules/', import.meta.url);
/** Files beside the rules that are none. */
const OTHERS = ['advise.ts', 'fix-text.ts', 'index.ts', 'rule.ts'];
const files = readdirSync(RULES).filter((name) => name.endsWith('.ts') && !OTHERS.includes(name));
const tests = readdirSync(new URL('.', import.meta.url))
  .filter((name) => name.endsWith('.test.ts') && name !== 'house.test.ts')
  .map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'))
  .join('\n');

/** What a rule still lacks, in words; the file name is the id and the beginning of its texts. */
function lacks(id: string): string[] {
  const own = readFileSync(new URL(`${id}.ts`, RULES), 'utf8');
  const texts = Object.keys(en).filter((key) => key.startsWith(`rule.${id}.`));
  return [
    rules.some((rule) => rule.id === id) ? '' : `src/rules/${id}.ts has no line in the ranked list src/rules/index.ts`,
    own.includes(`id: '${id}'`) ? '' : `src/rules/${id}.ts exports a rule with another id than its file name`,
    texts.some((key) => key.endsWith('.what')) ? '' : `${id} has no text rule.${id}.what in src/text/en.json`,
    texts.some((key) => key.endsWith('.why')) ? '' : `${id} has no text rule.${id}.why in src/text/en.json`,
    tests.includes(` ${id}`) || tests.includes(`'${id}'`) ? '' : `${id} appears in no test of tests/rules`,
  ].filter(Boolean);
}

test('every rule has its file, its line in the ranked list, its texts and its test', () => {
  expect(
    [...new Set([...files.map((name) => name.slice(0, -3)), ...rules.map(({ id }) => id)])].flatMap(lacks),
  ).toEqual([]);
});

test('rules see no page and no browser', () => {
  const page = /\b(document|window|browser|chrome|navigator|HTML\w*Element)\b\s*[.(<]/;
  const code = (name: string) => readFileSync(new URL(name, RULES), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  const all = readdirSync(RULES, { recursive: true }).map(String);
  expect(all.filter((name) => name.endsWith('.ts') && page.test(code(name)))).toEqual([]);
});
