import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, enrolPage, focus, known, routesOf } from './card-page.ts';
import { BROWSERS, CARD, cardText, clickCard, type Opened, openBrowser, picture, typeInto, until } from './harness.ts';

const PHONE = '#phoneNumber';
const LINE1 = '#address1';
const TYPED = '+1 202 456 1414';

/** A field as mask libraries make them: it believes keys, and puts its own value back over everything else. */
const MASK = `<script>
  const box = document.getElementById('phoneNumber');
  let own = '';
  box.addEventListener('beforeinput', ({ data }) => {
    const { selectionStart, selectionEnd, value } = box;
    own = value.slice(0, selectionStart) + (data ?? '') + value.slice(selectionEnd);
  });
  box.addEventListener('input', () => { box.value = own; });
</script>`;
/** An address box that is shorter than any address. */
const SHORT = `<script>document.getElementById('address1').maxLength = 10</script>`;

const PAGES = { mask: enrolPage({ after: MASK }), short: enrolPage({ after: SHORT }) };

describe.each(BROWSERS)('a fix that the page does not take, in %s', (name) => {
  let opened: Opened;
  let page: Page & { errors: string[] };
  beforeAll(async () => {
    opened = await openBrowser(name, { routes: routesOf(PAGES) });
    await opened.keep('local', 'situation', { country: 'DE' });
    await opened.keep('session', 'details', { street: 'Lindenstraße 12', city: 'Berlin', postalCode: '10969' });
  });
  afterAll(() => opened?.close());
  afterEach(async () => {
    expect(page.errors).toEqual([]);
    await page.close();
  });

  const visit = async (which: keyof typeof PAGES) => {
    page = await opened.visit(addressOf(which));
    await known(opened, page);
  };
  const standsIn = (selector: string) => page.$eval(selector, (control) => (control as HTMLInputElement).value);

  it('is said, the field keeps what stood there, and Copy brings the value to where it can be pasted', async () => {
    await visit('mask');
    await typeInto(page, PHONE, TYPED, false);
    expect(await standsIn(PHONE)).toBe(TYPED);
    await focus(page, '#city');
    await focus(page, PHONE);
    await page.waitForSelector(CARD);
    await clickCard(page, 'Write 2024561414');
    await until('the truth', async () => (await cardText(page))?.includes('This page did not take the change in'));
    await picture(page, `card-refused-${name}`);
    expect(await cardText(page)).toContain('Phone Number');
    expect(await standsIn(PHONE)).toBe(TYPED);
    await clickCard(page, 'Copy 2024561414');
    await until('the effect in words', async () => (await cardText(page))?.includes('Copied. Now paste it'));
    await focus(page, '#city');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    expect(await until('the pasted value', () => standsIn('#city'))).toBe('2024561414');
  });

  it('because the box is too short is said, nothing is cut, and what else was written can be taken back', async () => {
    await visit('short');
    await focus(page, LINE1);
    await page.waitForSelector(CARD);
    await clickCard(page, 'Use the address from my details');
    await until('the truth', async () => (await cardText(page))?.includes('Nothing was written in'));
    await picture(page, `card-unfit-${name}`);
    expect(await cardText(page)).toContain('Address Line 1');
    expect(await standsIn(LINE1)).toBe('');
    expect(await standsIn('#city')).toBe('Berlin');
    await clickCard(page, 'Undo');
    await until('the empty city', async () => (await standsIn('#city')) === '');
    expect(await standsIn(LINE1)).toBe('');
  });
});
