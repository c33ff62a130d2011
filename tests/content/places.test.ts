// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isSamePlaces, placesAround } from '../../src/content/places.ts';
import type { Field } from '../../src/fields/field.ts';

const fieldOf = (control: Element) => ({ control }) as unknown as Field;
const show = (html: string) => {
  document.body.innerHTML = html;
  return [...document.querySelectorAll('input')].map(fieldOf);
};
const named = (fields: Field[]) =>
  [...(placesAround(fields) ?? [])].map(
    ([node, isDeep]) => `${node.nodeName.toLowerCase()}${isDeep ? ' and below' : ''}`,
  );

test('everything in a form matters, and what comes beside it or beside what holds it', () => {
  const fields = show('<div><form><p><input></p><input></form></div><table></table>');
  expect(named(fields)).toEqual(['form and below', 'div', 'body', 'html', '#document']);
});

test('two forms share what is around them', () => {
  const fields = show('<form><input></form><div><form><input></form></div>');
  expect(named(fields)).toEqual(['form and below', 'body', 'html', '#document', 'form and below', 'div']);
});

test('without fields, or with one that nothing holds, the whole document matters', () => {
  expect(placesAround([])).toBeUndefined();
  expect(placesAround(show('<div><input></div><form><input></form>'))).toBeUndefined();
});

test('an open shadow root is a holder too, and the document around its host matters', () => {
  show('<div></div>');
  const root = document.querySelector('div')!.attachShadow({ mode: 'open' });
  root.innerHTML = '<input>';
  const places = placesAround([fieldOf(root.querySelector('input')!)]);
  expect(places?.get(root)).toBe(true);
  expect(places?.get(document.body)).toBe(false);
});

test('a form that names a control parentNode hides nothing', () => {
  const fields = show('<form><input name="parentNode"></form>');
  expect(placesAround(fields)?.has(document.body)).toBe(true);
});

test('the same places are the same, whatever their order', () => {
  const [a, b] = [document.createElement('p'), document.createElement('p')];
  const one = new Map<Node, boolean>([
    [a, true],
    [b, false],
  ]);
  expect(isSamePlaces(one, new Map([...one].reverse()))).toBe(true);
  expect(isSamePlaces(one, new Map([[a, true]]))).toBe(false);
  expect(isSamePlaces(one, new Map([...one].map(([node]) => [node, true])))).toBe(false);
  expect(isSamePlaces(undefined, one)).toBe(false);
  expect(isSamePlaces(undefined, undefined)).toBe(true);
});
