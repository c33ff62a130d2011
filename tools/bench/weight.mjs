// Bytes of the page-side script: as shipped, packed as the stores do, and by room and package.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { bundles } from '../../build.mjs';

/** What runs in a page: what every page gets, what comes at the first sign of life, and what comes after a click. */
const PAGE_SIDE = ['content', 'help', 'hands'];

/** Raw and packed bytes of each page-side script of a built extension, in the order in which they come. */
export function weigh(folder) {
  return Object.fromEntries(
    PAGE_SIDE.map((name) => {
      const bytes = readFileSync(join(folder, `${name}.js`));
      return [name, { raw: bytes.length, packed: gzipSync(bytes, { level: 9 }).length }];
    }),
  );
}

/** Raw bytes of the page side by room of src/ and by package, the heaviest first; what two scripts hold counts twice. */
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
