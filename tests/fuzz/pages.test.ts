// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recognise } from '../../src/fields/recognise.ts';
import { readValue } from '../../src/fields/value.ts';
import { pageAt } from '../../src/pages/index.ts';
import { savedPages } from '../pages/saved.ts';

// The simulated browser never lets go of a page it once had, half a megabyte each.
const RUNS = process.env.LONG ? 3000 : 60;
const PAGES = savedPages();

test(
  'a saved page with a flipped bit, a hole or a piece of another page is read without an error',
  () => {
    const page = fc.nat(PAGES.length - 1).map((n) => PAGES[n]!);
    const where = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(page, page, where, where, fc.nat(7), fc.nat(200), (one, other, at, from, bit, cut) => {
        const { html } = one;
        const place = Math.floor(at * (html.length - 1));
        const piece = Math.floor(from * other.html.length);
        const flipped = String.fromCharCode(html.charCodeAt(place) ^ (1 << bit));
        const put = cut === 0 ? flipped : other.html.slice(piece, piece + cut);
        document.body.innerHTML = html.slice(0, place) + put + html.slice(place + Math.max(1, cut));
        const fields = recognise(document);
        for (const field of fields) expect(typeof readValue(field)).toBe('string');
        const { id, notices } = pageAt({ url: new URL(one.url), document, fields });
        expect(id === null || typeof id === 'string').toBe(true);
        expect(new Set(notices).size).toBe(notices.length);
      }),
      { numRuns: RUNS },
    );
  },
  RUNS * 300,
);
