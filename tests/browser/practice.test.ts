import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startPractice } from '../../practice/server.mjs';
import { findBrowsers } from '../../tools/browsers.mjs';

const SECURUS = 'https://securustech.online';
const LAYOUTS = ['wizard', 'rerender', 'material', 'react', 'split', 'spanish', 'hiddencopy', 'country'];

async function launch(kind: 'chromium' | 'firefox', port: number): Promise<Browser> {
  const executablePath = findBrowsers([kind])[kind];
  if (kind === 'chromium') {
    const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const args = [...root, '--ignore-certificate-errors', `--proxy-server=127.0.0.1:${port}`];
    return puppeteer.launch({ executablePath, pipe: true, args });
  }
  const proxy = { 'network.proxy.type': 1, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': port };
  return puppeteer.launch({ browser: 'firefox', executablePath, acceptInsecureCerts: true, extraPrefsFirefox: proxy });
}

describe.each(['chromium', 'firefox'] as const)('the practice copy of Securus in %s', (kind) => {
  let practice: Awaited<ReturnType<typeof startPractice>>;
  let browser: Browser;
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    practice = await startPractice();
    browser = await launch(kind, practice.proxyPort);
  });
  afterAll(async () => {
    await browser?.close();
    await practice?.stop();
  });
  beforeEach(async () => {
    errors = [];
    page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
  });
  afterEach(async () => {
    await page.close();
    expect(errors).toEqual([]);
  });

  const open = async (route: string, shown = '.practice-model') => {
    await page.goto(`${SECURUS}/?delay=50#/${route}`);
    await page.waitForSelector(shown);
  };
  const field = (name: string) => `[formcontrolname="${name}"]`;
  const model = () => page.$eval('.practice-model', (pre) => JSON.parse(pre.textContent ?? ''));
  // Not by puppeteer's locators: they wait for animation frames, which a Firefox tab in the background never gets.
  const press = async (selector: string) => (await page.waitForSelector(selector))?.click();
  const button = (text: string) => press(`::-p-xpath(//button[normalize-space()="${text}"])`);
  const shows = (text: string) => page.waitForSelector(`::-p-text(${text})`);
  const arrives = (hash: string) => page.waitForFunction((end) => location.hash.startsWith(end), {}, hash);
  const fill = async (values: Record<string, string>) => {
    for (const [name, value] of Object.entries(values)) {
      const isList = await page.$eval(field(name), (control) => control.localName === 'select');
      await (isList ? page.select(field(name), value) : page.type(field(name), value));
    }
  };

  it('renders the enrol form after the page has loaded, and its model follows typing', async () => {
    await page.goto(`${SECURUS}/?delay=50#/enroll`);
    await page.waitForSelector(field('email'));
    await fill({
      email: 'anna@example.de',
      phoneNumber: '+49 171 3920055',
      zip: '10115',
      state: 'TX',
      password: 'geheim',
    });
    expect(await model()).toMatchObject({
      email: 'anna@example.de',
      phoneNumber: '+49 171 3920055',
      zip: '10115',
      state: 'TX',
      password: '••••',
      confirmPassword: '',
    });
    expect(await page.$eval(field('email'), (control) => control.className)).toContain('ng-invalid');
    expect(await page.$eval('.practice-model', (pre) => pre.closest('form, label'))).toBeNull();
  });

  it('replaces every node on every change, and what is typed arrives whole, also in the middle', async () => {
    await open('enroll?layout=rerender');
    const before = await page.$(field('address1'));
    await fill({ address1: 'Teststr. 5', email: 'anna@example.com', state: 'TX' });
    expect(await before?.evaluate((control) => control.isConnected)).toBe(false);
    await page.focus(field('address1'));
    await page.$eval(field('address1'), (control) => (control as HTMLInputElement).setSelectionRange(4, 4));
    await page.keyboard.type('ing ');
    expect(await model()).toMatchObject({ address1: 'Testing str. 5', email: 'anna@example.com', state: 'TX' });
    expect(await page.$eval(field('address1'), (control) => (control as HTMLInputElement).value)).toBe(
      'Testing str. 5',
    );
  });

  it('takes a React-style change only by typing or through the prototype, and masks it', async () => {
    await open('enroll?layout=react');
    await page.type('[name="phoneNumber"]', '+49 171 3920055');
    await page.select('[name="state"]', 'TX');
    expect(await model()).toMatchObject({ phoneNumber: '4917139200', state: 'TX' });
    const write = (value: string, native: boolean) =>
      page.$eval(
        '[name="city"]',
        (control, text, byPrototype) => {
          const input = control as HTMLInputElement;
          const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
          if (byPrototype) setter?.call(input, text);
          else input.value = text;
          input.dispatchEvent(new Event('input', { bubbles: true }));
        },
        value,
        native,
      );
    await write('Bonn', false);
    expect(await model()).toMatchObject({ city: '' });
    await write('Berlin', true);
    expect(await model()).toMatchObject({ city: 'Berlin' });
  });

  it('offers the state as a listbox that the keyboard and the mouse can choose from', async () => {
    await open('enroll?layout=material');
    expect(await page.$('select[formcontrolname="state"]')).toBeNull();
    await page.focus('[role="combobox"]');
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter'] as const) await page.keyboard.press(key);
    expect(await model()).toMatchObject({ state: 'AK' });
    await page.click('[role="combobox"]');
    await press('::-p-xpath(//li[.="Texas"])');
    expect(await model()).toMatchObject({ state: 'TX' });
    expect(await page.$eval('[role="combobox"]', (box) => box.textContent?.trim())).toBe('Texas');
  });

  // The rest is the same application doing the same things; once is enough.
  if (kind === 'firefox') return;

  it('lets a form through that holds what it asks for, and only then', async () => {
    await open('enroll');
    const submit = () => page.$eval('button[type="submit"]', (control) => control.disabled);
    const twice = { email: 'anna@example.com', confirmEmail: 'anna@example.com', password: 'p', confirmPassword: 'p' };
    await fill({ ...twice, firstName: 'Anna', lastName: 'Sample', address1: 'Teststr. 5', city: 'Berlin' });
    await fill({ state: 'TX', zip: '75001', phoneNumber: '2145550123', passcode: '1234' });
    expect(await submit()).toBe(true);
    await page.click(field('terms'));
    expect(await submit()).toBe(false);
    await button('Submit');
    await arrives('#/my-account');
    await page.waitForSelector('scrs-my-account-page .tile');
  });

  it('makes the second step of the wizard late, and the first one new on the way back', async () => {
    await open('enroll?layout=wizard');
    expect(await page.$(field('phoneNumber'))).toBeNull();
    await fill({ email: 'anna@example.com', password: 'p' });
    await page.click(field('terms'));
    const first = await page.$(field('email'));
    await button('Next');
    await page.waitForSelector(field('phoneNumber'));
    expect(await first?.evaluate((control) => control.isConnected)).toBe(false);
    await fill({ phoneNumber: '+491713920055', zip: 'SW1A 1AA', captcha: '4716' });
    expect(await model()).toMatchObject({ phoneNumber: '+491713920', zip: 'SW1A ', captcha: '••••' });
    await button('Back');
    await page.waitForSelector(field('email'));
    expect(await page.$eval(field('email'), (control) => (control as HTMLInputElement).value)).toBe('anna@example.com');
    expect(await page.$(field('phoneNumber'))).toBeNull();
  });

  it('hides one copy of each doubled control at every width', async () => {
    await open('enroll?layout=hiddencopy');
    for (const width of [375, 1280]) {
      await page.setViewport({ width, height: 800 });
      for (const name of ['address1', 'state', 'zip', 'phoneNumber']) {
        const copies = await page.$$eval(field(name), (all) => all.map((control) => control.checkVisibility()));
        expect(copies, `${name} at ${width}`).toEqual([width > 640, width < 640]);
      }
    }
  });

  it('refuses the wrong password with a text, and opens the Terms without a word for another', async () => {
    await open('login?returnUrl=%2Fcredit-card');
    await fill({ email: 'anna@example.com', password: 'wrong' });
    await button('Sign In');
    await shows('Email and Password are invalid');
    await page.$eval(field('password'), (control) => (control as HTMLInputElement).select());
    await fill({ password: 'other' });
    await button('Sign In');
    await page.waitForSelector('.reveal-overlay .reveal[data-open]');
    expect(await page.evaluate(() => location.hash)).toContain('#/login');
    await press('.reveal .close-button');
    await page.waitForSelector('.reveal-overlay', { hidden: true });
    await button('Sign In');
    await button('ACCEPT');
    await arrives('#/credit-card');
  });

  it('asks for a sign-in before the account where the address wants that', async () => {
    await page.goto(`${SECURUS}/?delay=50&guard=1#/my-account`);
    await arrives('#/login?returnUrl=%2Fmy-account');
  });

  it('links JPay in two steps on one route, ending in the error that is asked for or in success', async () => {
    for (const [route, end] of [
      ['jpays?error=link', 'We were unable to link your accounts'],
      ['jpay?error=not-moved', 'has not moved to Securus yet'],
      ['jpay', 'Your JPay account is linked'],
    ] as const) {
      await open(route);
      await fill({ jpayEmail: 'anna@example.com', jpayPassword: 'one' });
      await button('Next');
      await page.waitForSelector(field('securusPassword'));
      await fill({ securusPassword: 'two' });
      await button('Link Accounts');
      await shows(end);
      expect(await model()).toMatchObject({ jpayPassword: '••••', securusPassword: '••••' });
      // The next address differs in the hash only; a fresh document starts the next round without a session.
      await page.goto('about:blank');
    }
  });

  it('sells stamps on one route, declines when asked and never shows the card in the model', async () => {
    await open('products/emessage/stamps/purchase?decline=1');
    await page.select(
      '#contact',
      await page.$eval('#contact', (list) => (list as HTMLSelectElement).options[1]?.value ?? ''),
    );
    await page.click('#offer-20');
    await button('Next');
    await page.waitForSelector(field('billingState'));
    await fill({ nameOnCard: 'Anna Sample', cardNumber: '4111111111111111', cvv: '123', expirationMonth: '05' });
    await page.select(field('expirationYear'), String(new Date().getFullYear() + 1));
    await fill({ billingAddress1: 'Teststr. 5', billingCity: 'Berlin', billingState: 'TX', billingZip: '75001' });
    expect(await model()).toMatchObject({ cardNumber: '••••', cvv: '••••', billingState: 'TX', billingZip: '75001' });
    await button('Submit');
    await shows('We are unable to process your request.');
    await arrives('#/products/emessage/stamps/purchase');
    await page.evaluate(() => {
      location.hash = '#/products/emessage/stamps/purchase';
    });
    await page.waitForFunction(() => !location.hash.includes('decline'));
    await button('Submit');
    await shows('Your payment is complete');
    await button('Finish');
    await page.waitForSelector('#contact');
  });

  it('says on every page that it is a practice copy, and has no way out of the computer', async () => {
    const routes = ['login', 'enroll', 'jpay', 'my-account', 'credit-card', 'rate-quote', 'nothing'];
    for (const layout of LAYOUTS) routes.push(`enroll?layout=${layout}`);
    await open('products/emessage/contacts', 'h1');
    for (const route of routes) {
      await page.evaluate((hash) => {
        document.querySelector('h1')?.remove();
        location.hash = hash;
      }, `#/${route}`);
      await page.waitForSelector('h1');
      expect(await page.$eval('.practice-bar', (bar) => bar.textContent), route).toContain('Practice copy');
      expect(await page.title(), route).toContain('practice copy');
    }
    const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(asked.filter((name) => !name.startsWith(`${SECURUS}/`) && !name.startsWith('data:'))).toEqual([]);
  });
});
