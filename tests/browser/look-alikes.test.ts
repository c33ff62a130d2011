import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enrolPage } from './card-page.ts';
import { BROWSERS, HOST, type Opened, openBrowser, until } from './harness.ts';

/** Addresses that somebody could take for one of the guide's, by what they play with. None is one. */
const LOOK_ALIKES = {
  scheme: [
    'http://securustech.online/#/enroll',
    'http://www.jpay.com/EmailPreferences.aspx',
    'http://jpay.com/',
    'http://www.jpays.com/',
    'http://jpays.com/',
  ],
  port: [
    'https://securustech.online:8443/#/enroll',
    'https://securustech.online:444/#/enroll',
    'http://securustech.online:443/#/enroll',
    'https://www.jpay.com:8080/EmailPreferences.aspx',
    'https://jpay.com:4430/',
    'https://jpays.com:80/',
  ],
  'user name': [
    'https://securustech.online@example.com/#/enroll',
    'https://securustech.online:pass@example.com/#/enroll',
    'https://www.jpay.com@example.org/EmailPreferences.aspx',
    'https://www.jpay.com%2f@example.org/EmailPreferences.aspx',
    'https://jpay.com:443@example.net/',
  ],
  'host inside another': [
    'https://securustech.online.example.com/#/enroll',
    'https://www.jpay.com.example.org/EmailPreferences.aspx',
    'https://jpay.com.example.net/',
    'https://securustech.online.co/#/enroll',
    'https://jpay.com.co/EmailPreferences.aspx',
    'https://securustech-online.example.com/#/enroll',
    'https://securustech.online-login.example/#/enroll',
    'https://www-jpay.com/EmailPreferences.aspx',
    'https://wwwjpay.com/EmailPreferences.aspx',
    'https://wwwsecurustech.online/#/enroll',
  ],
  'sub-domain': [
    'https://www.securustech.online/#/enroll',
    'https://cb.securustech.online/#/enroll',
    'https://login.securustech.online/#/enroll',
    'https://secure.jpay.com/EmailPreferences.aspx',
    'https://facility.jpay.com/EmailPreferences.aspx',
    'https://www.www.jpay.com/EmailPreferences.aspx',
    'https://m.jpays.com/EmailPreferences.aspx',
  ],
  'other ending': [
    'https://securustech.net/#/enroll',
    'https://securustech.com/#/enroll',
    'https://securustech.onl/#/enroll',
    'https://securustech.onlinе.example/#/enroll',
    'https://jpay.co/EmailPreferences.aspx',
    'https://www.jpay.net/EmailPreferences.aspx',
    'https://www.jpay.org/EmailPreferences.aspx',
    'https://jpays.net/EmailPreferences.aspx',
  ],
  spelling: [
    'https://jpay-login.net/EmailPreferences.aspx',
    'https://jpaylogin.org/EmailPreferences.aspx',
    'https://www.jpaay.com/EmailPreferences.aspx',
    'https://www.j-pay.com/EmailPreferences.aspx',
    'https://xckjpays.com/EmailPreferences.aspx',
    'https://securustec.online/#/enroll',
    'https://securus-tech.online/#/enroll',
    'https://securutech.online/#/enroll',
    'https://securusstech.online/#/enroll',
    'https://secvrustech.online/#/enroll',
  ],
  'letters of other scripts': [
    'https://sеcurustech.online/#/enroll',
    'https://securustech.оnline.example/#/enroll',
    'https://www.jрay.com/EmailPreferences.aspx',
    'https://jpаy.com/EmailPreferences.aspx',
    'https://ｊpay.example/EmailPreferences.aspx',
    'https://xn--jpy-5cd.com/EmailPreferences.aspx',
    'https://xn--scurustech-7jb.online/#/enroll',
  ],
  'address as text': [
    'https://example.com/?u=https://securustech.online/#/enroll',
    'https://example.com/securustech.online/#/enroll',
    'https://example.com/https://www.jpay.com/EmailPreferences.aspx',
    'https://example.com/#https://securustech.online/#/enroll',
  ],
};
const ALL = Object.values(LOOK_ALIKES).flat();

const BODY = enrolPage({ after: '<input id="txtNewEmail"><input id="txtConfirmNewEmail">' }).replaceAll(
  'type="tel"',
  'type="tel" value="+49 171 3920055"',
);

/** The real addresses, in frames of a page that is none of them. */
const FRAMED = ['https://securustech.online/#/enroll', 'https://www.jpay.com/EmailPreferences.aspx'];
const FRAMES = `<!doctype html><input id="phoneNumber">${FRAMED.map((url) => `<iframe src="${url}"></iframe>`).join('')}`;

describe.each(BROWSERS)('addresses that look like one of the guide’s, in %s', (name) => {
  let opened: Opened;
  let page: Page;
  beforeAll(async () => {
    opened = await openBrowser(name, {
      anyHost: true,
      routes: (_host, path) => ({ status: 200, type: 'text/html', body: path === '/frames' ? FRAMES : BODY }),
      // Else the browser would turn http into https by itself.
      args: name === 'chromium' ? ['--disable-features=Translate,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable'] : [],
    });
    page = await opened.browser.newPage();
  });
  afterAll(() => opened?.close());

  /** What our part answers in any tab: nothing, where it does not run. */
  const answers = () =>
    opened.own.evaluate(async () => {
      const { tabs } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const asked = (await tabs.query({})).map(({ id }) =>
        tabs.sendMessage(id ?? -1, { type: 'report' }).then(
          // Pages of the extension hear the question too and say nothing.
          (report: { page: string } | undefined | null) => report && (report.page ?? 'runs'),
          () => undefined,
        ),
      );
      return (await Promise.all(asked)).filter(Boolean);
    });

  it('are sixty at least, each another one', () => {
    expect(new Set(ALL).size).toBe(ALL.length);
    expect(ALL.length).toBeGreaterThanOrEqual(60);
  });

  it.each(Object.entries(LOOK_ALIKES))('with another %s: nothing runs, nothing is drawn', async (_what, addresses) => {
    for (const address of addresses) {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      await page.waitForSelector('#phoneNumber');
      const seen = await page.evaluate((tag) => {
        for (const control of document.querySelectorAll<HTMLElement>('input')) control.focus();
        return { ours: document.querySelector(tag), described: document.querySelector('[aria-description]') };
      }, HOST);
      expect(new URL(page.url()).protocol).toBe(new URL(address).protocol);
      expect([address, seen, await answers()]).toEqual([address, { ours: null, described: null }, []]);
    }
  });

  it('nor in a frame of another page, were it of a real address', async () => {
    await page.goto('https://example.com/frames', { waitUntil: 'load' });
    for (const address of FRAMED) {
      const frame = await until(`the frame of ${address}`, () => page.frames().find((one) => one.url() === address));
      const control = await frame.waitForSelector('#phoneNumber');
      await control?.focus();
      await page.keyboard.type('1');
      expect(await frame.$(HOST)).toBeNull();
    }
    expect(await answers()).toEqual([]);
    expect(await page.$(HOST)).toBeNull();
  });

  it('are told from the real ones, where the same page is known', async () => {
    for (const [address, id] of [
      ['https://securustech.online/#/enroll', 'securus-enroll'],
      ['https://www.jpay.com/EmailPreferences.aspx', 'jpay-email'],
      ['https://jpay.com/EmailPreferences.aspx', 'jpay-email'],
      ['https://www.jpays.com/', 'unofficial-address'],
    ]) {
      await page.goto(address!, { waitUntil: 'domcontentloaded' });
      await until(`our part on ${address}`, async () => (await answers()).join() === id);
    }
  });
});
