import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(root + path, 'utf8');
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
const [, shippedPart = '', developedPart = ''] = read('docs/dependencies.md').split(/^## .*$/m);
/** Rows of a table as cells. */
const rows = (part: string) =>
  part
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| Package'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
const named = (cell = '') =>
  cell
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
const listed = (part: string) => rows(part).flatMap(([, names]) => named(names));

test('every dependency is pinned exactly', () => {
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, range]) => !/^\d+\.\d+\.\d+$/.test(range),
  );
  expect(loose.map(([name, range]) => `${name} is ${range}: install it with npm install -E`)).toEqual([]);
});

test('every dependency has its reason, and every reason its dependency', () => {
  expect(listed(shippedPart).sort(), 'docs/dependencies.md, In the extension = dependencies of package.json').toEqual(
    Object.keys(dependencies!).sort(),
  );
  expect(
    listed(developedPart).sort(),
    'docs/dependencies.md, For development = devDependencies of package.json',
  ).toEqual(Object.keys(devDependencies!).sort());
  const bare = [...rows(shippedPart), ...rows(developedPart)].filter(([, , why]) => !why);
  expect(bare.map(([, names]) => `${names} has no reason in docs/dependencies.md`)).toEqual([]);
});

test('the lock file gives no address of a registry and wants no install script to ship', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { dev?: boolean; hasInstallScript?: boolean; resolved?: string }>;
  };
  const entries = Object.entries(packages);
  expect(
    entries.filter(([, { resolved }]) => resolved).map(([name]) => `${name}: install with the project's .npmrc`),
  ).toEqual([]);
  expect(
    entries
      .filter(([, { dev, hasInstallScript }]) => !dev && hasInstallScript)
      .map(([name]) => `${name} runs a script when it is installed: choose another package`),
  ).toEqual([]);
});

test('the packages inside the built extension are exactly the listed ones', async () => {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/content.ts', 'src/help.ts', 'src/hands.ts', 'src/background.ts', 'src/panel/panel.ts'],
    outdir: 'out',
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    define: { CARD_ROOT: '"closed"' },
    logLevel: 'silent',
  });
  const packagesOf = (files: string[]) => [
    ...new Set(
      files.flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(file)?.[1] ?? []),
    ),
  ];
  const inside = packagesOf(
    Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? file : [])),
    ),
  );
  const expected = rows(shippedPart).flatMap(([, names, , brought]) => [...named(names), ...named(brought)]);
  expect(inside.sort(), 'docs/dependencies.md, In the extension, lists what is bundled and nothing else').toEqual(
    expected.sort(),
  );
});

test('actions of the workflows are pinned by commit, with their version beside it', () => {
  const lines = readdirSync(`${root}.github/workflows`).flatMap((file) =>
    read(`.github/workflows/${file}`)
      .split('\n')
      .filter((line) => /\buses:/.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});
