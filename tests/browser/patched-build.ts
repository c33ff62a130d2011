import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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
