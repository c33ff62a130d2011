// Bytes of the page-side script: as shipped, packed as the stores do, and by room and package.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Raw and packed bytes of a script. */
export function weigh(file) {
  const bytes = readFileSync(file);
  return { raw: bytes.length, packed: gzipSync(bytes, { level: 9 }).length };
}

/** Raw bytes of the page side by room of src/ and by package, the heaviest first. */
export async function weighRooms() {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/content.ts'],
    bundle: true,
    format: 'iife',
    target: 'chrome121',
    minify: true,
    charset: 'utf8',
    define: { CARD_ROOT: '"closed"' },
    write: false,
    outdir: 'out',
    metafile: true,
    logLevel: 'silent',
  });
  const rooms = new Map();
  for (const [file, { bytesInOutput }] of Object.entries(Object.values(metafile.outputs)[0].inputs)) {
    const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? file.split('/').slice(0, 2).join('/');
    rooms.set(name, (rooms.get(name) ?? 0) + bytesInOutput);
  }
  return Object.fromEntries([...rooms].sort((a, b) => b[1] - a[1]));
}
