// npm start: the practice sites and a browser with the extension.   usage: npm start [-- --browser chromium|firefox] [--headless]
// Without a display the same visit is made headless in both browsers: a table on the terminal, pictures in out/tour/.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildAll } from '../build.mjs';
import { startPractice } from '../practice/server.mjs';
import { findBrowsers } from './browsers.mjs';
import { BROWSERS, drive } from './drive.mjs';
import { tour } from './tour/tour.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const FOLDERS = { chromium: 'chrome', firefox: 'firefox' };

/** Opens a window that a person can use, and waits until it is closed. */
async function visit(name, site) {
  const driven = await drive({
    name,
    extension: join(root, 'dist', FOLDERS[name]),
    proxyPort: site.proxyPort,
    headless: false,
    viewport: null,
  });
  const page = await driven.browser.newPage();
  await page.goto('https://securustech.online/#/enroll');
  console.log('The practice site is open: nothing you type leaves this computer. Close the browser to end.');
  await new Promise((closed) => driven.browser.once('disconnected', closed));
}

async function main() {
  const { values } = parseArgs({ options: { browser: { type: 'string' }, headless: { type: 'boolean' } } });
  if (values.browser !== undefined && !BROWSERS.includes(values.browser)) {
    throw new Error(`--browser is ${BROWSERS.join(' or ')}, not ${values.browser}`);
  }
  const onScreen =
    !values.headless &&
    (process.platform === 'win32' ||
      process.platform === 'darwin' ||
      process.env.DISPLAY ||
      process.env.WAYLAND_DISPLAY);
  const names = values.browser ? [values.browser] : onScreen ? ['chromium'] : [...BROWSERS];
  findBrowsers(names);
  await buildAll();
  const site = await startPractice();
  try {
    if (onScreen) await visit(names[0], site);
    else for (const name of names) await tour(name, join(root, 'dist', FOLDERS[name]), site, join(root, 'out/tour'));
  } finally {
    await site.stop();
  }
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
