// Everything that must hold, in one command: types, biome, unit tests, build, both manifest checks, both browsers.
// Ends with the line "N passed, N failed". LONG=1 runs the same with large counts (npm run test:long).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAll } from '../build.mjs';
import { findBrowsers } from './browsers.mjs';
import { checkChromium, checkFirefox } from './manifest-checks.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'ofh-test-'));
let passed = 0;
let failed = 0;

function program(name, ...args) {
  return (
    spawnSync(process.execPath, [join(root, 'node_modules', name), ...args], { cwd: root, stdio: 'inherit' }).status ===
    0
  );
}

async function step(name, work) {
  const started = performance.now();
  let ok = false;
  try {
    ok = (await work()) !== false;
  } catch (error) {
    console.error(error);
  }
  if (ok) passed++;
  else failed++;
  console.log(`${ok ? '✓' : '✗'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}

/** One vitest project; its tests are counted one by one. */
async function tests(project) {
  const report = join(scratch, `${project}.json`);
  const started = performance.now();
  program(
    'vitest/vitest.mjs',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  );
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    passed += numPassedTests;
    failed += numFailedTests;
    // A file that could not even be loaded holds no test that could fail.
    failed += testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    ).length;
    if (numPassedTests + numFailedTests === 0 && numFailedTestSuites === 0) failed++;
  } catch (error) {
    console.error(error);
    failed++;
  }
  console.log(`  ${project} tests took ${((performance.now() - started) / 1000).toFixed(0)} s`);
}

try {
  findBrowsers();
  await step('types', () => program('typescript/bin/tsc', '-p', '.', '--noEmit'));
  await step('types of the practice site', () => program('typescript/bin/tsc', '-p', 'practice', '--noEmit'));
  await step('biome', () => program('@biomejs/biome/bin/biome', 'check', '.'));
  await step('build', () => buildAll({ test: true }));
  await step('Chromium accepts the manifest without a warning', checkChromium);
  await step('Firefox’s linter finds nothing', checkFirefox);
  await tests('unit');
  await tests('browser');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  failed++;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
