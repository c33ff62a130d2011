import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, CARD, cardText, clickCard, modelOf, type Opened, openBrowser, typeInto, until } from './harness.ts';

const ENROLL = 'https://securustech.online/#/enroll';
const PHONE = 'input[formcontrolname=phoneNumber]';
const EMAIL = 'input[formcontrolname=email]';

describe.each(BROWSERS)('my details at the field in %s', (name) => {
  let opened: Opened;
  let page: Page & { errors: string[] };
  beforeAll(async () => {
    opened = await openBrowser(name);
  });
  afterAll(() => opened?.close());
  afterEach(async () => {
    expect(page.errors).toEqual([]);
    await page.close();
    await opened.keep('session', 'details', {});
    await opened.keep('local', 'language', '');
  });

  const enrol = async () => {
    page = await opened.visit(ENROLL);
    await page.waitForSelector(PHONE, { visible: true });
  };
  const focus = (selector: string) => page.$eval(selector, (control) => (control as HTMLElement).focus());

  it('are written only with the click, are nowhere in the page before it, and Undo takes them back', async () => {
    await opened.keep('session', 'details', { usPhone: '2024561414', jpayEmail: 'anna@example.com' });
    await enrol();
    await typeInto(page, PHONE, '+49 171 3920055');
    await focus(PHONE);
    await until('the offer', async () => (await cardText(page))?.includes('Use the US number from my details'));
    const inPage = () =>
      page.evaluate((tag) => {
        const drawn = document.querySelector(tag)?.shadowRoot?.textContent ?? '';
        return {
          drawn: drawn.includes('2024561414'),
          whole: document.documentElement.outerHTML.includes('2024561414'),
        };
      }, 'overseas-form-helper');
    expect(await inPage()).toEqual({ drawn: false, whole: false });
    await clickCard(page, 'Use the US number');
    await until('the model', async () => (await modelOf(page)).phoneNumber === '2024561414');
    await clickCard(page, 'Undo');
    await until('the model as before', async () => (await modelOf(page)).phoneNumber === '+49 171 3920055');
  });

  it('tell only yes or no about the e-mail address used at JPay', async () => {
    await opened.keep('session', 'details', { jpayEmail: 'anna@example.com' });
    await enrol();
    await typeInto(page, EMAIL, 'berta@example.com');
    const rules = async () =>
      (await opened.report(page))?.fields.find(({ kind }) => kind === 'email')?.advice.map(({ rule }) => rule) ?? [];
    await until('the difference', async () => (await rules()).includes('email-differs-from-jpay'));
    await typeInto(page, EMAIL, ' Anna@example.com');
    await until('no difference', async () => !(await rules()).includes('email-differs-from-jpay'));
  });

  it('and another language reach an open page at once', async () => {
    await enrol();
    await typeInto(page, PHONE, '+49 171 3920055');
    await focus(PHONE);
    await until('the card', () => page.$(CARD));
    expect(await cardText(page)).toContain('Keep mine');
    await opened.keep('local', 'language', 'de');
    await until('the card in German', async () => (await cardText(page))?.includes('Deutschland'));
    await opened.keep('session', 'details', { usPhone: '2024561414' });
    await until('the offer', async () => (await cardText(page))?.includes('US-Nummer aus'));
    expect(await page.$eval(CARD, (card) => card.parentElement?.lang)).toBe('de');
  });
});
