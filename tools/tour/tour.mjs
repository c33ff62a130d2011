// One headless visit to every practice page with the shipped build, keyboard only: types, reads what was said, takes the
// first honest fix, undoes it, and keeps pictures.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { drive } from '../drive.mjs';
import { STOPS } from './stops.mjs';

const HOST = 'overseas-form-helper';
const CARD_KEY = 'F2';
const PATIENCE_MS = 15_000;

/** The control at a child-index path, in the page. */
const at = (path) => {
  let node = document;
  for (const step of path.split('/')) node = step === '#' ? node?.shadowRoot : node?.children[Number(step)];
  return node;
};

async function until(what, check, ms = PATIENCE_MS) {
  const end = performance.now() + ms;
  while (performance.now() < end) {
    const value = await check();
    if (value) return value;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`${what}: not within ${ms} ms`);
}

function reporter(own, page) {
  return async () => {
    const url = await page.evaluate(() => location.href);
    return own.evaluate(async (wanted) => {
      const { tabs } = globalThis.browser ?? globalThis.chrome;
      const [tab] = (await tabs.query({})).filter((each) => each.url === wanted).slice(-1);
      return tab ? tabs.sendMessage(tab.id, { type: 'report' }).catch(() => null) : null;
    }, url);
  };
}

async function typeInto(page, path, value) {
  const control = await page.evaluateHandle(at, path);
  await control.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await control.focus();
  await page.keyboard.type(value);
  await control.evaluate((element) => element.blur());
}

/** Focuses a field, goes into its card by the shown key and presses the first button. Returns what stands there after. */
async function takeFix(page, path, report, index) {
  const read = () =>
    page.evaluate((steps, find) => new Function(`return (${find})`)()(steps)?.value ?? '', path, String(at));
  const before = await read();
  const control = await page.evaluateHandle(at, path);
  await control.focus();
  await until('the card', () => page.$(`${HOST}:popover-open`));
  await page.keyboard.press(CARD_KEY);
  // The card counts a key only when it was to be seen for half a second: press until it does.
  await until('the fix', async () => {
    await page.keyboard.press('Enter');
    return (await read()) !== before;
  });
  const after = await read();
  const open = (await report()).fields[index].advice.map(({ rule }) => rule);
  return `${before || '(empty)'} → ${after}${open.length > 0 ? `, then: ${open.join(', ')}` : ''}`;
}

async function stop(driven, own, { name, url, ready, values }, folder) {
  const page = await driven.browser.newPage();
  const rows = [];
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.bringToFront();
    await page.waitForSelector(ready, { visible: true, timeout: PATIENCE_MS });
    const report = reporter(own, page);
    const first = await until('the report', report);
    for (const { path, kind } of first.fields) if (values[kind]) await typeInto(page, path, values[kind]);
    const after = await until('the report', report);
    const spoken = after.fields.map((field, index) => ({ ...field, index })).filter(({ advice }) => advice.length > 0);
    const shown = spoken.find(({ advice }) => advice[0].level !== 'hint') ?? spoken[0];
    if (shown) await (await page.evaluateHandle(at, shown.path)).focus();
    await page.screenshot({ path: join(folder, `${name}.png`) });
    for (const { path, label, kind, advice, index } of spoken) {
      const [{ rule, level, message, fixes }] = advice;
      const own = fixes.find((fix) => fix.source !== 'details');
      const did = own ? await takeFix(page, path, report, index) : '';
      rows.push({ page: name, field: label || kind, level, rule, said: message, fix: did });
      if (did) await page.screenshot({ path: join(folder, `${name}-${rule}.png`) });
    }
    for (const id of after.notices)
      rows.push({ page: name, field: '(notice)', level: '', rule: id, said: '', fix: '' });
    if (rows.length === 0)
      rows.push({
        page: name,
        field: '(nothing said)',
        level: '',
        rule: after.page ?? 'not a page of the guide',
        said: '',
        fix: '',
      });
    if (errors.length > 0) throw new Error(errors.join('; '));
  } catch (error) {
    throw new Error(`${name} (${url}): ${error.message}`);
  } finally {
    await page.close();
  }
  return rows;
}

/** Visits every stop in one browser; throws when a page fails. Pictures go to `folder`/`name`. */
export async function tour(name, extension, site, folder) {
  const pictures = join(folder, name);
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  // Pictures are taken of what stands still.
  const still = {
    args: name === 'chromium' ? ['--force-prefers-reduced-motion'] : [],
    prefs: { 'ui.prefersReducedMotion': 1 },
  };
  const driven = await drive({ name, extension, proxyPort: site.proxyPort, ...still });
  try {
    const own = await driven.openOwnPage();
    const rows = [];
    for (const each of STOPS) rows.push(...(await stop(driven, own, each, pictures)));
    await own.bringToFront();
    await own.screenshot({ path: join(pictures, 'panel.png') });
    console.log(`\n${name}: pictures in ${pictures.replace(`${process.cwd()}/`, '')}`);
    printTable(rows);
  } finally {
    await driven.close();
  }
}

function printTable(rows) {
  const columns = [
    ['page', 22],
    ['field', 18],
    ['level', 5],
    ['rule', 20],
    ['said', 70],
    ['fix', 60],
  ];
  const line = (cells) =>
    cells
      .map((text, n) => String(text).slice(0, columns[n][1]).padEnd(columns[n][1]))
      .join(' ')
      .trimEnd();
  console.log(line(columns.map(([title]) => title)));
  for (const row of rows) console.log(line(columns.map(([key]) => row[key])));
}
