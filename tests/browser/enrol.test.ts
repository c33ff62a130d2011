import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
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
  picture,
  typeInto,
  until,
} from './harness.ts';

const ENROLL = 'https://securustech.online/#/enroll';
const EMAIL = 'input[formcontrolname=email]';
const PHONE = 'input[formcontrolname=phoneNumber]';
const STATE = 'select[formcontrolname=state]';
const ZIP = 'input[formcontrolname=zip]';

describe.each(BROWSERS)('the enrol form in %s', (name) => {
  let opened: Opened;
  let page: Page & { errors: string[] };
  beforeAll(async () => {
    opened = await openBrowser(name);
  });
  afterAll(() => opened?.close());
  afterEach(async () => {
    expect(page.errors).toEqual([]);
    await page.close();
  });

  const enrol = async (query = '') => {
    page = await opened.visit(ENROLL + query);
    await page.waitForSelector(EMAIL, { visible: true });
  };
  const rulesOf = async (kind: string) => {
    const report = await opened.report(page);
    return report?.fields.find((field) => field.kind === kind)?.advice.map(({ rule }) => rule) ?? [];
  };
  const focus = (selector: string) => page.$eval(selector, (control) => (control as HTMLElement).focus());

  it('marks what an overseas family types and explains each field on focus', async () => {
    await enrol();
    await typeInto(page, EMAIL, 'anna@example.de');
    await typeInto(page, PHONE, '+49 171 3920055');
    await typeInto(page, ZIP, '10115');
    await focus(STATE);
    await page.$eval(STATE, (control) => (control as HTMLElement).blur());
    await until('four markers', async () => (await page.$$(MARK)).length === 4);
    for (const [selector, words] of [
      [EMAIL, '.de'],
      [PHONE, 'Germany'],
      [STATE, 'state'],
      [ZIP, 'New York'],
    ] as const) {
      await focus(selector);
      await until(`a card about ${words}`, async () => (await cardText(page))?.includes(words));
    }
    await focus(PHONE);
    await until('the phone card', async () => (await cardText(page))?.includes('Germany'));
    await picture(page, `${name}-enrol-phone`);
    expect(await rulesOf('email')).toContain('email-ending');
    expect(await rulesOf('tel')).toContain('phone-foreign');
    expect(await rulesOf('address-level1')).toContain('state-missing');
    expect(await rulesOf('postal-code')).toContain('zip-state-mismatch');
  });

  it('says nothing while the person types, and takes a warning back at the keystroke that mends it', async () => {
    await enrol();
    await typeInto(page, PHONE, '+49 171 3920055', false);
    expect(await rulesOf('tel')).not.toContain('phone-foreign');
    await page.$eval(PHONE, (control) => (control as HTMLElement).blur());
    await until('the warning', async () => (await rulesOf('tel')).includes('phone-foreign'));
    await typeInto(page, PHONE, '2024561414', false);
    await until('no warning', async () => !(await rulesOf('tel')).includes('phone-foreign'));
    await until('the reward', async () => (await page.$(`${HOST} >>> .ok`)) !== null);
  });

  it('writes a fix into the Angular model, and Undo restores it', async () => {
    await enrol();
    await typeInto(page, PHONE, '+1 (202) 456-1414');
    await focus(PHONE);
    await until('the card', () => page.$(CARD));
    await clickCard(page, '2024561414');
    await until('the model', async () => (await modelOf(page)).phoneNumber === '2024561414');
    await clickCard(page, 'Undo');
    await until('the model as before', async () => (await modelOf(page)).phoneNumber === '+1 (202) 456-1414');
    expect(await page.$eval(PHONE, (control) => (control as HTMLInputElement).value)).toBe('+1 (202) 456-1414');
  });

  it('works by keyboard alone: a key goes into the card and back, Esc closes it and the page never sees that Esc', async () => {
    await enrol();
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      for (const type of ['keydown', 'keyup'] as const)
        window.addEventListener(type, ({ key }) => seen.push(key), true);
    });
    await typeInto(page, PHONE, '1 202 456 1414');
    await focus(PHONE);
    await until('the card', () => page.$(CARD));
    await page.keyboard.press('F2');
    await until('focus in the card', () => page.evaluate((tag) => document.activeElement?.localName === tag, HOST));
    await page.keyboard.press('F2');
    await until('focus back in the field', () => page.$eval(PHONE, (control) => control === document.activeElement));
    await page.keyboard.press('F2');
    const isWritten = async () => (await modelOf(page)).phoneNumber === '2024561414';
    await until('the fix by key', async () => {
      await page.keyboard.press('Enter');
      // A fix takes its time: a further Enter would come to the Undo that follows it.
      return until('the value', isWritten, 2000).catch(() => undefined);
    });
    await page.keyboard.press('Escape');
    await until('no card', async () => (await page.$(CARD)) === null);
    expect(await page.$eval(PHONE, (control) => control === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).not.toContain('Escape');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toContain('Escape');
  });

  it('hears a pasted value at once', async () => {
    await enrol();
    await focus(ZIP);
    await page.evaluate(() => document.execCommand('insertText', false, 'SW1A 1AA'));
    await page.$eval(ZIP, (control) => (control as HTMLElement).blur());
    await until('the advice', async () => (await rulesOf('postal-code')).includes('zip-format'));
  });

  it('stays whole when the page re-renders every node at each change', async () => {
    await enrol('?layout=rerender');
    await typeInto(page, PHONE, '+44 7911 123456');
    await focus(PHONE);
    await until('the card', async () => (await cardText(page))?.includes('US number'));
    await typeInto(page, ZIP, '1011');
    await until(
      'advice for both',
      async () =>
        ((await rulesOf('tel')).includes('phone-foreign') && (await rulesOf('postal-code')).includes('zip-format')) ===
        true,
    );
    expect((await page.$$(CARD)).length).toBeLessThanOrEqual(1);
    expect((await page.$$(HOST)).length).toBe(1);
  });

  it('closes the card of a field that goes away', async () => {
    await enrol();
    await typeInto(page, PHONE, '12');
    await focus(PHONE);
    await until('the card', () => page.$(CARD));
    await page.evaluate(() => {
      location.hash = '#/rate-quote';
    });
    await until('no card', async () => (await page.$(CARD)) === null && (await page.$$(MARK)).length === 0);
  });

  it.each([
    ['a script address', 'javascript:alert(1)'],
    ['a megabyte', '9'.repeat(1_000_000)],
    ['markup', '<img src=x onerror=alert(1)>'],
  ])('is not shaken by %s in a field', async (_name, value) => {
    await enrol();
    await page.$eval(
      PHONE,
      (control, text) => {
        (control as HTMLInputElement).removeAttribute('maxlength');
        (control as HTMLInputElement).value = text;
        control.dispatchEvent(new Event('input', { bubbles: true }));
        control.dispatchEvent(new Event('change', { bubbles: true }));
      },
      value,
    );
    await until('advice', async () => (await rulesOf('tel')).length > 0);
    await focus(PHONE);
    await until('the card', () => page.$(CARD));
    expect(await page.$(`${HOST} >>> img`)).toBeNull();
  });
});

describe.each(BROWSERS)('a page outside the list in %s', (name) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser(name, {
      routes: (host) =>
        host === 'other.example'
          ? { status: 200, type: 'text/html', body: '<form><input type=email id=e><input type=tel id=p></form>' }
          : undefined,
    });
  });
  afterAll(() => opened?.close());

  it.each(['https://other.example/', 'https://securustech.online/#/rate-quote', 'https://www.jpay.com/MyProfile.aspx'])(
    '%s gets no node, no read and no error',
    async (url) => {
      const page = await opened.visit(url);
      await page.waitForSelector('input,select');
      // Reads of a page's own spies would be seen only from the page's world; what is seen here is the DOM.
      await page.evaluate(() => {
        for (const control of document.querySelectorAll<HTMLInputElement>('input,select')) {
          control.focus();
          control.blur();
        }
      });
      expect(await page.$(HOST)).toBeNull();
      expect((await opened.report(page))?.page ?? null).toBeNull();
      expect(page.errors).toEqual([]);
      await page.close();
    },
  );
});
