import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS, modelOf, type Opened, openBrowser, picture, until } from './harness.ts';
import { DETAILS, SITUATION } from './person.ts';

type Area = Record<string, unknown>;
const kept = (value: unknown) => ({ version: 0, value });

/** Puts values into storage from a page of the extension. */
async function store(page: Page, local: Area, session: Area = {}) {
  await page.evaluate(
    async (one, two) => {
      const { storage } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      await Promise.all([storage.local.clear(), storage.session.clear()]);
      await Promise.all([storage.local.set(one), storage.session.set(two)]);
    },
    local,
    session,
  );
}

const text = (page: Page) => page.evaluate(() => document.getElementById('panel')?.textContent ?? '');
const sees = (page: Page, words: string) => until(`“${words}”`, async () => (await text(page)).includes(words));

/** Presses the control with this name. */
async function press(page: Page, name: string) {
  const control = await until(`control “${name}”`, async () => {
    for (const each of await page.$$('#panel button, #panel a, #panel summary, #panel label')) {
      const own = await each.evaluate((element) => element.getAttribute('aria-label') ?? element.textContent?.trim());
      if (own === name) return each;
    }
    return undefined;
  });
  // Two windows cannot both be in front; the panel takes any click on itself.
  await control.evaluate((element) => (element as HTMLElement).click());
}

describe.each(BROWSERS)('the panel in %s', (name) => {
  let opened: Opened;
  let panel: Page;
  const open = async (query: string) => {
    panel = await opened.driven.openOwnPage(`panel/panel.html?frame=${query}`);
    await panel.waitForSelector('#panel main');
  };
  beforeAll(async () => {
    opened = await openBrowser(name);
  });
  afterAll(() => opened?.close());
  beforeEach(async () => {
    await store(
      opened.own,
      { situation: kept(SITUATION), progress: kept({ 'keep-jpay': { done: true, at: 1, by: 'page' } }) },
      { details: kept(DETAILS), notes: kept([{ at: 1, who: 'Kim', result: 'They will link the accounts.' }]) },
    );
  });

  it('lists the steps, and a tick survives closing', async () => {
    await open('popup');
    await press(panel, 'Mark “Get a US phone number you can answer” as done');
    await sees(panel, '2 of');
    await panel.close();
    await open('popup');
    expect(await text(panel)).toContain('2 of');
    await panel.close();
  });

  it('two windows that tick at the same time both count, and agree', async () => {
    await open('popup');
    const first = panel;
    await open('tab');
    const titles = [
      'Get a US phone number you can answer',
      'Decide on the address you will give',
      'If you want phone calls too',
    ];
    await Promise.all(titles.map((title, i) => press(i % 2 ? first : panel, `Mark “${title}” as done`)));
    for (const page of [first, panel]) await sees(page, '4 of');
    await first.close();
    await panel.close();
  });

  it('the whole way with keys only: open a step, tick it, go back', async () => {
    await open('popup');
    const tabTo = (label: string) =>
      until(`focus on “${label}”`, async () => {
        await panel.keyboard.press('Tab');
        return panel.evaluate((wanted) => document.activeElement?.textContent?.trim() === wanted, label);
      });
    await panel.bringToFront();
    await tabTo('Show me how');
    await panel.keyboard.press('Enter');
    await sees(panel, 'How to see that it worked');
    expect(await panel.evaluate(() => document.activeElement?.id)).toBe('title');
    await tabTo('I have done this');
    await panel.keyboard.press(' ');
    await until('ticked', () => panel.evaluate(() => document.activeElement?.getAttribute('aria-checked') === 'true'));
    await panel.close();
  });

  it.runIf(name === 'chromium')(
    'the real popup fills the real form after one press, and one press undoes it',
    async () => {
      const page = await opened.visit('https://securustech.online/#/enroll');
      await page.waitForSelector('input[formcontrolname=email]');
      await until('report', () => opened.report(page));
      const before = await modelOf(page);
      const [, extension] = [...(await opened.browser.extensions())][0]!;
      await page.triggerExtensionAction(extension);
      const target = await opened.browser.waitForTarget((one) => one.url().includes('frame=popup'));
      panel = await target.asPage();
      await sees(panel, 'You are on securustech.online, an address of the guide.');
      await picture(panel, 'panel-popup-chromium');
      await press(panel, 'Fill this form from my details');
      await sees(panel, 'anna@example.com');
      await press(panel, 'Fill these in');
      await sees(panel, 'boxes filled');
      await picture(panel, 'panel-popup-filled-chromium');
      expect(Object.values(await modelOf(page))).toEqual(
        expect.arrayContaining(['anna@example.com', '2024561414', 'FL', '32026']),
      );
      await press(panel, 'Undo');
      await sees(panel, 'As it was before.');
      expect(await modelOf(page)).toEqual(before);
      await page.close();
    },
  );

  it.runIf(name === 'chromium')('“Keep this open beside the page” opens the side panel, on the same page', async () => {
    const page = await opened.visit('https://securustech.online/#/enroll');
    await page.waitForSelector('input[formcontrolname=email]');
    const [, extension] = [...(await opened.browser.extensions())][0]!;
    await page.triggerExtensionAction(extension);
    const popup = await (await opened.browser.waitForTarget((one) => one.url().includes('frame=popup'))).asPage();
    // A real press: browsers open a side panel only for one.
    await (await until('the button', () => popup.$('.foot .b.plain'))).click();
    panel = await (await opened.browser.waitForTarget((one) => one.url().includes('frame=side'))).asPage();
    await sees(panel, 'You are on securustech.online, an address of the guide.');
    await picture(panel, 'panel-side-chromium');
    await page.close();
  });

  it('the page side writes what the panel sends into the real form, and undoes it', async () => {
    const page = await opened.visit('https://securustech.online/#/enroll');
    await page.waitForSelector('input[formcontrolname=email]');
    const report = await until('report', () => opened.report(page));
    expect(report.page).toBe('securus-enroll');
    const rows = report.fields.map(({ kind }, index) => ({ kind, index }));
    const at = (kind: string) => rows.find((row) => row.kind === kind)!.index;
    const before = await modelOf(page);
    const result = await opened.tell<{ written: number[]; refused: number[] }>(page, {
      type: 'fill',
      values: {
        [at('email')]: 'anna@example.com',
        [at('tel')]: '2024561414',
        [at('address-level1')]: 'FL',
        [at('postal-code')]: '32026',
      },
    });
    expect(result?.refused).toEqual([]);
    await until('model', async () => Object.values(await modelOf(page)).includes('anna@example.com'));
    expect(Object.values(await modelOf(page))).toEqual(expect.arrayContaining(['2024561414', 'FL', '32026']));
    await opened.tell(page, { type: 'unfill' });
    await until('undone', async () => JSON.stringify(await modelOf(page)) === JSON.stringify(before));
    await page.close();
  });
});
