// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { recognise } from '../../src/fields/recognise.ts';
import { readValue } from '../../src/fields/value.ts';
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

const word = fc.constantFrom(
  'email',
  'zip',
  'state',
  'City',
  'Address line 2',
  'Phone',
  'password',
  'cc-number',
  '',
  '*',
  'ﬀ',
  '\u202e',
  'a'.repeat(300),
  '🏠',
  '__proto__',
  'constructor',
);
const tree: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc
      .tuple(fc.constantFrom('text', 'tel', 'email', 'password', 'hidden', 'bogus', 'checkbox'), word, word, word)
      .map(
        ([type, name, id, ac]) =>
          `<input type="${type}" name="${name}" id="${id}" autocomplete="${ac}" aria-labelledby="${id} ${name}">`,
      ),
    fc
      .tuple(word, fc.array(word))
      .map(
        ([name, options]) => `<select name="${name}">${options.map((o) => `<option>${o}</option>`).join('')}</select>`,
      ),
    word,
    fc
      .tuple(
        fc.constantFrom('div', 'form', 'label', 'td', 'mat-select', 'fieldset', 'dialog', 'textarea', 'template'),
        word,
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(
        ([tag, name, inner]) =>
          `<${tag} name="${name}" id="${name}" for="${name}" role="combobox" tabindex="0">${inner.join('')}</${tag}>`,
      ),
  ),
})).node;

test('no tree makes it throw, and every field is a control of the page, once', () => {
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
    { numRuns: 200 },
  );
});
