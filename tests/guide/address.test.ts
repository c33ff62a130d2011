import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPrisonAddress } from '../../src/guide/address.ts';

test.each<[string, ReturnType<typeof readPrisonAddress>]>([
  ['7819 NW 228th Street\nRaiford, FL 32026', { state: 'FL', zip: '32026' }],
  ['7819 NW 228th Street, Raiford, Florida 32026-4430, USA', { state: 'FL', zip: '32026' }],
  ['32026', { state: 'FL', zip: '32026' }],
  ['FL 32026', { state: 'FL', zip: '32026' }],
  ['fl', { state: 'FL' }],
  ['Florida', { state: 'FL' }],
  ['West Virginia', { state: 'WV' }],
  ['Main Road, Charleston, West Virginia 25301', { state: 'WV', zip: '25301' }],
  ['Main Road, Richmond, Virginia', { state: 'VA' }],
  ['Somewhere, TX, United States of America', { state: 'TX' }],
  ['Main Road, Charleston,  West\n  Virginia   25301', { state: 'WV', zip: '25301' }],
  ['raiford, FLORIDA 32026', { state: 'FL', zip: '32026' }],
  ['Raiford, FL., 32026', { state: 'FL', zip: '32026' }],
  ['Raiford (FL) 32026', { state: 'FL', zip: '32026' }],
  ['32026, USA', { state: 'FL', zip: '32026' }],
  ['32026 U.S.A.', { state: 'FL', zip: '32026' }],
  ['32026 United States', { state: 'FL', zip: '32026' }],
  ['32026.', { state: 'FL', zip: '32026' }],
  ['  fl  ', { state: 'FL' }],
  // Of two addresses the last one is where mail goes.
  ['Visits: Huntsville, TX 77340. Mail: Tampa, FL 33601', { state: 'FL', zip: '33601' }],
  // Two capitals within a text are no state.
  ['Wohnung AL 5, Berlin', undefined],
  ['Alabamastr. 5, Berlin', undefined],
  ['12345 Prison Road, Huntsville, TX 77340', { state: 'TX', zip: '77340' }],
  // A street number of five digits is no ZIP code of Texas.
  ['12345 Prison Road, Huntsville, TX', { state: 'TX' }],
  // The written state counts where the ZIP code belongs elsewhere: a typing error, or a scanning company.
  ['Raiford, FL 10115', { state: 'FL' }],
  ['10 Downing Street, London SW1A 2AA', undefined],
  ['Lindenstraße 12, 10969 Berlin, Germany', undefined],
  ['Raiford, FL 32026, telephone 904-555-0100', { state: 'FL', zip: '32026' }],
  ['PO Box 1, in', undefined],
  ['00000', undefined],
  ['123456', undefined],
  ['', undefined],
])('%j', (text, place) => {
  expect(readPrisonAddress(text)).toEqual(place);
});

test('only the beginning of a long text is read', () => {
  expect(readPrisonAddress(`${' '.repeat(1995)}32026`)).toEqual({ state: 'FL', zip: '32026' });
  expect(readPrisonAddress(`${' '.repeat(1996)}32026`)).toBeUndefined();
});

test('nothing pasted makes it throw, and what it returns is a state and a ZIP code of it', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const place = readPrisonAddress(text);
      if (place)
        expect([place.state, place.zip ?? '00000']).toEqual([
          expect.stringMatching(/^[A-Z]{2}$/),
          expect.stringMatching(/^\d{5}$/),
        ]);
    }),
    { numRuns: 500, seed: 4 },
  );
});

test('a megabyte is read in no time', () => {
  const start = performance.now();
  readPrisonAddress(`${'12345 '.repeat(200_000)}FL`);
  expect(performance.now() - start).toBeLessThan(200);
});
