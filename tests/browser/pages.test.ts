import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowsers } from '../../tools/browsers.mjs';
import { BROWSERS } from '../../tools/drive.mjs';
import { knownFailures, savedPages } from '../pages/saved.ts';
import type { Judgement } from './judge-page.ts';

const pages = savedPages();
const failures = knownFailures();
const recogniser = fileURLToPath(new URL('../../dist/recognise.js', import.meta.url));

/** The sources as one script for the page, so that shadow roots and own lists are judged as well as native controls. */
async function bundle(): Promise<string> {
  const entryPoints = [fileURLToPath(new URL('./judge-page.ts', import.meta.url))];
  const { outputFiles } = await build({ entryPoints, bundle: true, write: false, format: 'iife', target: 'es2022' });
  return outputFiles[0]!.text;
}

function launch(browser: (typeof BROWSERS)[number]): Promise<Browser> {
  const executablePath = findBrowsers([browser])[browser];
  const args = browser === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({ browser: browser === 'firefox' ? 'firefox' : 'chrome', executablePath, args });
}

describe('the list of known failures', () => {
  it('names only pages that exist', () => {
    const files = new Set(pages.map(({ file }) => file));
    expect(Object.keys(failures).filter((file) => !files.has(file))).toEqual([]);
  });
});

describe.each(BROWSERS)('labelled pages in %s', (name) => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  let script: string;
  let released: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const saved = pages.find(({ file }) => request.url === `/${file}`);
      response.writeHead(saved ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(saved?.html ?? '');
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    [script, browser] = await Promise.all([bundle(), launch(name)]);
    released = readFileSync(recogniser, 'utf8');
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  it.each(pages.map((saved) => [saved.file, saved] as const))('%s is known for what it is', async (file, saved) => {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${file}`, {
      waitUntil: 'domcontentloaded',
    });
    await page.evaluate(`${script};${released}`);
    const { id, notices, controls } = (await page.evaluate(`judge(${JSON.stringify(saved.url)})`)) as Judgement;
    const wrong = controls.filter(({ expected, got }) => expected !== got).map(({ selector, got }) => [selector, got]);
    expect(Object.fromEntries(wrong)).toEqual(failures[file] ?? {});
    expect({ id, notices }).toEqual({ id: saved.page, notices: saved.notices });
    const native = controls
      .filter(({ selector }) => /^(input|select|textarea)\b[^>]*$/.test(selector))
      .map(({ got }) => got);
    expect(await page.evaluate('recogniseKinds()'), 'dist/recognise.js says the same').toEqual(native);
  });
});
