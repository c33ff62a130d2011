import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** @type {Map<string, Promise<any>>} */
const loaded = new Map();

/**
 * What a file of the extension's own source exports, so that the tool judges by the same words and not by a copy.
 * @param {string} file path under the project, such as `src/guide/resolve.ts`
 */
export function fromSource(file) {
  const known = loaded.get(file) ?? load(file);
  loaded.set(file, known);
  return known;
}

async function load(file) {
  const { outputFiles } = await build({ entryPoints: [join(root, file)], bundle: true, format: 'esm', write: false });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${source}`);
}
