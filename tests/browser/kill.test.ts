import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { startPractice } from '../../practice/server.mjs';
import { BROWSERS, drive } from '../../tools/drive.mjs';
import { type BrowserName, until } from './harness.ts';

const TURNS = process.env.LONG ? 200 : 5;
const FOLDERS = { chromium: 'test-chrome', firefox: 'test-firefox' };
const ID = 'overseas-form-helper@example.org';
/** The same address in every run, so that Firefox finds what the run before stored. */
const UUID = '6c3d4c0e-6f0f-4b55-9c3c-0a6d0c7a1f11';

interface Stored {
  progress?: { version: number; value: Record<string, { done: boolean; at: number; by: string }> };
  [key: string]: unknown;
}

const opened: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of opened) await close();
});

async function start(name: BrowserName, profile: string, proxyPort: number) {
  const driven = await drive({
    name,
    extension: new URL(`../../dist/${FOLDERS[name]}`, import.meta.url).pathname,
    proxyPort,
    profile,
    prefs: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
  const page = await driven.browser.newPage();
  const base = name === 'firefox' ? `moz-extension://${UUID}/` : driven.base;
  await page.goto(`${base}panel/panel.html?frame=tab`, name === 'firefox' ? { waitUntil: [] } : {});
  await page.waitForSelector('#panel main');
  return { driven, page };
}

describe.each(BROWSERS)('killed in the middle of a write, %s', (name) => {
  it(
    `keeps the progress of before or after, ${TURNS} times`,
    async () => {
      const profile = mkdtempSync(join(tmpdir(), `kill-${name}-`));
      const site = await startPractice({});
      opened.push(async () => {
        await site.stop();
        rmSync(profile, { recursive: true, force: true });
      });
      let known = 0;
      for (let turn = 0; turn < TURNS; turn++) {
        const { driven, page } = await start(name, profile, site.proxyPort);
        const stored = (await page.evaluate(() =>
          ((globalThis as { browser?: typeof chrome }).browser ?? chrome).storage.local.get(null),
        )) as Stored;
        expect(Object.keys(stored).filter((key) => key.startsWith('broken'))).toEqual([]);
        const entry = stored.progress?.value['keep-jpay'];
        if (turn > 0) {
          expect(stored.progress?.version).toBe(0);
          expect(entry).toEqual({ done: expect.any(Boolean), at: expect.any(Number), by: 'person' });
          // Nothing older than what stood there when the killed browser started. Chromium confirms writes a moment before
          // they are safe: once in some hundred kills amid a storm of writes it came back with one two seconds old.
          expect(entry!.at).toBeGreaterThanOrEqual(known);
          known = entry!.at;
        }
        // Ticks and unticks without end; every confirmed write is noted on the page.
        await page.evaluate(() => {
          const { storage } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
          storage.onChanged.addListener((changes) => {
            const at = (changes.progress?.newValue as Stored['progress'])?.value['keep-jpay']?.at;
            if (at) document.body.dataset.at = String(at);
            document.querySelector<HTMLElement>('.t[role=checkbox]')?.click();
          });
          document.querySelector<HTMLElement>('.t[role=checkbox]')?.click();
        });
        const first = await until('a write', () => page.evaluate(() => Number(document.body.dataset.at ?? 0)));
        await until(
          'more writes',
          async () => (await page.evaluate(() => Number(document.body.dataset.at))) > first + (turn % 7) * 20,
        );
        const gone = new Promise((done) => driven.browser.process()?.once('exit', done));
        process.kill(-driven.browser.process()!.pid!, 'SIGKILL');
        await gone;
      }
    },
    TURNS * 30_000,
  );
});
