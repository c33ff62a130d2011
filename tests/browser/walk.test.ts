import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Opened, openBrowser, picture, typeInto, until } from './harness.ts';

const text = (page: Page) => page.evaluate(() => document.body.textContent ?? '');
const sees = (page: Page, words: string) => until(`“${words}”`, async () => (await text(page)).includes(words));
const headline = (panel: Page) => panel.evaluate(() => document.querySelector('#panel h1')?.textContent ?? '');
const next = (panel: Page, title: string) =>
  until(`next step “${title}”`, async () => (await headline(panel)) === title);

/** Presses what has this name, as a person finds it: by its words. */
async function press(page: Page, name: string) {
  const control = await until(`“${name}”`, async () => {
    for (const each of await page.$$('button, a, label, input[type=submit]')) {
      const words = await each.evaluate(
        (e) => e.getAttribute('aria-label') ?? e.getAttribute('value') ?? e.textContent?.trim(),
      );
      if (words === name) return each;
    }
    return undefined;
  });
  await control.evaluate((element) => (element as HTMLElement).click());
}

/** Opens the step that is next and returns the address its link leads to. */
async function linkOfNext(panel: Page): Promise<string> {
  await press(panel, 'Show me how');
  const href = await until('link of the step', () =>
    panel.evaluate(() => document.querySelector<HTMLAnchorElement>('#panel a.b.main')?.href),
  );
  await press(panel, 'All steps');
  return href;
}

describe.each(BROWSERS)('a person who never saw it, in %s', (name) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser(name);
  });
  afterAll(() => opened?.close());

  it('gets from the first question to linked accounts with the guide alone', async () => {
    const panel = await opened.driven.openOwnPage('panel/panel.html?frame=side');
    await panel.setViewport({ width: 380, height: 720 });
    // A new tab each time: headless Chromium sometimes leaves one hidden that was in front before, and then never draws it.
    const shot = async (what: string) => {
      const fresh = await opened.driven.openOwnPage('panel/panel.html?frame=side');
      await fresh.setViewport({ width: 380, height: 720 });
      await picture(fresh, `walk-${what}-${name}`);
      await fresh.close();
      await panel.bringToFront();
    };

    await next(panel, 'Tell us a little first');
    await shot('1-begin');
    await press(panel, 'Answer the questions');
    await sees(panel, 'Which country');
    await panel.select('#q-country', 'DE');
    await press(panel, 'Next question');
    await panel.waitForSelector('#q-prison');
    await typeInto(panel, '#q-prison', '7819 NW 228th Street, Raiford, FL 32026');
    await sees(panel, 'We read: Florida, ZIP code 32026.');
    await shot('2-prison');
    for (const [question, answer] of [
      ['Has that prison moved', 'Not yet'],
      ['somebody else', 'No'],
      ['account already', 'No'],
      ['end in .com', 'No, it ends otherwise'],
      ['phone calls, too', 'No, messages are enough'],
    ] as const) {
      await press(panel, 'Next question');
      await sees(panel, question);
      await press(panel, answer);
    }
    await press(panel, 'Show my steps');

    await next(panel, 'Keep your JPay account');
    await shot('3-next');
    await press(panel, 'Done');

    await next(panel, 'An e-mail address that Securus takes');
    const jpay = await opened.visit(await linkOfNext(panel));
    await typeInto(jpay, '#txtNewEmail', 'anna@example.com');
    await typeInto(jpay, '#txtConfirmNewEmail', 'anna@example.com');
    await Promise.all([jpay.waitForNavigation(), press(jpay, 'Update')]);
    // The page's own "saved" ticks the step: nobody pressed anything in the guide.
    await next(panel, 'Get a US phone number you can answer');
    await sees(panel, 'Done, seen on the page');
    await press(panel, 'Done');

    await next(panel, 'Decide on the address you will give');
    await panel.bringToFront();
    await press(panel, 'My details');
    for (const [key, value] of Object.entries({
      jpayEmail: 'anna@example.com',
      usPhone: '(202) 456-1414',
      street: 'Lindenstraße 12',
      postalCode: '10969',
      city: 'Berlin',
    })) {
      await typeInto(panel, `#d-${key}`, value);
    }
    await sees(panel, 'Ready to enrol: 5 of 5');
    await shot('4-details');
    await press(panel, 'All steps');
    await press(panel, 'Done');

    await next(panel, 'Create your Securus account');
    const enrol = await opened.visit(await linkOfNext(panel));
    await enrol.waitForSelector('input[formcontrolname=email]');
    const report = await until('the form', () => opened.report(enrol));
    const at = (kind: string) => report.fields.findIndex((field) => field.kind === kind);
    // The panel stands in a tab here and cannot see the form beside it, so what its button sends is sent for it.
    await opened.tell(enrol, {
      type: 'fill',
      values: {
        [at('email')]: 'anna@example.com',
        [at('email-confirm')]: 'anna@example.com',
        [at('tel')]: '2024561414',
        [at('address-line1')]: 'Lindenstrasse 12',
        [at('address-line2')]: '10969 Berlin, Germany',
        [at('address-level2')]: 'Berlin',
        [at('address-level1')]: 'FL',
        [at('postal-code')]: '32026',
      },
    });
    for (const [field, value] of Object.entries({
      password: 'Correct-horse-1',
      confirmPassword: 'Correct-horse-1',
      firstName: 'Anna',
      lastName: 'Sample',
      passcode: '2580',
    })) {
      await typeInto(enrol, `input[formcontrolname=${field}]`, value);
    }
    await enrol.evaluate(() => document.querySelector<HTMLElement>('form input[type=checkbox]')?.click());
    await until('a form that Angular takes', () =>
      enrol.evaluate(() => !document.querySelector<HTMLButtonElement>('form button[type=submit]')?.disabled),
    );
    await enrol.evaluate(() => document.querySelector<HTMLElement>('form button[type=submit]')?.click());
    await until('the account', () => enrol.evaluate(() => location.hash.startsWith('#/my-account')));

    await next(panel, 'Wait until the prison has moved');
    await shot('5-wait');
    await press(panel, 'It has moved');

    await next(panel, 'Link JPay and Securus');
    const link = await opened.visit(await linkOfNext(panel));
    await typeInto(link, 'input[formcontrolname=jpayEmail]', 'anna@example.com');
    await typeInto(link, 'input[formcontrolname=jpayPassword]', 'Old-horse-1');
    await press(link, 'Next');
    await typeInto(link, 'input[formcontrolname=securusPassword]', 'Correct-horse-1');
    await press(link, 'Link Accounts');
    await sees(link, 'Your JPay account is linked.');
    await press(panel, 'Done');

    await next(panel, 'Sign in to Securus');
    await link.bringToFront();
    await press(link, 'Go to My Account');
    await next(panel, 'Buy your first stamps at Securus');
    await shot('6-linked');
    expect(jpay.errors.concat(enrol.errors, link.errors)).toEqual([]);
  });
});
