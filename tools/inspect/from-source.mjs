import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * What a file of the extension's own source exports, so that the tool judges by the same words and not by a copy.
 * @param {string} file path under the project, such as `src/guide/resolve.ts`
 */
export async function fromSource(file) {
  const { outputFiles } = await build({ entryPoints: [join(root, file)], bundle: true, format: 'esm', write: false });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${source}`);
}
