import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { sourceFiles } from '../../tools/architecture/imports.mjs';
import { filesOf, SOURCES } from '../../tools/package.mjs';
import { codeOf } from './code.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const MAX_LINES = 150;

/** What src/ never does, and what to do instead. */
const NEVER: readonly [RegExp, string][] = [
  [/\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdocument\.write\b/, 'build nodes and set textContent'],
  [/\bDOMParser\b|\bcreateContextualFragment\b|\bsetHTMLUnsafe\b/, 'build nodes and set textContent'],
  [/(?<![.\w])eval\s*\(|\bnew Function\b|\bimportScripts\b|(?<![.\w])import\s*\((?!'\.)/, 'all code is in the package'],
  [
    /(?<![.\w])fetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b/,
    'nothing leaves the computer',
  ],
  [/\bconsole\s*\./, 'people look at the panel, never at a console'],
  [/\bdebugger\b|\bTODO\b|\bFIXME\b/, 'finish it, or open an issue'],
  [/\bsetInterval\s*\(/, 'wait for an event'],
  [/\.(?:submit|requestSubmit)\s*\(/, 'we advise, they decide: no form is ever sent by us'],
  [/\b(?:localStorage|sessionStorage|indexedDB|document\.cookie)\b/, 'what is kept is an item of src/store'],
];

test(`files of src/ have at most ${MAX_LINES} lines`, () => {
  const long = sourceFiles()
    .map(({ file, text }: { file: string; text: string }) => ({ file, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > MAX_LINES);
  expect(
    long.map(({ file, lines }) => `${file} has ${lines} lines: find the second job in it and give it a file`),
  ).toEqual([]);
});

test('no file of src/ writes markup, runs text as code, talks to the network or prints', () => {
  const found = sourceFiles().flatMap(({ file, text }: { file: string; text: string }) =>
    NEVER.flatMap(([pattern, instead]) => {
      const hit = pattern.exec(codeOf(text))?.[0];
      return hit ? `${file}: ${hit.trim()} is not for src/: ${instead}` : [];
    }),
  );
  expect(found).toEqual([]);
});

test('nothing in the project names a place of somebody’s machine or a file that is not here', () => {
  // Put together here, so that this file does not find itself.
  const places = [
    ['/wo', 'rk/'],
    ['/ho', 'me/'],
    ['/Us', 'ers/'],
    ['../sha', 'red'],
    ['C:\\Us', 'ers'],
  ].map((parts) => parts.join(''));
  const found = filesOf(root, SOURCES)
    .filter((file: string) => /\.(ts|mjs|json|md|html|css|yml|svg)$/.test(file) && file !== 'package-lock.json')
    .flatMap((file: string) => {
      const text = readFileSync(root + file, 'utf8');
      return places.filter((place) => text.includes(place)).map((place) => `${file} mentions ${place}: leave it out`);
    });
  expect(found).toEqual([]);
});

/** What browsers learned after our minimum versions (Chrome 121, Firefox 140), as far as it tempts. */
const NEWER =
  /\bURL\.parse\(|\bmoveBefore\b|\bgetHTML\b|\bCloseWatcher\b|\bPromise\.try\b|\bRegExp\.escape\b|\bIterator\.|\.(?:union|intersection|difference|isSubsetOf)\(|\bDurationFormat\b|light-dark\(|field-sizing|anchor-name|position-area|interpolate-size/;

test('nothing newer than the minimum versions of the manifest is used', () => {
  const styles = readdirSync(`${root}src/panel`).filter((name) => name.endsWith('.css'));
  const all = [
    ...sourceFiles(),
    ...styles.map((name) => ({ file: name, text: readFileSync(`${root}src/panel/${name}`, 'utf8') })),
  ];
  const found = all.flatMap(({ file, text }: { file: string; text: string }) => {
    const hit = NEWER.exec(codeOf(text))?.[0];
    return hit
      ? `${file} uses ${hit}: find an older way, or ask first whether the browser has it and list it here`
      : [];
  });
  expect(found).toEqual([]);
});

test('tests have the names of what they test', () => {
  const rooms = readdirSync(`${root}src`).map((name) => name.replace('.ts', ''));
  /** Folders of tests that are about the whole. */
  const whole = ['bench', 'browser', 'fuzz', 'house', 'practice', 'support', 'tools'];
  const lost = readdirSync(`${root}tests`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !rooms.includes(entry.name) && !whole.includes(entry.name))
    .map(({ name }) => `tests/${name} mirrors nothing in src/: rename it, or say here what it is about`);
  expect(lost).toEqual([]);
});
