// TypeScript of src/ for the commands: Node 20 reads only JavaScript.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * The exports of some modules of src/ together.
 * @param {...string} files paths from the project's root, such as 'src/guide/facts.ts'; only of rooms without a browser
 */
export async function loadTs(...files) {
  const { outputFiles } = await build({
    stdin: { contents: files.map((file) => `export * from './${file}';`).join('\n'), resolveDir: root },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'silent',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
