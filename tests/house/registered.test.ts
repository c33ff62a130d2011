import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GROUPS } from '../../src/guide/step.ts';
import { STEPS } from '../../src/guide/steps.ts';
import { PAGES } from '../../src/pages/index.ts';
import { rules } from '../../src/rules/index.ts';
import en from '../../src/text/en.json' with { type: 'json' };
import { savedPages } from '../pages/saved.ts';
import { codeOf } from './code.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const filesIn = (path: string, ending: string) =>
  readdirSync(new URL(path, root))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));
const testsOf = (folder: string) =>
  filesIn(`tests/${folder}/`, '.test.ts')
    .map((name) => read(`tests/${folder}/${name}.test.ts`))
    .join('\n');
const texts: Record<string, string> = en;
const hasText = (beginning: string, end: string) =>
  Object.keys(texts).some((key) => key.startsWith(beginning) && key.endsWith(end));
const missing = (...sentences: (string | false)[]) => sentences.filter((sentence) => sentence !== false);

test('every rule has its file, its line in the ranked list, its texts and its test', () => {
  /** Files beside the rules that are none. */
  const others = ['advise', 'fix-text', 'index', 'rule'];
  const tests = testsOf('rules');
  const ids = new Set([
    ...filesIn('src/rules/', '.ts').filter((name) => !others.includes(name)),
    ...rules.map(({ id }) => id),
  ]);
  const lacks = [...ids].flatMap((id) =>
    missing(
      !rules.some((rule) => rule.id === id) &&
        `src/rules/${id}.ts has no line in the ranked list src/rules/index.ts: add it where it ranks`,
      !read(`src/rules/${id}.ts`).includes(`id: '${id}'`) &&
        `src/rules/${id}.ts exports a rule with another id than its file name: make them the same`,
      !hasText(`rule.${id}.`, '.what') &&
        `${id} has no text rule.${id}.what: write it in src/text/en.json and every other language`,
      !hasText(`rule.${id}.`, '.why') &&
        `${id} has no text rule.${id}.why: write it in src/text/en.json and every other language`,
      !tests.includes(` ${id}`) &&
        !tests.includes(`'${id}'`) &&
        `${id} appears in no test of tests/rules: write a table of what it says, and of what it leaves alone`,
    ),
  );
  expect(lacks).toEqual([]);
  expect(
    rules.map(({ id }) => id),
    'each rule stands in the list once',
  ).toHaveLength(ids.size);
});

test('every page has its file, its line in the list and a saved page it is judged by', () => {
  const files = filesIn('src/pages/', '.ts').filter((name) => /: Page = \{/.test(read(`src/pages/${name}.ts`)));
  const saved = new Set(savedPages().map(({ page }) => page));
  const ids = new Set([...files, ...PAGES.map(({ id }) => id)]);
  const lacks = [...ids].flatMap((id) =>
    missing(
      !files.includes(id) && `the page ${id} has no file src/pages/${id}.ts: give it one that exports its Page`,
      !PAGES.some((page) => page.id === id) &&
        `src/pages/${id}.ts has no line in src/pages/index.ts: add it in the order in which pages are asked`,
      !saved.has(id) &&
        `no page saved in tests/pages says "page: ${id}" in its first comment: save one, see docs/add-a-page.md`,
    ),
  );
  expect(lacks).toEqual([]);
  expect(PAGES, 'each page is asked once').toHaveLength(ids.size);
});

test('every notice has its texts and its test', () => {
  const named = /export type NoticeId =([^;]*);/.exec(read('src/pages/page.ts'))?.[1] ?? '';
  const ids = [...named.matchAll(/'([^']+)'/g)].map(([, id]) => id!);
  expect(ids.length).toBeGreaterThan(5);
  const tests = testsOf('pages');
  const lacks = ids.flatMap((id) =>
    missing(
      !texts[`notice.${id}.what`] &&
        `${id} has no text notice.${id}.what: write it in src/text/en.json and every other language`,
      !texts[`notice.${id}.why`] &&
        `${id} has no text notice.${id}.why: write it in src/text/en.json and every other language`,
      !tests.includes(`'${id}'`) &&
        `${id} appears in no test of tests/pages: write texts that must and that must not be understood`,
    ),
  );
  expect(lacks).toEqual([]);
  const strange = Object.keys(texts).filter((key) => key.startsWith('notice.') && !ids.includes(key.split('.')[1]!));
  expect(
    strange.map((key) => `${key} belongs to no notice: remove it, or name the notice in src/pages/page.ts`),
  ).toEqual([]);
});

test('every step has its texts, its group and its test', () => {
  const tests = testsOf('guide') + testsOf('panel');
  const lacks = STEPS.flatMap(({ id, group }) =>
    missing(
      !texts[`step.${id}.title`] &&
        `${id} has no text step.${id}.title: write it in src/text/en.json and every other language`,
      !texts[`step.${id}.short`] &&
        `${id} has no text step.${id}.short: write it in src/text/en.json and every other language`,
      !texts[`step.${id}.do.1`] &&
        `${id} has no text step.${id}.do.1: write it in src/text/en.json and every other language`,
      !GROUPS.includes(group) &&
        `${id} is in a group that GROUPS of src/guide/step.ts does not name: add it there, and its text group.<group>`,
      !tests.includes(`'${id}'`) &&
        `${id} appears in no test of tests/guide or tests/panel: say in tests/guide/plan.test.ts for whom it comes`,
    ),
  );
  expect(lacks).toEqual([]);
  const ids = new Set<string>(STEPS.map(({ id }) => id));
  const strange = Object.keys(texts).filter((key) => key.startsWith('step.') && !ids.has(key.split('.')[1]!));
  expect(strange.map((key) => `${key} belongs to no step: remove it, or add the step to src/guide/steps.ts`)).toEqual(
    [],
  );
});

test('the listed hosts are the same wherever they stand', () => {
  const { host_permissions: hosts, content_scripts: entries } = JSON.parse(read('manifest.json')) as {
    host_permissions: string[];
    content_scripts: { matches: string[] }[];
  };
  expect(entries.flatMap(({ matches }) => matches).sort(), 'manifest.json: matches are the host permissions').toEqual(
    hosts.toSorted(),
  );
  const listed = hosts.map((match) => new URL(match.replace('*', '')).hostname).sort();
  const differ = ['src/pages/address.ts', 'src/background/guard.ts', 'src/panel/tab.ts', 'practice/hosts.mjs'].filter(
    (file) => {
      const named = [...codeOf(read(file)).matchAll(/'(?:https:\/\/)?((?:[a-z-]+\.)+[a-z]{2,})\/?'/g)].map(
        ([, host]) => host!,
      );
      return [...new Set(named)].sort().join() !== listed.join();
    },
  );
  expect(
    differ.map((file) => `${file} names other hosts than manifest.json: ${listed.join(', ')} belong there`),
  ).toEqual([]);
});
