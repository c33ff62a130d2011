import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, cardBeside, enrolPage, focus, known, misplaced, routesOf, type Seen, see } from './card-page.ts';
import { BROWSERS, CARD, HOST, type Opened, openBrowser, picture, typeInto, until } from './harness.ts';
import { type View, viewOf } from './zoom.ts';

const PHONE = '#phoneNumber';
const PAGES = { plain: enrolPage({ after: '<div style="height:1500px"></div>' }) };
const SMALL = { width: 360, height: 640 };
/** What an on-screen keyboard leaves of that. */
const LEFT = 320;

describe.each(BROWSERS)('the card in what is really to be seen, in %s', (name) => {
  let opened: Opened;
  let view: View;
  let page: Page & { errors: string[] };
  beforeAll(async () => {
    opened = await openBrowser(name, { routes: routesOf(PAGES) });
    view = await viewOf(opened);
  });
  afterAll(() => opened?.close());
  afterEach(async () => {
    expect(page.errors).toEqual([]);
    await page.close();
  });

  /** A foreign number in the phone field, its card open, the person in the field. */
  async function warned() {
    page = await opened.visit(addressOf('plain'));
    await known(opened, page);
    await typeInto(page, PHONE, '+49 171 3920055');
    await focus(page, PHONE);
    await page.waitForSelector(CARD);
  }

  it.each([2, 3])('pinch zoom %s: at its field or at an edge of what is to be seen, and back', async (scale) => {
    await warned();
    await view.pinch(page, scale);
    // The field as a person has it in front of them who zoomed in on it.
    await page.$eval(PHONE, (control) => control.scrollIntoView({ block: 'center', inline: 'nearest' }));
    // 1280 px of window through a zoom of 3 are a narrow screen.
    await until('the card at its field, or docked on a narrow screen', async () => {
      const { docked, view: part } = await cardBeside(page, PHONE);
      return docked === part.right - part.left < 560;
    });
    await picture(page, `view-pinch-${scale}-${name}`);
    await page.evaluate(() => window.scrollBy(0, 60));
    await cardBeside(page, PHONE);
    await view.pinch(page, 1);
    // The view changes before the card has been placed anew.
    await until('the card at its field again', async () => !(await cardBeside(page, PHONE)).docked);
  });

  it('a window at 400 % that leaves it no room: silent until asked, then the page makes some', async () => {
    await warned();
    await page.setViewport({ width: 320, height: 176 });
    await page.$eval(PHONE, (control) => control.scrollIntoView({ block: 'center' }));
    await until('no card', async () => !(await see(page, PHONE)).card);
    await page.keyboard.press('F2');
    expect(misplaced(await see(page, PHONE))).toEqual([]);
    expect(await page.evaluate((tag) => document.activeElement?.localName === tag, HOST)).toBe(true);
    await page.keyboard.press('F2');
    expect(await page.$eval(PHONE, (control) => control === document.activeElement)).toBe(true);
    await page.setViewport({ width: 1280, height: 900 });
  });

  it('the on-screen keyboard: a sheet above it, the field free; gone while the field is behind the keyboard', async () => {
    await view.expectKeyboard();
    await warned();
    await page.setViewport(SMALL);
    const scrollTo = (top: number) =>
      page.$eval(PHONE, (control, wanted) => window.scrollBy(0, control.getBoundingClientRect().top - wanted), top);
    await scrollTo(100);
    await until('the sheet', async () => (await see(page, PHONE)).docked);
    await view.keyboard(page, LEFT);
    // In Chromium only the help's own world knows of the keyboard.
    const above = async (): Promise<Seen> => {
      const seen = await see(page, PHONE);
      return { ...seen, view: { ...seen.view, bottom: seen.view.top + LEFT } };
    };
    await until('the sheet above the keyboard', async () => misplaced(await above()).length === 0);
    expect((await above()).docked).toBe(true);
    await scrollTo(LEFT + 40);
    await until('no card', async () => !(await above()).card);
    await scrollTo(100);
    await until('the sheet again', async () => misplaced(await above()).length === 0);
    await view.keyboard(page, SMALL.height);
    await cardBeside(page, PHONE);
    await page.setViewport({ width: 1280, height: 900 });
  });
});
