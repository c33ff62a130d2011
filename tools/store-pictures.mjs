// The pictures of the store listing and of the README, taken from the practice site with the extension that is shipped.
// usage: npm run store:pictures   → docs/store/pictures/1-….png … 5-….png (1280 × 800) and tile.png (440 × 280), docs/images/enrol.png
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAll } from '../build.mjs';
import { startPractice } from '../practice/server.mjs';
import { drive } from './drive.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = join(root, 'docs/store/pictures');
const PATIENCE_MS = 20_000;
/** Stores show 1280 × 800 at half size: fewer, larger CSS pixels keep the letters readable there. */
const VIEW = { width: 1024, height: 640, deviceScaleFactor: 1.25 };

const box = (name) => `[formcontrolname="${name}"]`;
const enrol = 'https://securustech.online/#/enroll';
const jpayEmail = 'https://www.jpay.com/EmailPreferences.aspx';

/** What an invented family types, and the field whose card is to be seen in the end. */
const CARDS = [
  {
    name: '1-phone',
    url: enrol,
    typed: [
      [box('email'), 'anna@example.de'],
      [box('phoneNumber'), '+49 171 3920055'],
    ],
    look: box('phoneNumber'),
  },
  {
    name: '2-state',
    url: enrol,
    typed: [
      [box('address1'), 'Lindenweg 12'],
      [box('zip'), '50667'],
    ],
    look: box('state'),
  },
  { name: '3-jpay-email', url: jpayEmail, typed: [['#txtNewEmail', 'anna@example.de']], look: '#txtNewEmail' },
];

/** What somebody who is half way has answered and ticked. Keys and shapes as in src/store/items.ts. */
const HALF_WAY = {
  situation: { country: 'DE', state: 'FL', moved: 'no', account: 'none', email: 'yes', others: 'no', calls: 'no' },
  progress: Object.fromEntries(['keep-jpay', 'us-number'].map((id) => [id, { done: true, at: 0, by: 'person' }])),
};
const PANELS = [
  { name: '4-guide', view: 'home' },
  { name: '5-call', view: 'call' },
];

async function card(page, { name, url, typed, look }) {
  // From a fresh document: a change of the hash alone would keep what was typed for the picture before.
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  await page.waitForSelector(look, { visible: true, timeout: PATIENCE_MS });
  for (const [selector, value] of typed) {
    await page.type(selector, value);
    await page.$eval(selector, (element) => element.blur());
  }
  // The practice copy's view into its own form is for developers.
  await page.$$eval('scrs-practice-model', (all) => {
    for (const each of all) each.style.visibility = 'hidden';
  });
  // High up, so that there is room for the card below.
  await page.$eval(look, (element) => scrollTo(0, scrollY + element.getBoundingClientRect().top - 150));
  await page.focus(look);
  await page.waitForSelector('overseas-form-helper:popover-open', { timeout: PATIENCE_MS });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

async function panel(driven, page, { name, view }) {
  await page.goto(`${driven.base}panel/panel.html?frame=tab&view=${view}`);
  await page.bringToFront();
  await page.waitForSelector('#title', { timeout: PATIENCE_MS });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** The small tile: own mark and name, nothing else. */
async function tile(page) {
  const mark = await readFile(join(root, 'icons/mark.svg'), 'utf8');
  const { 'app.name': name } = JSON.parse(await readFile(join(root, 'src/text/en.json'), 'utf8'));
  await page.setViewport({ width: 440, height: 280 });
  await page.setContent(
    `<style>body{margin:0;height:280px;display:grid;place-content:center;justify-items:center;gap:22px;background:#fffefb;color:#1b2733;font:650 31px system-ui,sans-serif}svg{width:104px;height:104px}</style>${mark}<span>${name}</span>`,
  );
  await page.screenshot({ path: join(folder, 'tile.png') });
}

await mkdir(folder, { recursive: true });
await mkdir(join(root, 'docs/images'), { recursive: true });
await buildAll();
const site = await startPractice();
const driven = await drive({
  name: 'chromium',
  extension: join(root, 'dist/chrome'),
  proxyPort: site.proxyPort,
  viewport: VIEW,
  // Pictures are taken of what stands still.
  args: ['--force-prefers-reduced-motion', '--hide-scrollbars', '--lang=en-US'],
});
try {
  const own = await driven.openOwnPage();
  await own.evaluate((items) => {
    const kept = Object.entries(items).map(([key, value]) => [key, { version: 0, value }]);
    return globalThis.chrome.storage.local.set(Object.fromEntries(kept));
  }, HALF_WAY);
  const page = await driven.browser.newPage();
  for (const each of CARDS) await card(page, each);
  for (const each of PANELS) await panel(driven, page, each);
  await tile(await driven.browser.newPage());
  await copyFile(join(folder, '1-phone.png'), join(root, 'docs/images/enrol.png'));
} finally {
  await driven.close();
  await site.stop();
}
