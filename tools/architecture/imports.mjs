// Who imports whom in src/, read from the import lines themselves.
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PART_OF } from './rooms.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const LINE = /^(?:import|export)\s+(type\s)?(?:([^;'"]*?)\s*from\s*)?'([^']+)'/gm;

/** The room of a file `src/…`. */
export function roomOf(file) {
  const folder = file.split('/')[1].replace(/\.(ts|json)$/, '');
  return PART_OF[folder] ?? folder;
}

/** Every TypeScript file of src/ as `src/…` with its text, sorted. */
export function sourceFiles() {
  return readdirSync(`${root}src`, { recursive: true })
    .map((name) => `src/${String(name).replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((file) => ({ file, text: readFileSync(root + file, 'utf8') }));
}

const onlyTypes = (names) => {
  const inside = /^\{([\s\S]*)\}$/.exec(names?.trim() ?? '')?.[1];
  return inside?.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type ')) ?? false;
};

/**
 * The imports of some files: `{ from, to, types }`, where `to` is a file `src/…` or, without a dot at its beginning in the
 * source, the name of a package; `types`: nothing but types are taken.
 */
export function importsOf(files = sourceFiles()) {
  return files.flatMap(({ file, text }) =>
    [...text.matchAll(LINE)].map(([, type, names, target]) => ({
      from: file,
      to: target.startsWith('.') ? posix.join(posix.dirname(file), target) : packageOf(target),
      types: type !== undefined || onlyTypes(names),
    })),
  );
}

const packageOf = (target) =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
