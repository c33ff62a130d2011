// Bytes of the page-side script: as shipped, packed as the stores do, and by room and package.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { bundles } from '../../build.mjs';

/** What runs in a page: the script that every page gets, and the one that comes when it is needed. */
export const PAGE_SIDE = ['content', 'help'];

/** Raw and packed bytes of the page-side scripts of a built extension, each and together. */
export function weigh(folder) {
  const scripts = Object.fromEntries(
    PAGE_SIDE.map((name) => {
      const bytes = readFileSync(join(folder, `${name}.js`));
      return [`${name}.js`, { raw: bytes.length, packed: gzipSync(bytes, { level: 9 }).length }];
    }),
  );
  const sum = (key) => Object.values(scripts).reduce((total, each) => total + each[key], 0);
  return { scripts, raw: sum('raw'), packed: sum('packed') };
}

/** Raw bytes of the page side by room of src/ and by package, the heaviest first. */
export async function weighRooms() {
  const [pageSide] = bundles('chrome', 'closed');
  const { metafile } = await build({ ...pageSide, write: false, outdir: 'out', metafile: true, logLevel: 'silent' });
  const rooms = new Map();
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  for (const [file, { bytesInOutput }] of inputs) {
    const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? file.split('/').slice(0, 2).join('/');
    rooms.set(name, (rooms.get(name) ?? 0) + bytesInOutput);
  }
  return Object.fromEntries([...rooms].sort((a, b) => b[1] - a[1]));
}
