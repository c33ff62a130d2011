import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../tools/drive.mjs';
import { type Opened, openBrowser, until } from './harness.ts';

describe.each(BROWSERS)('the welcome, in %s', (name) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser(name, { welcome: true });
  });
  afterAll(() => opened?.close());

  it('opens one tab after the installation, and it leads to the guide', async () => {
    // Puppeteer does not follow the address of a page of the extension in Firefox, so each page is asked.
    const welcomes = async () => {
      const pages = await opened.driven.browser.pages();
      const here = await Promise.all(pages.map((page) => page.evaluate(() => location.search).catch(() => '')));
      return pages.filter((_, n) => here[n]!.includes('view=welcome'));
    };
    const [page] = await until('the welcome tab', async () => {
      const found = await welcomes();
      return found.length > 0 ? found : undefined;
    });
    const title = () => page!.evaluate(() => document.querySelector('#title')?.textContent ?? '');
    expect(await until('its title', title)).toBe('Ready when you are');
    await page!.evaluate(() => document.querySelector<HTMLElement>('button.main')?.click());
    await until('the guide', async () => (await title()) === 'Tell us a little first');
    expect(await welcomes()).toHaveLength(1);
  });
});
