// One inspection: the page in a real browser under its real host name, typed into as a person would, and asked through the
// extension's own report.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAll } from '../../build.mjs';
import { startPractice } from '../../practice/server.mjs';
import { drive } from '../drive.mjs';
import { fromSource } from './from-source.mjs';
import { locate, settle } from './page-side.mjs';
import { typeValues } from './type.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const FOLDERS = { chromium: 'chrome', firefox: 'firefox' };
const QUIET_MS = 500;
const MOST_MS = 10_000;

/**
 * @param {{ file: string, html: Buffer, url: URL, values: Record<string, string>, details: Record<string, string>,
 *   language: string, browser: 'chromium' | 'firefox' }} wanted
 */
export async function inspect({ file, html, url, values, details, language, browser: name }) {
  const extension = join(root, 'dist', FOLDERS[name]);
  if (!existsSync(join(extension, 'manifest.json'))) await buildAll();
  const site = await startPractice({ anyHost: true, routes: onlyDocument(url, html) });
  const errors = [];
  let driven;
  try {
    driven = await drive({ name, extension, proxyPort: site.proxyPort });
    const own = await driven.openOwnPage('panel/panel.html?frame=tab');
    await keep(own, details, language);
    const page = await driven.browser.newPage();
    // A page may throw anything, also nothing.
    page.on('pageerror', (error) => errors.push(`page: ${error?.message ?? error}`));
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    await page.goto(url.href, { waitUntil: 'domcontentloaded' });
    await page.bringToFront();
    await page.evaluate(settle, QUIET_MS, MOST_MS);
    errors.push(...(await typeValues(page, values, html.toString('utf8'))));
    await page.evaluate(settle, QUIET_MS, MOST_MS);
    const report = await ask(own, url.host);
    return await describe({ file, url, page, report, details, language, errors });
  } finally {
    await driven?.close();
    await site.stop();
  }
}

/** Answers the document and nothing else, whatever host is asked. */
function onlyDocument(url, html) {
  const wanted = url.pathname + url.search;
  return (host, path) =>
    host === url.hostname && path === wanted
      ? { status: 200, type: 'text/html; charset=utf-8', body: html }
      : { status: 404, type: 'text/plain', body: '' };
}

/** Stores details and language the way the panel does. */
async function keep(own, details, language) {
  await own.evaluate(
    async (kept, chosen) => {
      const api = globalThis.browser ?? globalThis.chrome;
      await api.storage.session.set({ details: { version: 0, value: kept } });
      await api.storage.local.set({ language: { version: 0, value: chosen } });
    },
    details,
    language,
  );
}

/** The extension's report of the page under `host`; undefined where nothing of ours runs. */
function ask(own, host) {
  return own.evaluate(async (wanted) => {
    const api = globalThis.browser ?? globalThis.chrome;
    const tabs = await api.tabs.query({});
    for (const { id, url } of tabs) {
      if (id === undefined || !url || new URL(url).host !== wanted) continue;
      try {
        return await api.tabs.sendMessage(id, { type: 'report' });
      } catch {
        // Nothing of ours runs at this address.
      }
    }
    return undefined;
  }, host);
}

async function describe({ file, url, page, report, details, language, errors }) {
  const texts = textsOf(language);
  const silent = !report?.page || report.page === 'unofficial-address';
  const fields = silent ? [] : report.fields;
  const found = await page.evaluate(
    locate,
    fields.map(({ path }) => path),
    true,
  );
  const untouched = silent ? [] : await page.evaluate(locate, report.untouched, false);
  const { resolveDetails } = await fromSource('src/guide/resolve.ts');
  return {
    file,
    url: url.href,
    page: report?.page ?? null,
    fields: fields.flatMap(({ kind, advice, block }, n) => {
      const at = found[n];
      if (!at) {
        errors.push(`extension: the control of ${kind} is no longer in the page`);
        return [];
      }
      const limits = Object.fromEntries(
        fields.flatMap((other) => (other.block === block && other.maxLength ? [[other.kind, other.maxLength]] : [])),
      );
      return [
        {
          selector: at.selector,
          kind,
          value: at.value,
          advice: advice.map(({ rule, level, message, fixes, labels }) => ({
            rule,
            level,
            message,
            fixes: fixes.map((fix, i) => ({
              label: labels[i],
              set: fix.source === 'details' ? resolveDetails(fix.set, details, limits) : fix.set,
            })),
          })),
        },
      ];
    }),
    notices: (report?.notices ?? []).map((id) => ({
      id,
      message: [texts[`notice.${id}.what`], texts[`notice.${id}.why`]].filter(Boolean).join(' '),
    })),
    untouched: untouched.flatMap((at) => (at ? [at.selector] : [])),
    errors,
  };
}

const textsOf = (language) => JSON.parse(readFileSync(join(root, 'src/text', `${language}.json`), 'utf8'));
