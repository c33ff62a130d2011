// Who is measured: no extension, an empty one twice (the difference between the two is the noise), ours, and any other.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startPractice } from '../../practice/server.mjs';
import { drive } from '../drive.mjs';
import { benchPage } from './page.mjs';

const HOST = 'securustech.online';
/** Local name of the element that our card stands in. */
const CARD_HOST = 'overseas-form-helper';

/** Address of the measured page; the route is that of an enrolment. */
export const addressOf = ({ fields, nodes }) => `https://${HOST}/bench.html?fields=${fields}&nodes=${nodes}#/enroll`;

function answer(host, path) {
  const { pathname, searchParams } = new URL(path, `https://${host}`);
  if (host !== HOST || pathname !== '/bench.html') return { status: 404, type: 'text/plain' };
  const [fields, nodes] = ['fields', 'nodes'].map((name) => Number(searchParams.get(name)));
  return { body: benchPage({ fields, nodes }, CARD_HOST) };
}

/** An extension with ours' matches and an empty content script. */
async function writeEmpty(folder, ours) {
  const manifest = JSON.parse(await readFile(join(ours, 'manifest.json'), 'utf8'));
  const { matches, run_at } = manifest.content_scripts[0];
  await mkdir(folder, { recursive: true });
  const empty = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches, js: ['content.js'], run_at }],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(empty));
  for (const script of ['content.js', 'background.js']) await writeFile(join(folder, script), ';');
  return folder;
}

async function open(name, extension) {
  const site = await startPractice({ anyHost: true, routes: answer });
  const { browser, base, close, openOwnPage } = await drive({ name: 'chromium', extension, proxyPort: site.proxyPort });
  // The first page of its own takes the welcome tab away: an open guide asks the page in front what is on it.
  if (name === 'ours') await (await openOwnPage()).close();
  const id = new URL(base).host;
  // The same way in, so that the same switches hold; then it goes again.
  if (name === 'none') await browser.uninstallExtension(id);
  return {
    name,
    id,
    base,
    browser,
    /** Requests beside the measured page, the browser's own included. */
    requests: () => site.hits.filter((hit) => !/^securustech\.online\/(bench\.html|favicon\.ico)/.test(hit)),
    async close() {
      await close();
      await site.stop();
    },
  };
}

/**
 * Opens one browser for each contestant, all with the same switches and each with a site of its own.
 * @param {{ ours: string, others: Record<string, string>, scratch: string }} options folders of unpacked extensions
 * @returns {Promise<Awaited<ReturnType<typeof open>>[]>}
 */
export async function openContestants({ ours, others, scratch }) {
  const empty = await writeEmpty(join(scratch, 'empty'), ours);
  const again = await writeEmpty(join(scratch, 'empty-again'), ours);
  const contestants = [];
  try {
    for (const [name, folder] of Object.entries({ none: empty, empty, 'empty again': again, ours, ...others }))
      contestants.push(await open(name, folder));
  } catch (error) {
    await Promise.all(contestants.map(({ close }) => close()));
    throw error;
  }
  return contestants;
}
