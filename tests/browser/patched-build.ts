import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { bundles } from '../../build.mjs';
import type { BrowserName } from './harness.ts';

const FOLDERS = { chromium: 'test-chrome', firefox: 'test-firefox' } as const;

/**
 * A copy of the test build in a folder of its own, with every script run through `patch`. The caller removes the folder.
 * @param patch gets the script's path in the build (`content.js`, `panel/panel.js`) and its text, returns the new text
 */
export function patchedBuild(name: BrowserName, patch: (file: string, script: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'patched-'));
  cpSync(fileURLToPath(new URL(`../../dist/${FOLDERS[name]}`, import.meta.url)), folder, { recursive: true });
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.js')) continue;
    const path = join(folder, file);
    writeFileSync(path, patch(file, readFileSync(path, 'utf8')));
  }
  return folder;
}

/**
 * The scripts of the page side as the test build has them, but with one thing changed in one source file: what a test must
 * notice. Rejects when the file does not hold what is to be changed.
 * @returns script by path in the build (`help.js`)
 */
export async function pageSideWith(
  name: BrowserName,
  file: string,
  from: string,
  to: string,
): Promise<Record<string, string>> {
  const changed: Plugin = {
    name: 'changed',
    setup({ onLoad }) {
      onLoad({ filter: new RegExp(`${file.replaceAll(/[/.]/g, '[/.]')}$`) }, ({ path }) => {
        const source = readFileSync(path, 'utf8');
        if (source.split(from).length !== 2) throw new Error(`${file} does not hold ${from} once`);
        return { contents: source.replace(from, to), loader: 'ts' };
      });
    },
  };
  const [pageSide] = bundles(name === 'chromium' ? 'chrome' : 'firefox', 'open');
  const { outputFiles } = await build({ ...pageSide, outdir: 'out', write: false, plugins: [changed] });
  return Object.fromEntries((outputFiles ?? []).map(({ path, text }) => [basename(path), text]));
}
