// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { pathOf } from '../../src/content/path.ts';

it('names the way from the document to a control, also into an open shadow root', () => {
  document.body.innerHTML = '<p></p><form><b></b><input></form><div></div>';
  expect(pathOf(document.querySelector('input') as Node)).toBe('0/1/1/1');
  const root = (document.querySelector('div') as HTMLElement).attachShadow({ mode: 'open' });
  root.innerHTML = '<label></label><input>';
  expect(pathOf(root.querySelector('input') as Node)).toBe('0/1/2/#/1');
});
