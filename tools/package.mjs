// What the stores get: npm run package → out/package/overseas-form-helper-{chrome,firefox,source}.zip and SHA256SUMS.
// The same bytes on every run, system and Node version: names sorted, one fixed time, and fflate's own compressor, because
// Node's zlib compresses differently from version to version.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { buildAll } from '../build.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Everything a reviewer needs to build and test; nothing that was built, downloaded or left lying about. */
export const SOURCES = [
  '.ci',
  '.gitattributes',
  '.github',
  '.gitignore',
  '.npmrc',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'PRIVACY.md',
  'README.md',
  'SECURITY.md',
  'biome.json',
  'build.mjs',
  'docs',
  'icons',
  'manifest.json',
  'package-lock.json',
  'package.json',
  'practice',
  'src',
  'tests',
  'tools',
  'tsconfig.json',
  'vitest.config.ts',
];

/** Files under some names of a folder, as `a/b.txt`, sorted by code units; hidden ones inside folders are left out. */
export function filesOf(folder, names = readdirSync(folder)) {
  const found = [];
  const visit = (path, entry) => {
    if (!entry.isDirectory()) found.push(relative(folder, path).split(sep).join('/'));
    else
      for (const child of readdirSync(path, { withFileTypes: true })) {
        if (!child.name.startsWith('.')) visit(join(path, child.name), child);
      }
  };
  const wanted = new Set(names);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (wanted.has(entry.name)) visit(join(folder, entry.name), entry);
  }
  return found.sort();
}

/** A zip of these files of a folder, as bytes. */
export function zipOf(folder, files) {
  const options = {
    level: 9,
    // The first day a zip can name. In local time, because that is how it is written into the zip.
    mtime: new Date(1980, 0, 1),
    // Written by "Unix", mode 644: the system it was made on leaves no trace.
    os: 3,
    attrs: 0o100644 << 16,
  };
  return zipSync(
    Object.fromEntries(files.map((file) => [file, [new Uint8Array(readFileSync(join(folder, file))), options]])),
  );
}

/** Zips a project folder that has been built into `out`; returns name → SHA-256. */
export function packageInto(out, project = root) {
  mkdirSync(out, { recursive: true });
  const zips = {
    chrome: zipOf(join(project, 'dist/chrome'), filesOf(join(project, 'dist/chrome'))),
    firefox: zipOf(join(project, 'dist/firefox'), filesOf(join(project, 'dist/firefox'))),
    source: zipOf(project, filesOf(project, SOURCES)),
  };
  const sums = {};
  for (const [name, bytes] of Object.entries(zips)) {
    const file = `overseas-form-helper-${name}.zip`;
    writeFileSync(join(out, file), bytes);
    sums[file] = createHash('sha256').update(bytes).digest('hex');
  }
  writeFileSync(
    join(out, 'SHA256SUMS'),
    Object.entries(sums)
      .map(([file, sum]) => `${sum}  ${file}\n`)
      .join(''),
  );
  return sums;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildAll();
  const sums = packageInto(join(root, 'out/package'));
  for (const [file, sum] of Object.entries(sums)) console.log(`${sum}  out/package/${file}`);
}
