// Draws icons/*.png from the two drawings: the small one has fewer, thicker lines.   usage: node tools/icons.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from './browsers.mjs';

const folder = new URL('../icons/', import.meta.url);
const browser = await puppeteer.launch({ executablePath: findBrowsers(['chromium']).chromium, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const size of [16, 32, 48, 128]) {
    const svg = readFileSync(new URL(size < 48 ? 'mark-small.svg' : 'mark.svg', folder), 'utf8');
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    writeFileSync(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
