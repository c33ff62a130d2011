import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
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

/** A project of its own, with what is bundled as real files: where packages lie shows in a readable build. */
function copyProject(name: string): string {
  const folder = join(scratch, name);
  for (const file of filesOf(root, SOURCES) as string[]) cpSync(join(root, file), join(folder, file));
  for (const bundled of Object.keys(dependencies)) {
    cpSync(join(root, 'node_modules', bundled), join(folder, 'node_modules', bundled), { recursive: true });
  }
  for (const tool of ['esbuild', '@esbuild', 'fflate', 'libphonenumber-js']) {
    const place = join(folder, 'node_modules', tool);
    if (!existsSync(place) && existsSync(join(root, 'node_modules', tool)))
      symlinkSync(join(root, 'node_modules', tool), place);
  }
  return folder;
}

const built = join(scratch, 'one');
const packed = join(scratch, 'packed');

beforeAll(() => {
  const project = copyProject('one');
  execFileSync(process.execPath, ['build.mjs', '--test'], { cwd: project });
  packageInto(packed, project);
}, 60_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test('what the source package builds is byte for byte what is shipped', () => {
  const again = join(scratch, 'two');
  const files = unzipSync(zip(packed, 'source'));
  expect(Object.keys(files).sort()).toEqual(filesOf(root, SOURCES));
  const project = copyProject('two');
  // Another time zone and another working place, as a reviewer has them.
  execFileSync(process.execPath, ['build.mjs'], { cwd: project, env: { ...process.env, TZ: 'Asia/Tokyo' } });
  expect(packageInto(again, project)).toEqual(packageInto(packed, built));
}, 60_000);

test('the checksums are those of the files', () => {
  const { status, stdout } = spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: packed, encoding: 'utf8' });
  expect([status, stdout.match(/: OK/g)?.length]).toEqual([0, 3]);
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
      expect(opened !== a, `${name}/${file} and the card's root`).toBe(file === 'content.js');
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
    const project = copyProject('three');
    const { status, stdout, stderr } = spawnSync('npx', ['-y', 'node@24', 'tools/package.mjs'], {
      cwd: project,
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
