// Writes dist/chrome, dist/firefox and dist/recognise.js.   usage: node build.mjs [--test]
// --test adds dist/test-chrome and dist/test-firefox, which differ by one define: the card's shadow root is open.
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { minify } from 'terser';

const root = fileURLToPath(new URL('.', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const BROWSERS = {
  // Firefox reviewers read the package, so it stays readable; Chrome's store measures its weight.
  chrome: { target: 'chrome121', minify: true },
  firefox: { target: 'firefox140', minify: false },
};

/** The manifest of one browser: the common part plus that browser's own keys; permissions are joined. */
export function manifestFor(name) {
  const { chrome, firefox, ...common } = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
  const own = { chrome, firefox }[name];
  return { ...common, ...own, version, permissions: [...common.permissions, ...(own.permissions ?? [])] };
}

/** Codes that Chrome knows by another name; folders with the others it passes over. */
const CHROME_CODES = { nb: 'no' };

/** Manifest strings of every language, cut from the one catalogue: `app.name` → `app_name`. */
function writeLocales(dir, name) {
  const folder = join(root, 'src/text');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const texts = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const messages = Object.fromEntries(
      Object.entries(texts)
        .filter(([key]) => key.startsWith('app.'))
        .map(([key, message]) => [key.replaceAll('.', '_'), { message }]),
    );
    const code = file.replace('.json', '');
    const known = name === 'chrome' ? (CHROME_CODES[code] ?? code) : code;
    const out = join(dir, '_locales', known.replace('-', '_'));
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'messages.json'), JSON.stringify(messages, null, 2) + '\n');
  }
}

/** What the background says itself or hands to a page; the guide's texts are the panel's alone. */
export const BACKGROUND_TEXTS = /^(app|badge|card|fix|notice|page|reminder|rule|source)\./;

/** Languages as one JSON string each, parsed when first asked for: faster to load than object literals. */
const texts = (wanted) => ({
  name: 'texts',
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/]text[\\/][\w-]+\.json$/ }, ({ path }) => {
      const all = Object.entries(JSON.parse(readFileSync(path, 'utf8'))).filter(([key]) => wanted.test(key));
      const json = JSON.stringify(Object.fromEntries(all));
      return { contents: `export default JSON.parse(${JSON.stringify(json)})`, loader: 'js' };
    });
  },
});

/**
 * How each part of the extension is bundled, the page side first; the panel loads one language, a service worker can only
 * hold them all.
 * @returns {import('esbuild').BuildOptions[]}
 */
export function bundles(name, cardRoot) {
  const common = {
    absWorkingDir: root,
    bundle: true,
    target: BROWSERS[name].target,
    minify: BROWSERS[name].minify,
    charset: 'utf8',
    define: { CARD_ROOT: JSON.stringify(cardRoot) },
    logLevel: 'warning',
  };
  return [
    // One foreign letter makes a browser keep the whole script in two bytes a letter: written as escapes they do not.
    {
      ...common,
      entryPoints: { content: 'src/content.ts', help: 'src/help.ts', hands: 'src/hands.ts' },
      format: 'iife',
      charset: 'ascii',
    },
    { ...common, entryPoints: { background: 'src/background.ts' }, format: 'iife', plugins: [texts(BACKGROUND_TEXTS)] },
    {
      ...common,
      entryPoints: { 'panel/panel': 'src/panel/panel.ts' },
      format: 'esm',
      splitting: true,
      chunkNames: 'panel/[name]-[hash]',
      plugins: [texts(/./)],
    },
  ];
}

/**
 * A script that esbuild has minified, with names that pack 4 % smaller: worth it for what runs in a page.
 * @param {string} script
 * @returns {Promise<string>}
 */
export async function squeeze(script) {
  return (await minify(script, { format: { ascii_only: true } })).code ?? '';
}

async function extension(dir, name, cardRoot) {
  mkdirSync(dir, { recursive: true });
  const [pageSide, ...others] = bundles(name, cardRoot).map((options) => ({ ...options, outdir: dir }));
  const { outputFiles } = await build({ ...pageSide, write: false });
  for (const { path, text } of outputFiles) writeFileSync(path, pageSide.minify ? await squeeze(text) : text);
  await Promise.all(others.map((options) => build(options)));
  for (const file of ['panel.html', 'panel.css']) cpSync(join(root, 'src/panel', file), join(dir, 'panel', file));
  cpSync(join(root, 'icons'), join(dir, 'icons'), { recursive: true, filter: (path) => !path.endsWith('.svg') });
  writeLocales(dir, name);
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifestFor(name), null, 2) + '\n');
}

/** Puts a built folder or file in its place. Another build may be doing the same: the last one wins, none fails. */
function moveIn(from, to, tries = 5) {
  rmSync(to, { recursive: true, force: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if (tries === 0) throw error;
    moveIn(from, to, tries - 1);
  }
}

/** Builds everything beside `dist` first and moves it in at the end, so that a run that reads `dist` never sees half of it. */
export async function buildAll({ test = false } = {}) {
  const staging = join(root, `dist.${process.pid}`);
  try {
    await Promise.all([
      ...Object.keys(BROWSERS).map((name) => extension(join(staging, name), name, 'closed')),
      ...(test ? Object.keys(BROWSERS).map((name) => extension(join(staging, `test-${name}`), name, 'open')) : []),
      build({
        absWorkingDir: root,
        entryPoints: ['src/recognise.ts'],
        outfile: join(staging, 'recognise.js'),
        bundle: true,
        format: 'iife',
        target: ['chrome121', 'firefox140'],
        logLevel: 'warning',
      }),
    ]);
    const dist = join(root, 'dist');
    mkdirSync(dist, { recursive: true });
    for (const name of readdirSync(staging)) moveIn(join(staging, name), join(dist, name));
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildAll({ test: process.argv.includes('--test') });
}
