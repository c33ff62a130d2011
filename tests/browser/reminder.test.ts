import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPractice } from '../../practice/server.mjs';
import { BROWSERS, type Driven, drive } from '../../tools/drive.mjs';
import { until } from './harness.ts';

const FOLDERS = { chromium: 'test-chrome', firefox: 'test-firefox' };
const DAY = 24 * 60 * 60 * 1000;

/** A build in which the permission is there from the start: nobody can press "Allow" in a test. */
function withPermission(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'reminder-'));
  cpSync(new URL(`../../dist/${folder}`, import.meta.url), copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.permissions.push(...manifest.optional_permissions);
  delete manifest.optional_permissions;
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}

const shown = (page: Page) =>
  page.evaluate(async () =>
    Object.keys(await ((globalThis as { browser?: typeof chrome }).browser ?? chrome).notifications.getAll()),
  );
const clear = (page: Page) =>
  page.evaluate(() =>
    ((globalThis as { browser?: typeof chrome }).browser ?? chrome).notifications.clear('weekly-reminder'),
  );
const stored = (page: Page) =>
  page.evaluate(
    async () =>
      (await ((globalThis as { browser?: typeof chrome }).browser ?? chrome).storage.local.get('reminder')).reminder,
  ) as Promise<{ value: { shown?: string } }>;
const store = (page: Page, value: object) =>
  page.evaluate(
    (reminder) =>
      ((globalThis as { browser?: typeof chrome }).browser ?? chrome).storage.local.set({
        reminder: { version: 0, value: reminder },
      }),
    value,
  );

describe.each(BROWSERS)('the weekly reminder in %s', (name) => {
  let site: Awaited<ReturnType<typeof startPractice>>;
  let driven: Driven;
  let folder: string;
  let page: Page;
  beforeAll(async () => {
    folder = withPermission(FOLDERS[name]);
    site = await startPractice({});
    driven = await drive({ name, extension: folder, proxyPort: site.proxyPort });
    page = await driven.openOwnPage('panel/panel.html?frame=tab&view=reminder');
    await page.waitForSelector('#panel main');
  });
  afterAll(async () => {
    await driven?.close();
    await site?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('one that is due is shown once, marked, and planned for next week', async () => {
    await store(page, { on: true, day: new Date().getDay(), minute: 0, shown: '2026-01-04' });
    // Headless Firefox has no place for notifications and forgets them at once: there the mark has to do.
    if (name === 'chromium') await until('the reminder', async () => (await shown(page)).includes('weekly-reminder'));
    await until('its mark', async () => (await stored(page)).value.shown !== '2026-01-04');
    const alarm = await until('its alarm', () =>
      page.evaluate(() =>
        ((globalThis as { browser?: typeof chrome }).browser ?? chrome).alarms.get('weekly-reminder'),
      ),
    );
    expect(alarm.scheduledTime).toBeGreaterThan(Date.now() + 5 * DAY);
    expect(alarm.scheduledTime).toBeLessThan(Date.now() + 7 * DAY + 3_600_000);
  });

  it('the same week is not shown again', async () => {
    await clear(page);
    const before = await stored(page);
    await store(page, { ...before.value, minute: 1 });
    await until('a new alarm', async () => {
      const alarm = await page.evaluate(() =>
        ((globalThis as { browser?: typeof chrome }).browser ?? chrome).alarms.get('weekly-reminder'),
      );
      return alarm && new Date(alarm.scheduledTime).getMinutes() === 1;
    });
    expect(await shown(page)).not.toContain('weekly-reminder');
  });

  it('switched off, nothing is planned', async () => {
    await page.bringToFront();
    await until('the button', () =>
      page.evaluate(() => {
        const button = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Stop the reminder');
        button?.click();
        return button !== undefined;
      }),
    );
    await until(
      'no alarm',
      async () =>
        (await page.evaluate(
          async () => (await ((globalThis as { browser?: typeof chrome }).browser ?? chrome).alarms.getAll()).length,
        )) === 0,
    );
  });
});
