import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, enrolPage, routesOf } from './card-page.ts';
import { BROWSERS, CARD, cardText, HOST, MARK, type Opened, openBrowser, until } from './harness.ts';

const PAGES = {
  plain: enrolPage(),
  filled: enrolPage().replace('id="phoneNumber"', 'id="phoneNumber" value="+49 171 3920055"'),
  focused: enrolPage({ after: '<script>document.querySelector("#phoneNumber").focus()</script>' }),
};

describe.each(BROWSERS)('a page that nobody has touched, in %s', (name) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser(name, { routes: routesOf(PAGES) });
  });
  afterAll(() => opened?.close());

  it('tells the panel what it holds when asked', async () => {
    const page = await opened.visit(addressOf('filled'));
    const report = await until('a report', () => opened.report(page));
    expect(report.fields.find(({ kind }) => kind === 'tel')?.advice[0]?.rule).toBe('phone-foreign');
  });

  it('explains the field that the page itself put the focus into', async () => {
    const page = await opened.visit(addressOf('focused'));
    await page.mouse.move(20, 20);
    await until('the card', () => page.$(CARD));
  });

  it('does not interrupt somebody who typed before the help was there, and warns when they leave the field', async () => {
    const page = await opened.visit(addressOf('plain'));
    await page.$eval('#phoneNumber', (control) => (control as HTMLElement).focus());
    await page.keyboard.type('+49 171 3920055');
    await until('the help', async () => (await opened.report(page))?.page === 'securus-enroll');
    expect((await cardText(page)) ?? '').not.toContain('US number');
    expect(await page.$(MARK)).toBeNull();
    await page.keyboard.press('Tab');
    await until('the marker', () => page.$(MARK));
  });

  it('sees what the browser or the page filled in without any focus', async () => {
    const page = await opened.visit(addressOf('plain'));
    await page.$eval('#phoneNumber', (control) => {
      (control as HTMLInputElement).value = '+49 171 3920055';
      control.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await until('the marker', () => page.$(MARK));
  });

  it('stays as it is, and gets its marker when the pointer first moves', async () => {
    // An open guide asks the page in front: it is closed, and nobody asks any more.
    await opened.own.close();
    const page = await opened.visit(addressOf('filled'));
    // Another page's marker shows that the extension had the time: this one is loaded after ours.
    const other = await opened.visit(addressOf('filled'));
    await other.mouse.move(20, 20);
    await until('the marker of the other page', () => other.$(MARK));
    expect(await page.$(HOST)).toBeNull();
    await page.bringToFront();
    await page.mouse.move(20, 20);
    await until('the marker', () => page.$(MARK));
  });
});
