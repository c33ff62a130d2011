import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, enrolPage, focus, known, routesOf } from './card-page.ts';
import {
  BROWSERS,
  CARD,
  cardText,
  clickCard,
  HOST,
  MARK,
  modelOf,
  type Opened,
  openBrowser,
  typeInto,
  until,
} from './harness.ts';

const PHONE = '#phoneNumber';
/** The same page where the extension runs and where it does not. */
const PAGE = enrolPage({ after: '<div style="height:1200px">End</div>' });
const WITHOUT = 'https://other.example/t/plain#/enroll';

/** Everything of a page that must be the same with and without the extension. */
const stateOf = (page: Page) =>
  page.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLInputElement>('input')];
    const active = document.activeElement as HTMLInputElement | null;
    const rects = [...document.body.querySelectorAll('*')].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left, top, width, height].map(Math.round).join();
    });
    const canSelect = active?.type === 'text' || active?.type === 'tel';
    return {
      text: document.body.textContent,
      body: document.body.outerHTML.replace(/ aria-description="[^"]*"/g, ''),
      values: controls.map(({ value }) => value),
      valid: controls.map(({ validity }) => validity.valid),
      focus: active?.id ?? '',
      selection: canSelect ? [active?.selectionStart, active?.selectionEnd] : [],
      selected: String(getSelection()),
      scroll: [scrollX, scrollY, document.documentElement.scrollWidth, document.documentElement.scrollHeight],
      rects,
      history: history.length,
    };
  });

describe.each(BROWSERS)('the page is left alone in %s', (name) => {
  let opened: Opened;
  let page: Page & { errors: string[] };
  beforeAll(async () => {
    opened = await openBrowser(name, { routes: routesOf({ plain: PAGE }, { 'other.example': PAGE }) });
  });
  afterAll(() => opened?.close());
  afterEach(async () => {
    expect(page.errors).toEqual([]);
    await page.close();
  });

  /** One visit in four looks: as it came, with a card, after the card was closed, scrolled on. */
  async function looks(url: string, isHelped: boolean) {
    page = await opened.visit(url);
    if (isHelped) await known(opened, page);
    const all = [await stateOf(page)];
    await typeInto(page, PHONE, '+49 171 3920055');
    await focus(page, PHONE);
    if (isHelped) await until('the card', () => page.$(CARD));
    all.push(await stateOf(page));
    await page.keyboard.press('Home');
    if (isHelped) {
      await page.keyboard.press('Escape');
      await until('no card', async () => (await page.$(CARD)) === null);
    }
    all.push(await stateOf(page));
    await page.evaluate(() => window.scrollTo(0, 300));
    if (isHelped) await until('markers', () => page.$(MARK));
    all.push(await stateOf(page));
    return all;
  }

  it('text, nodes, focus, selection, scroll position, validity and layout are those of a page without us', async () => {
    const without = await looks(WITHOUT, false);
    expect(await page.$(HOST)).toBeNull();
    await page.close();
    expect(await looks(addressOf('plain'), true)).toEqual(without);
  });

  it('a fix changes its field and nothing else, once', async () => {
    page = await opened.visit(addressOf('plain'));
    await known(opened, page);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['input', 'change', 'keydown', 'click', 'blur', 'scroll'])
        document.addEventListener(type, ({ target }) => heard.push(`${type} ${(target as Element).id ?? ''}`), true);
    });
    await typeInto(page, PHONE, '+1 202 456 1414');
    await focus(page, PHONE);
    await until('the card', () => page.$(CARD));
    const before = await stateOf(page);
    await page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
    await clickCard(page, '2024561414');
    await until('the value', () =>
      page.$eval(PHONE, (control) => (control as HTMLInputElement).value === '2024561414'),
    );
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard.filter((each) => !each.startsWith('click'))).toEqual(['input phoneNumber', 'change phoneNumber']);
    const after = await stateOf(page);
    expect({ ...after, values: [], selection: [] }).toEqual({ ...before, values: [], selection: [] });
    expect(after.values.filter((value, n) => value !== before.values[n])).toEqual(['2024561414']);
    await until('what was done, without praise', async () => (await cardText(page))?.includes('Changed'));
  });

  it('a half typed value stays unjudged on a page that builds its nodes anew at each key', async () => {
    page = await opened.visit('https://securustech.online/#/enroll?layout=rerender');
    const phone = 'input[formcontrolname=phoneNumber]';
    await page.waitForSelector(phone, { visible: true });
    await known(opened, page);
    await typeInto(page, phone, '+49 171', false);
    await until('the value', async () => String((await modelOf(page)).phoneNumber).includes('171'));
    const rules = async () =>
      (await opened.report(page))?.fields.find(({ kind }) => kind === 'tel')?.advice.map(({ rule }) => rule) ?? [];
    expect((await rules()).filter((rule) => rule !== 'phone-permanent')).toEqual([]);
    expect((await page.$$(MARK)).length).toBe(0);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await until('the warning', async () => (await rules()).includes('phone-foreign'));
  });

  it('the e-mail page of JPay is told about before saving, also when the address is fine', async () => {
    page = await opened.visit('https://www.jpay.com/EmailPreferences.aspx');
    await known(opened, page);
    await focus(page, '#txtNewEmail');
    await until('the note', async () => (await cardText(page))?.includes('name for signing in'));
    await typeInto(page, '#txtNewEmail', 'anna@example.de');
    await focus(page, '#txtNewEmail');
    await until('advice and note', async () => {
      const text = (await cardText(page)) ?? '';
      return text.includes('.de') && text.includes('name for signing in');
    });
  });

  it.runIf(name === 'chromium')('Tab leads from the field into its card and on to the next field', async () => {
    page = await opened.visit(addressOf('plain'));
    await known(opened, page);
    await typeInto(page, '#zip', '1011');
    await focus(page, '#zip');
    await until('the card', () => page.$(CARD));
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe(HOST);
    await until('the next field', async () => {
      await page.keyboard.press('Tab');
      return page.$eval(PHONE, (control) => control === document.activeElement);
    });
  });
});
