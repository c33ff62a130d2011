// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { recognise } from '../../src/fields/recognise.ts';
import { readValue } from '../../src/fields/value.ts';
import { trees, WORDS } from '../fuzz/trees.ts';
import { kinds, show } from './page.ts';

describe('a page that means harm', () => {
  test('controls named like the form’s own properties change nothing', () => {
    // Those that happy-dom itself survives; the real browsers clobber all.
    const names = [
      'attributes',
      'elements',
      'shadowRoot',
      'ownerDocument',
      'getRootNode',
      'tagName',
      'children',
      'length',
    ];
    show(`<form>${names.map((n) => `<input type="hidden" name="${n}">`).join('')}
      <label>City <input id="a"></label><p>ZIP</p><input id="b" name="postal"></form>`);
    expect(kinds()).toEqual({ a: 'address-level2', b: 'postal-code' });
  });
  test('labels that name each other in a circle end', () => {
    show(
      '<form><span id="x" aria-labelledby="y">ZIP</span><span id="y" aria-labelledby="x a">code</span><b>-</b><input id="a" aria-labelledby="x y a"></form>',
    );
    expect(kinds()).toEqual({ a: 'postal-code' });
  });
  test('only so many controls are looked at', () => {
    show(`<form>${'<input name="email">'.repeat(3000)}</form>`);
    expect(recognise(document).length).toBeLessThanOrEqual(400);
  });
  test('a label of a million characters and a thousand nodes is cut', () => {
    show(`<form><label for="a">City ${'<b>x</b>'.repeat(5000)}${'y'.repeat(1_000_000)}</label><input id="a"></form>`);
    expect(kinds()).toEqual({ a: 'address-level2' });
  });
  test('a page of 50,000 nodes costs a bounded number of steps', () => {
    show(`<div>${'<p><i>x</i></p>'.repeat(25_000)}</div><form><label>City <input id="a"></label></form>`);
    const steps = vi.spyOn(TreeWalker.prototype, 'nextSibling');
    expect(kinds()).toEqual({ a: 'address-level2' });
    expect(steps.mock.calls.length).toBeLessThan(5000);
    steps.mockRestore();
  }, 30_000);
  test('a form within a form, as scripts can make it, gives every field once', () => {
    show('<form id="outer"><input name="email"></form><form id="inner"><input name="zip"></form>');
    document.querySelector('#outer')!.append(document.querySelector('#inner')!);
    expect(recognise(document).map((f) => f.kind)).toEqual(['email', 'postal-code']);
  });
  test('deep nesting does not overflow', () => {
    const root = document.createElement('form');
    let at: Element = root;
    for (let i = 0; i < 3000; i++) at = at.appendChild(document.createElement('div'));
    at.innerHTML = '<label>ZIP <input id="a"></label>';
    document.body.replaceChildren(root);
    expect(kinds()).toEqual({ a: 'postal-code' });
  });
});

const tree = trees(WORDS);
const RUNS = process.env.LONG ? 20_000 : 200;

test(
  'no tree makes it throw, and every field is a control of the page, once',
  () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 8 }), (nodes) => {
        show(nodes.join(''));
        const fields = recognise(document);
        const boxes = fields.flatMap((f) => f.boxes);
        expect(new Set(boxes).size).toBe(boxes.length);
        expect(boxes.every((box) => document.contains(box))).toBe(true);
        expect(fields.every((f) => f.confidence > 0 && f.confidence <= 1)).toBe(true);
        for (const f of fields) expect(typeof readValue(f)).toBe('string');
        expect(recognise(document)).toBe(fields);
      }),
      { numRuns: RUNS },
    );
  },
  RUNS * 300,
);
