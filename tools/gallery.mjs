// Pictures of every state of card, markers and notices: light, dark and forced colours × desktop and 320 px × English, a
// language with long words and one that runs from the right.
//   usage: npm run gallery [-- part of a state's name …]   → out/gallery/index.html
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from './browsers.mjs';
import { loadTs } from './load-ts.mjs';
import { longest, mirrored } from './pseudo.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const out = join(root, 'out/gallery');
const english = JSON.parse(readFileSync(join(root, 'src/text/en.json'), 'utf8'));

const WIDTHS = { desktop: { width: 860, height: 560 }, narrow: { width: 320, height: 600 } };
const COLOURS = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  forced: [{ name: 'forced-colors', value: 'active' }],
};
const LANGUAGES = {
  en: { texts: english, direction: 'ltr' },
  long: { texts: longest(english), direction: 'ltr' },
  rtl: { texts: mirrored(english), direction: 'rtl' },
};

const PAGE = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Gallery</title><style>
html{color-scheme:light dark;background:Canvas}body{font:16px/1.5 sans-serif;margin:24px 16px;max-inline-size:330px}
label{display:block;font-weight:600}input{font:inherit;inline-size:100%;box-sizing:border-box;block-size:40px;margin-block-end:16px}
</style><label for="a">Phone Number</label><input id="a"><label for="b">City</label><input id="b"><label for="c">Zip Code</label><input id="c"></html>`;

async function pageScript() {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'tools/gallery/page.ts')],
    bundle: true,
    format: 'iife',
    define: { CARD_ROOT: '"open"' },
    // The page side asks for its extension as it loads; here there is none.
    banner: { js: 'globalThis.chrome ??= {}; chrome.runtime ??= {};' },
    write: false,
  });
  return outputFiles[0].text;
}

async function pictures(page, only) {
  const { sourcesFor } = await loadTs('src/guide/sources.ts');
  const { style } = await loadTs('src/card/style.ts');
  const rows = [];
  const states = await page.evaluate((keys) => globalThis.states(keys), Object.keys(english));
  const wanted = states.filter((state) => only.length === 0 || only.some((part) => state.includes(part)));
  for (const [width, viewport] of Object.entries(WIDTHS)) {
    await page.setViewport(viewport);
    for (const [colours, features] of Object.entries(COLOURS)) {
      const client = await page.createCDPSession();
      await client.send('Emulation.setEmulatedMedia', {
        features: [...features, { name: 'prefers-reduced-motion', value: 'reduce' }],
      });
      for (const [language, { texts, direction }] of Object.entries(LANGUAGES)) {
        const sources = sourcesFor(texts, 'en');
        const hello = { language: 'en', direction, style, texts, sources, known: [], quiet: [] };
        for (const state of wanted) {
          // "Why we say this" is open in the second width, so that both are seen without twice the pictures.
          await page.evaluate((...all) => globalThis.draw(...all), state, hello, width === 'narrow');
          await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
          const file = `${state.replace(/\W+/g, '-')}-${width}-${colours}-${language}.png`;
          await page.screenshot({ path: join(out, file) });
          rows.push({ state, width, colours, language, file });
        }
      }
      // Only now: the media are those of the session.
      await client.detach();
    }
  }
  return rows;
}

/** One page of all pictures, a section for each state. */
function index(rows) {
  const sections = new Map();
  for (const row of rows) sections.set(row.state, [...(sections.get(row.state) ?? []), row]);
  const body = [...sections].map(([state, all]) => {
    const figures = all.map(
      ({ file, width, colours, language }) =>
        `<figure><img loading="lazy" src="${file}" alt="${state}"><figcaption>${width} · ${colours} · ${language}</figcaption></figure>`,
    );
    return `<section><h2>${state}</h2>${figures.join('')}</section>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery of the card</title><style>
body{font:16px/1.5 system-ui;margin:24px;background:#888}section{display:flex;flex-wrap:wrap;gap:12px}h2{inline-size:100%}
figure{margin:0}img{display:block;max-block-size:320px}</style>${body.join('\n')}</html>\n`;
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const { chromium } = findBrowsers(['chromium']);
const browser = await puppeteer.launch({
  executablePath: chromium,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setContent(PAGE);
  await page.evaluate(await pageScript());
  const rows = await pictures(page, process.argv.slice(2));
  writeFileSync(join(out, 'index.html'), index(rows));
  if (errors.length > 0) throw new Error(errors.join('\n'));
  console.log(`${rows.length} pictures: out/gallery/index.html`);
} finally {
  await browser.close();
}
