import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const isThere = (path: string) => existsSync(join(root, path));
const under = (folder: string, ending: RegExp) =>
  readdirSync(join(root, folder), { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => ending.test(path));

/** Everything that people read beside the code. */
const PAGES = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...under('docs', /\.md$/),
  ...under('.github', /\.(md|yml)$/),
  'practice/README.md',
];
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
/** What the recipes make up: it is named there and must not be here. */
const EXAMPLES = /zip-military|jpay-phone|^values\.json$/;

/** What a check of every page finds wrong. */
const wrong = (check: (text: string, page: string) => string[]) =>
  PAGES.flatMap((page) => check(read(page), page).map((what) => `${page}: ${what}`));
const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found!);

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string) =>
  heading
    .replace(/[`*]|\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
const anchorsOf = (page: string) => matches(read(page), /^#+ (.+)$/gm).map(anchorOf);

test('links between our pages lead somewhere', () => {
  const broken = wrong((text, page) =>
    matches(text, /\]\(([^)\s]+)\)/g).flatMap((link) => {
      if (/^(https:|mailto:)/.test(link)) return [];
      const [path, anchor] = link.split('#');
      const target = path ? join(dirname(page), path) : page;
      if (!isThere(target)) return `the link ${link} leads to no file: mend it`;
      if (anchor && !anchorsOf(target).includes(anchor)) return `${target} has no heading #${anchor}: mend the link`;
      return [];
    }),
  );
  expect(broken).toEqual([]);
});

const rooms = readdirSync(join(root, 'src'));
const suites = readdirSync(join(root, 'tests'));
const TOP = /^(src|tests|tools|docs|practice|icons|\.github)\//;
const files = new Set(['src', 'tests', 'tools', 'docs', 'practice', '.'].flatMap((folder) => namesIn(folder)));

/** The names of the files in a folder, and in all below it where it is one of ours. */
function namesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: folder !== '.' }).map((name) => basename(String(name)));
}

/** Whether the file that a name in backticks means is there; undefined where it means none. */
function hasFile(name: string): boolean | undefined {
  const [first = ''] = name.split('/');
  if (TOP.test(name)) return isThere(name);
  // The short names: `store/items.ts` stands in src/, `browser/hostile` in tests/, `guard.ts` somewhere.
  if (rooms.includes(first) && /\.(ts|json|css)$/.test(name)) return isThere(`src/${name}`);
  if (suites.includes(first) && /^\w+\/[\w-]+$/.test(name)) return isThere(`tests/${name}.test.ts`);
  return /^[\w-]+\.(ts|mjs|json|md)$/.test(name) ? files.has(name) : undefined;
}

test('files, folders and tests that our pages name are there', () => {
  const lost = wrong((text) =>
    matches(text, /`([\w./-]+)`/g)
      .filter((name) => !EXAMPLES.test(name) && hasFile(name) === false)
      .map((name) => `there is no ${name}: it was moved or renamed, so name it as it is now`),
  );
  expect(lost).toEqual([]);
});

test('commands that our pages name exist', () => {
  const lost = wrong((text) => [
    ...matches(text, /npm run (?:-s )?([a-z][\w:-]*)/g)
      .filter((name) => !scripts[name])
      .map((name) => `package.json has no script ${name}`),
    ...matches(text, /\bnode ([\w./-]+\.mjs)/g)
      .filter((file) => !isThere(file))
      .map((file) => `there is no ${file} to run`),
    ...matches(text, /npx vitest run --project \w+ ([\w./-]+)/g)
      .filter((path) => !isThere(path))
      .map((path) => `there are no tests at ${path}`),
  ]);
  expect(lost).toEqual([]);
});
