import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addressOf, enrolPage, focus, known, routesOf } from './card-page.ts';
import { CARD, cardText, clickCard, HOST, type Opened, openBrowser, typeInto, until } from './harness.ts';

const PHONE = '#phoneNumber';
const PAGES = { plain: enrolPage() };
const DETAILS = { usPhone: '2024561414', jpayEmail: 'anna@example.com' };
const kept = (value: unknown) => ({ version: 0, value });

describe('the service worker is stopped at any moment, in chromium', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser('chromium', { routes: routesOf(PAGES) });
    await opened.own.evaluate((value) => chrome.storage.session.set({ details: value }), kept(DETAILS));
  });
  afterAll(() => opened?.close());

  /** Stops the background as the browser does when it is idle. */
  async function stop() {
    const isOurs = (target: { type(): string }) => target.type() === 'service_worker';
    for (const target of opened.browser.targets().filter(isOurs)) {
      const worker = await target.worker();
      await worker?.close();
    }
    await until('no worker', () => !opened.browser.targets().some(isOurs));
  }

  it('before the page, between typing and leaving, and before a click: everything works as if nothing had been', async () => {
    await stop();
    const page = await opened.visit(addressOf('plain'));
    await known(opened, page);
    await stop();
    await typeInto(page, '#email', 'other@example.com');
    await until('the answer of a new worker', async () => {
      const email = (await opened.report(page))?.fields.find(({ kind }) => kind === 'email');
      return email?.advice.some(({ rule }) => rule === 'email-differs-from-jpay');
    });
    await stop();
    await typeInto(page, PHONE, '+49 171 3920055');
    await focus(page, PHONE);
    await until('the card', async () => (await cardText(page))?.includes('Germany'));
    await stop();
    await clickCard(page, 'from my details');
    await until('the number', () =>
      page.$eval(PHONE, (control) => (control as HTMLInputElement).value === '2024561414'),
    );
    expect(page.errors).toEqual([]);
    expect((await page.$$(HOST)).length).toBe(1);
    await page.close();
  });
});

describe('a full disk, in chromium', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser('chromium');
  });
  afterAll(() => opened?.close());
  beforeEach(() => opened.own.evaluate(() => chrome.storage.local.clear()));

  it('a tick that cannot be kept is said, and what was kept stays', async () => {
    const before = { 'keep-jpay': { done: true, at: 1, by: 'person' } };
    await opened.own.evaluate(async (progress) => {
      await chrome.storage.local.set({ progress });
      const room = chrome.storage.local.QUOTA_BYTES - (await chrome.storage.local.getBytesInUse(null));
      await chrome.storage.local.set({ junk: 'x'.repeat(room - 10) });
    }, kept(before));
    const panel = await opened.driven.openOwnPage('panel/panel.html?frame=tab');
    await panel.waitForSelector('.t[role=checkbox][aria-checked=false]');
    await panel.$eval('.t[role=checkbox][aria-checked=false]', (box) => (box as HTMLElement).click());
    await until('a word about it', () => panel.$('[role=alert]'));
    expect((await opened.stored()).progress).toEqual(kept(before));
    await panel.close();
  });
});

describe('the permission for the sites is taken away and given back, in firefox', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser('firefox', {
      routes: routesOf(PAGES),
      // Nobody is there to press Allow.
      prefs: { 'extensions.webextOptionalPermissionPrompts': false },
    });
  });
  afterAll(() => opened?.close());
  const SITES = { origins: ['https://securustech.online/*'] };

  it('without it nothing of ours is there; with it help is back at the next load, once', async () => {
    const ask = (what: 'remove' | 'contains') =>
      opened.own.evaluate(
        (which, sites) => (globalThis as unknown as { browser: typeof chrome }).browser.permissions[which](sites),
        what,
        SITES,
      );
    expect(await ask('remove')).toBe(true);
    const page = await opened.visit(addressOf('plain'));
    await typeInto(page, PHONE, '+49 171 3920055');
    await focus(page, PHONE);
    expect(await page.$(HOST)).toBeNull();
    await opened.own.bringToFront();
    await opened.own.evaluate((sites) => {
      const button = document.createElement('button');
      button.id = 'give';
      button.style.cssText = 'position:fixed;inset:0;z-index:99';
      button.onclick = () =>
        void (globalThis as unknown as { browser: typeof chrome }).browser.permissions.request(sites);
      document.body.append(button);
    }, SITES);
    await opened.own.click('#give');
    await until('the permission', () => ask('contains'));
    await opened.own.$eval('#give', (button) => button.remove());
    await page.bringToFront();
    await page.reload({ waitUntil: 'domcontentloaded' });
    await known(opened, page);
    await typeInto(page, PHONE, '+49 171 3920055');
    await focus(page, PHONE);
    await until('the card', () => page.$(CARD));
    expect((await page.$$(HOST)).length).toBe(1);
  });
});
