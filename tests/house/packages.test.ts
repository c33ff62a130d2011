import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesOf, packageInto, SOURCES } from '../../tools/package.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: object };
const scratch = mkdtempSync(join(tmpdir(), 'ofh-package-'));
const zip = (folder: string, name: string) =>
  new Uint8Array(readFileSync(join(folder, `overseas-form-helper-${name}.zip`)));

/** A project of its own from these files, with what is bundled as real files: where packages lie shows in a readable build. */
function project(name: string, files: Record<string, Uint8Array>): string {
  const folder = join(scratch, name);
  for (const [file, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
  }
  for (const bundled of Object.keys(dependencies)) {
    cpSync(join(root, 'node_modules', bundled), join(folder, 'node_modules', bundled), { recursive: true });
  }
  for (const tool of ['esbuild', '@esbuild', 'fflate']) {
    symlinkSync(join(root, 'node_modules', tool), join(folder, 'node_modules', tool));
  }
  return folder;
}
const here = () =>
  Object.fromEntries(
    (filesOf(root, SOURCES) as string[]).map((file) => [file, new Uint8Array(readFileSync(join(root, file)))]),
  );
const sources = () => unzipSync(zip(packed, 'source'));

const built = join(scratch, 'one');
const packed = join(scratch, 'packed');

beforeAll(() => {
  const first = project('one', here());
  execFileSync(process.execPath, ['build.mjs', '--test'], { cwd: first });
  packageInto(packed, first);
}, 60_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test('what the source package builds is byte for byte what is shipped', () => {
  const again = project('two', sources());
  // Another time zone and another working place, as a reviewer has them.
  execFileSync(process.execPath, ['build.mjs'], { cwd: again, env: { ...process.env, TZ: 'Asia/Tokyo' } });
  expect(packageInto(join(scratch, 'again'), again)).toEqual(packageInto(packed, built));
}, 60_000);

test('the checksums are those of the files', () => {
  const lines = readFileSync(join(packed, 'SHA256SUMS'), 'utf8').trim().split('\n');
  expect(lines).toHaveLength(3);
  for (const line of lines) {
    const [sum, file] = line.split('  ');
    expect(
      createHash('sha256')
        .update(readFileSync(join(packed, file!)))
        .digest('hex'),
      file,
    ).toBe(sum);
  }
});

test('the shipped builds keep the card closed, and differ from the test builds in nothing else', () => {
  for (const name of ['chrome', 'firefox']) {
    const shipped = join(built, 'dist', name);
    const tested = join(built, 'dist', `test-${name}`);
    expect(filesOf(shipped)).toEqual(filesOf(tested));
    for (const file of filesOf(shipped) as string[]) {
      const [a, b] = [shipped, tested].map((folder) => readFileSync(join(folder, file), 'latin1'));
      const opened = a!.replace(/(mode:\s*)"closed"/, '$1"open"');
      expect(opened === b, `${name}/${file} differs from its test build in more than the card's root`).toBe(true);
      expect(opened !== a, `${name}/${file} and the card's root`).toBe(file === 'help.js');
    }
  }
});

test('the packages hold what runs, and no trace of who built them where', () => {
  for (const name of ['chrome', 'firefox']) {
    const files = unzipSync(zip(packed, name));
    const names = Object.keys(files);
    expect(names).toContain('manifest.json');
    expect(
      names.filter(
        (file) =>
          !/^(_locales\/\w+\/messages\.json|icons\/\d+\.png|(panel\/)?[a-z]+(-[A-Za-z0-9-]+)?\.(js|css|html|json))$/.test(
            file,
          ),
      ),
    ).toEqual([]);
    for (const [file, bytes] of Object.entries(files)) {
      const text = Buffer.from(bytes).toString('latin1');
      expect(
        [scratch, dirname(root), 'sourceMappingURL'].filter((place) => text.includes(place)),
        file,
      ).toEqual([]);
    }
  }
});

test('the minimum versions of both manifests are those of the build', () => {
  const manifest = (name: string) => JSON.parse(readFileSync(join(built, 'dist', name, 'manifest.json'), 'utf8'));
  const { gecko, gecko_android: android } = manifest('firefox').browser_specific_settings;
  const targets = readFileSync(join(root, 'build.mjs'), 'utf8');
  expect(targets).toContain(`'chrome${manifest('chrome').minimum_chrome_version}'`);
  expect(targets).toContain(`'firefox${Number.parseInt(gecko.strict_min_version, 10)}'`);
  // Android learned of data_collection_permissions later than the desktop.
  expect([gecko.data_collection_permissions, android.strict_min_version]).toEqual([{ required: ['none'] }, '142.0']);
});

test.runIf(process.env.LONG)(
  'another Node major builds and zips the same bytes',
  () => {
    const other = project('three', sources());
    const { status, stdout, stderr } = spawnSync('npx', ['-y', 'node@24', 'tools/package.mjs'], {
      cwd: other,
      encoding: 'utf8',
    });
    expect([status, stderr.replace(/^npm warn.*\n/gm, '')]).toEqual([0, '']);
    const sums = stdout
      .trim()
      .split('\n')
      .map((line) => line.split(/ +out\/package\//).reverse());
    expect(Object.fromEntries(sums)).toEqual(packageInto(packed, built));
  },
  180_000,
);
