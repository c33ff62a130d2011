// Bundles the Angular practice application in memory: JIT, so that no Angular compiler step is needed.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = new URL('./securus/', import.meta.url);
/** @type {Promise<Map<string, { type: string, body: Uint8Array | string }>> | undefined} */
let built;

/**
 * The files of the Securus practice site by path (`/`, `/main.js`, `/styles.css`, `/chat.html`); built once per process.
 * Rejects with esbuild's own error list when the application does not compile.
 */
export function securusFiles() {
  built ??= bundle();
  return built;
}

async function bundle() {
  const [script, index, styles, chat] = await Promise.all([
    bundledApp(),
    read('index.html'),
    read('styles.css'),
    read('chat.html'),
  ]);
  /** @type {Map<string, { type: string, body: Uint8Array | string }>} */
  const files = new Map();
  files.set('/', { type: 'text/html; charset=utf-8', body: index });
  files.set('/main.js', { type: 'text/javascript; charset=utf-8', body: script });
  files.set('/styles.css', { type: 'text/css; charset=utf-8', body: styles });
  files.set('/chat.html', { type: 'text/html; charset=utf-8', body: chat });
  return files;
}

async function bundledApp() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('main.ts', here))],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    // zone.js cannot see native async functions; Angular's own command line lowers them too.
    supported: { 'async-await': false },
    tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    define: { ngDevMode: 'false' },
    legalComments: 'none',
    logLevel: 'silent',
  });
  const [script] = outputFiles;
  if (!script) throw new Error('esbuild wrote no bundle');
  return script.contents;
}

/** @param {string} name */
function read(name) {
  return readFile(new URL(name, here), 'utf8');
}
