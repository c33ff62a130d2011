// Both browsers' own opinion of the built manifests. Each throws with what was found.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from './browsers.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Loads dist/chrome in Chromium in developer mode and asks its extensions page for warnings and errors. */
export async function checkChromium() {
  const browser = await puppeteer.launch({
    executablePath: findBrowsers(['chromium']).chromium,
    pipe: true,
    enableExtensions: true,
    timeout: 60_000,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.goto('chrome://extensions');
    // Before the installation: only then does Chromium keep the warnings.
    await page.evaluate(() => globalThis.chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
    const id = await browser.installExtension(join(root, 'dist/chrome'));
    const { manifestErrors, runtimeErrors } = await page.evaluate(
      (wanted) => globalThis.chrome.developerPrivate.getExtensionInfo(wanted),
      id,
    );
    const found = [...manifestErrors, ...runtimeErrors].map(({ message }) => message);
    if (found.length > 0) throw new Error(`Chromium: ${found.join('\n')}`);
  } finally {
    await browser.close();
  }
}

/** Firefox's linter on dist/firefox: no error, no warning, no notice. */
export function checkFirefox() {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/addons-linter/bin/addons-linter'), '--output', 'json', join(root, 'dist/firefox')],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  let result;
  try {
    result = JSON.parse(stdout);
  } catch {
    throw new Error(`The Firefox linter did not answer: ${stderr || stdout}`);
  }
  const found = [...result.errors, ...result.warnings, ...result.notices];
  if (found.length > 0) {
    throw new Error(
      found.map(({ code, message, file, line }) => `${code} ${file ?? ''}:${line ?? ''} ${message}`).join('\n'),
    );
  }
}
