import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addressOf, enrolPage, focus, known, routesOf } from './card-page.ts';
import { CARD, cardText, clickCard, MARK, type Opened, openBrowser, typeInto, until } from './harness.ts';
import { patchedBuild } from './patched-build.ts';

// Chrome knows `browser` from 148 on, and we run from 121 on: there only `chrome` and what is bundled are to be had.
const PHONE = '#phoneNumber';
const PAGES = { plain: enrolPage(), named: enrolPage({ after: '<iframe hidden name="browser"></iframe>' }) };
let folder: string;
let opened: Opened;
beforeAll(async () => {
  folder = patchedBuild('chromium', (_file, script) => `delete globalThis.browser;\n${script}`);
  opened = await openBrowser('chromium', { extension: folder, routes: routesOf(PAGES) });
  expect(await opened.own.evaluate(() => 'browser' in globalThis)).toBe(false);
});
afterAll(async () => {
  await opened?.close();
  rmSync(folder, { recursive: true, force: true });
});

it.each([
  ['page', 'plain'],
  ['page with a frame of that name', 'named'],
])('in a Chrome without `browser` the help comes to a %s, and a fix writes', async (_what, which) => {
  const page = await opened.visit(addressOf(which));
  await page.mouse.move(20, 20);
  await known(opened, page);
  await typeInto(page, PHONE, '+1 (202) 456-1414');
  await until('the marker', () => page.$(MARK));
  await focus(page, PHONE);
  await page.waitForSelector(CARD);
  await clickCard(page, '2024561414');
  await until('the number', () => page.$eval(PHONE, (box) => (box as HTMLInputElement).value === '2024561414'));
  expect(await cardText(page)).toBeTruthy();
  expect(page.errors).toEqual([]);
  await page.close();
});
