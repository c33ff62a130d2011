// Real Chromium and real Firefox with the extension loaded, both led to the practice sites by a local proxy.
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from './browsers.mjs';

export const BROWSERS = /** @type {const} */ (['chromium', 'firefox']);

// The host part of moz-extension:// addresses, fixed before the start so that we know it; the same every time, so that a
// kept profile finds its storage again.
const uuid = '6f7c1d4e-52a3-4b68-9e0d-8c3b7a915f20';

// Names that Chromium asks for by itself; without these switches they fill the proxy's list of refused hosts.
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-features=OptimizationHints,MediaRouter,AutofillServerCommunication,Translate',
];

/**
 * @typedef {object} Driven
 * @property {'chromium' | 'firefox'} name
 * @property {import('puppeteer-core').Browser} browser
 * @property {string} base origin of the extension's own pages, with a slash at the end
 * @property {(path?: string) => Promise<import('puppeteer-core').Page>} openOwnPage opens a page of the extension in a tab
 * @property {() => Promise<void>} close
 */

/**
 * The welcome tab of a fresh installation comes by itself and takes the front; what is driven after it must not lose it.
 * @param {import('puppeteer-core').Page} own an open page of the extension
 */
async function closeWelcome(own) {
  await own.evaluate(async () => {
    const { storage, tabs } = globalThis.browser ?? globalThis.chrome;
    const isWelcome = ({ url, pendingUrl }) => `${url}${pendingUrl}`.includes('view=welcome');
    const end = Date.now() + 10_000;
    while (Date.now() < end) {
      const { news } = await storage.local.get('news');
      const found = (await tabs.query({})).find(isWelcome);
      if (found?.id !== undefined) return tabs.remove(found.id);
      // A kept profile was welcomed long ago: its tab does not come.
      if (news?.value?.welcomed && Date.now() > end - 9000) return undefined;
      await new Promise((next) => setTimeout(next, 30));
    }
    return undefined;
  });
}

/**
 * @param {object} options
 * @param {boolean} [options.welcome] leave the welcome tab of the installation open
 * @param {'chromium' | 'firefox'} options.name
 * @param {string} options.extension folder of the built extension
 * @param {number} options.proxyPort
 * @param {boolean} [options.headless]
 * @param {string} [options.profile] folder that keeps the profile from run to run
 * @param {string[]} [options.args]
 * @param {Record<string, unknown>} [options.prefs] Firefox preferences
 * @param {{ width: number, height: number } | null} [options.viewport]
 * @returns {Promise<Driven>}
 */
export async function drive({
  name,
  extension,
  proxyPort,
  headless = true,
  profile,
  args = [],
  prefs = {},
  viewport = { width: 1280, height: 900 },
  welcome = false,
}) {
  const executablePath = findBrowsers([name])[name];
  const common = { executablePath, headless, defaultViewport: viewport, ...(profile ? { userDataDir: profile } : {}) };
  const folder = resolve(extension);
  const driven =
    name === 'chromium'
      ? await driveChromium(common, folder, proxyPort, args)
      : await driveFirefox(common, folder, proxyPort, args, prefs);
  if (welcome || !headless) return driven;
  const { openOwnPage } = driven;
  let first = true;
  return {
    ...driven,
    async openOwnPage(path) {
      const page = await openOwnPage(path);
      if (first) await closeWelcome(page);
      first = false;
      return page;
    },
  };
}

async function driveChromium(common, extension, proxyPort, args) {
  const browser = await puppeteer.launch({
    ...common,
    pipe: true,
    enableExtensions: true,
    timeout: 60_000,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      // Also addresses of this machine go through the proxy: nothing bypasses it.
      '--proxy-bypass-list=<-loopback>',
      '--ignore-certificate-errors',
      ...QUIET,
      ...args,
    ],
  });
  try {
    const id = await browser.installExtension(extension);
    const base = `chrome-extension://${id}/`;
    return {
      name: /** @type {const} */ ('chromium'),
      browser,
      base,
      async openOwnPage(path = 'panel/panel.html?frame=tab') {
        const page = await browser.newPage();
        await page.goto(base + path);
        return page;
      },
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function driveFirefox(common, extension, proxyPort, args, prefs) {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  const browser = await puppeteer.launch({
    ...common,
    browser: 'firefox',
    acceptInsecureCerts: true,
    timeout: 120_000,
    args: ['--remote-allow-system-access', ...args],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: uuid }),
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.allow_hijacking_localhost': true,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'app.normandy.enabled': false,
      ...prefs,
    },
  });
  try {
    await browser.installExtension(extension);
    const base = `moz-extension://${uuid}/`;
    return {
      name: /** @type {const} */ ('firefox'),
      browser,
      base,
      async openOwnPage(path = 'panel/panel.html?frame=tab') {
        const page = await browser.newPage();
        // Firefox sends no load event for extension pages: wait for what they draw instead.
        await page.goto(base + path, { waitUntil: [] });
        await page.waitForSelector('body > *');
        return page;
      },
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
