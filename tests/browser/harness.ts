import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import { startPractice } from '../../practice/server.mjs';
import type { PageReport, PanelMessage } from '../../src/store/messages.ts';
import { BROWSERS, drive } from '../../tools/drive.mjs';
import { strayRequests } from './network.ts';

export { BROWSERS };
export type BrowserName = (typeof BROWSERS)[number];

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDERS = { chromium: 'chrome', firefox: 'firefox' } as const;

/** The element that holds everything of ours in a page. */
export const HOST = 'overseas-form-helper';
/** The open card, seen through the open root of the test build. */
export const CARD = `${HOST} >>> .card:not(.notice)`;
export const MARK = `${HOST} >>> .mark:not([hidden])`;
export const NOTICE = `${HOST} >>> .notice`;

export type Opened = Awaited<ReturnType<typeof openBrowser>>;

/**
 * A real browser with the test build (open card) or a shipped one, and the practice sites under their real names.
 * `routes` answers further addresses with pages of the test's own.
 */
export async function openBrowser(
  name: BrowserName,
  options: {
    shipped?: boolean;
    /** Another built extension than those in `dist`. */
    extension?: string;
    /** Answer every host name, by `routes` alone. */
    anyHost?: boolean;
    routes?: (host: string, path: string) => { status?: number; type?: string; body?: string } | undefined;
    profile?: string;
    viewport?: { width: number; height: number };
    args?: string[];
    prefs?: Record<string, unknown>;
    /** Leave the welcome tab open. */
    welcome?: boolean;
  } = {},
) {
  const folder = options.extension ?? `${ROOT}dist/${options.shipped ? '' : 'test-'}${FOLDERS[name]}`;
  if (!existsSync(`${folder}/manifest.json`))
    throw new Error(`${folder} is missing: run "node build.mjs --test" first`);
  const { routes, anyHost = false } = options;
  const site = await startPractice(routes ? { routes, hosts: ['other.example'], anyHost } : {});
  const driven = await drive({
    name,
    extension: folder,
    proxyPort: site.proxyPort,
    ...(options.profile ? { profile: options.profile } : {}),
    ...(options.viewport ? { viewport: options.viewport } : {}),
    ...(options.args ? { args: options.args } : {}),
    ...(options.prefs ? { prefs: options.prefs } : {}),
    ...(options.welcome ? { welcome: true } : {}),
  }).catch(async (error: unknown) => {
    await site.stop();
    throw error;
  });
  const own = await driven.openOwnPage();

  return {
    name,
    site,
    driven,
    browser: driven.browser,
    /** A page of the extension, open all the while: asks tabs and looks into storage. */
    own,
    /** Opens an address in a new tab in front; errors of the page and of the extension are kept in `errors`. */
    async visit(url: string): Promise<Page & { errors: string[] }> {
      const page = (await driven.browser.newPage()) as Page & { errors: string[] };
      page.errors = [];
      page.on('pageerror', (error) => page.errors.push(String(error)));
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.bringToFront();
      return page;
    },
    /** What the extension's own report says of the tab with this address. */
    report: (page: Page) => tell<PageReport>(own, page, { type: 'report' }),
    tell: <T>(page: Page, message: PanelMessage) => tell<T>(own, page, message),
    /** Everything in one storage area. */
    stored: (area: 'local' | 'session' = 'local') =>
      own.evaluate(
        (which) => ((globalThis as { browser?: typeof chrome }).browser ?? chrome).storage[which].get(null),
        area,
      ) as Promise<Record<string, unknown>>,
    /** Stores a value as the panel does. */
    keep: (area: 'local' | 'session', key: string, value: unknown) =>
      own.evaluate(
        (where, item, kept) =>
          ((globalThis as { browser?: typeof chrome }).browser ?? chrome).storage[where].set({
            [item]: { version: 0, value: kept },
          }),
        area,
        key,
        value,
      ),
    /** Puts the same extension in again over the running one, as an update does. */
    async update() {
      if (name === 'firefox') {
        await driven.browser.installExtension(folder);
        return;
      }
      await own.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    },
    /** Also fails where anything was asked of the network that no page of the test asked for. */
    async close() {
      await driven.close();
      await site.stop();
      const strays = strayRequests(site);
      if (strays.length > 0) throw new Error(`Who asked the network for this? ${strays.join('; ')}`);
    },
  };
}

async function tell<T>(own: Page, page: Page, message: PanelMessage): Promise<T | undefined> {
  const url = await page.evaluate(() => location.href);
  return (await own.evaluate(
    async (address, what) => {
      const { tabs } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      for (const tab of await tabs.query({})) {
        if (tab.id === undefined || tab.url !== address) continue;
        try {
          return await tabs.sendMessage(tab.id, what);
        } catch {
          return undefined;
        }
      }
      return undefined;
    },
    url,
    message,
  )) as T | undefined;
}

/** Waits until `check` gives something true, looking often; fails with `what` after `ms`. Waits on state, never on time. */
export async function until<T>(what: string, check: () => Promise<T> | T, ms = 15_000): Promise<NonNullable<T>> {
  const end = performance.now() + ms;
  let last: unknown;
  for (;;) {
    try {
      const value = await check();
      if (value) return value as NonNullable<T>;
      last = value;
    } catch (error) {
      last = error;
    }
    if (performance.now() > end)
      throw new Error(`${what}: not within ${ms} ms (last: ${JSON.stringify(last) ?? String(last)})`);
    await new Promise((next) => setTimeout(next, 40));
  }
}

/** Types into a control the way a person does: focus, keys, and leaves it. */
export async function typeInto(page: Page, selector: string, value: string, leave = true): Promise<void> {
  const control = (await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement>;
  await control.evaluate((element) => {
    element.focus();
    element.select?.();
  });
  await page.keyboard.type(value);
  // Not the control itself: the page may have replaced it while we typed.
  if (leave) await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

/** Text of the open card, or undefined. */
export async function cardText(page: Page): Promise<string | undefined> {
  const card = await page.$(CARD);
  return (await card?.evaluate((element) => (element as HTMLElement).textContent)) ?? undefined;
}

/** Clicks a button of the open card by its words, until the card takes it: it wants to have been seen for half a second. */
export async function clickCard(page: Page, words: string): Promise<void> {
  const drawn = () => page.$eval(HOST, (host) => host.shadowRoot?.querySelector('.layer')?.textContent).catch(() => '');
  await until(`a click on "${words}"`, async () => {
    const before = await drawn();
    for (const each of await page.$$(`${HOST} >>> .b, ${HOST} >>> .x, ${HOST} >>> summary`)) {
      const text = await each.evaluate((element) => element.textContent || element.ariaLabel || '');
      if (!text.includes(words)) continue;
      await each.click();
      return until('an effect', async () => (await drawn()) !== before, 400).catch(() => undefined);
    }
    return undefined;
  });
}

/** The practice site's form model, as the framework holds it. */
export async function modelOf(page: Page): Promise<Record<string, unknown>> {
  const pre = await page.waitForSelector('.practice-model');
  return JSON.parse((await pre?.evaluate((element) => element.textContent)) ?? '{}');
}

/** Saves a picture for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  await mkdir(`${ROOT}out/pictures`, { recursive: true });
  await page.screenshot({ path: `${ROOT}out/pictures/${name}.png` });
}
