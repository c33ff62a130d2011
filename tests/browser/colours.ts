import type { Page } from 'puppeteer-core';
import { type Opened, until } from './harness.ts';

export const SCHEMES = ['light', 'dark', 'forced'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** How the person's browser is set: Chromium is told so page by page, Firefox by its preferences. */
export type Paint = (page: Page, scheme: Scheme) => Promise<void>;

const PREFS: Record<Scheme, { scheme: number; own: number }> = {
  light: { scheme: 1, own: 0 },
  dark: { scheme: 0, own: 0 },
  forced: { scheme: 1, own: 2 },
};

/** Returns what sets the colours; each time it is made sure that pages see them. */
export async function painter({ name, browser }: Opened): Promise<Paint> {
  const settings = name === 'firefox' ? await browser.newPage() : undefined;
  await settings?.goto('about:config', { waitUntil: [] });
  const sessions = new WeakMap<Page, Awaited<ReturnType<Page['createCDPSession']>>>();

  async function emulate(page: Page, scheme: Scheme) {
    const client = sessions.get(page) ?? (await page.createCDPSession());
    sessions.set(page, client);
    await client.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none' },
        { name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light' },
      ],
    });
  }

  return async (page, scheme) => {
    if (settings)
      await settings.evaluate((prefs) => {
        const { Services } = globalThis as unknown as {
          Services: { prefs: { setIntPref(k: string, v: number): void } };
        };
        Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', prefs.scheme);
        Services.prefs.setIntPref('browser.display.document_color_use', prefs.own);
      }, PREFS[scheme]);
    else await emulate(page, scheme);
    await until(`${scheme} colours`, () => page.evaluate(seen, scheme));
  };
}

/** Whether the page sees these colours. Runs in the page. */
const seen = (wanted: Scheme) =>
  matchMedia('(forced-colors: active)').matches === (wanted === 'forced') &&
  (wanted === 'forced' || matchMedia(`(prefers-color-scheme: ${wanted})`).matches);
