import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ADVISED, LEFT_ALONE } from '../../src/fields/kinds.ts';

// These two read the source as text: left out of the mutation runs, which change it.

test('every word of the table is a kind or a reason to stay silent', () => {
  const table = readFileSync(new URL('../../src/fields/evidence.ts', import.meta.url), 'utf8').match(
    /TABLE = `([^`]+)`/,
  )![1]!;
  const rows = table.trim().split('\n');
  const known = new Set<string>([...ADVISED, ...LEFT_ALONE, 'trap', 'place', 'other']);
  expect(rows.filter((row) => !known.has(row.split('|')[0]!) || !/^[\w-]+\|\S/.test(row))).toEqual([]);
  expect(rows.length).toBeGreaterThan(30);
});

test('the recogniser can be read in one sitting', () => {
  const folder = new URL('../../src/fields/', import.meta.url);
  const lines = readdirSync(folder).map(
    (file) => readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n').length,
  );
  expect(lines.reduce((sum, n) => sum + n, 0)).toBeLessThan(600);
});
