// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { mayMatter } from '../../src/dom/change.ts';

/** What an observer of the whole document reports of `act`. */
function recordsOf(act: () => void): MutationRecord[] {
  const observer = new MutationObserver(() => {});
  observer.observe(document, { childList: true, subtree: true });
  act();
  return observer.takeRecords();
}
const at = (selector: string) => document.querySelector(selector)!;
const add = (html: string, to = '#rows') => recordsOf(() => at(to).insertAdjacentHTML('beforeend', html));
const row = '<tr><td>Row</td></tr>';

beforeEach(() => {
  document.body.innerHTML = `<form><p>City</p><input id="a"></form><div id="rows"><p>Row</p></div>
    <div role="dialog"><p id="in-dialog"></p></div>`;
});

describe('a change deserves a look at once', () => {
  test.each([
    ['<input>', 'a control'],
    ['<div><div><input></div></div>', 'a control deep inside'],
    ['<label for="a">ZIP</label>', 'a label'],
    ['<dialog open>Terms</dialog>', 'a dialog'],
    ['<div class="reveal"></div>', 'a reveal'],
    ['<p role="alert">Could not sign in</p>', 'a message'],
    ['<section><h2>Create an account</h2></section>', 'a heading'],
    ['<div role="listbox" tabindex="0"></div>', 'a list drawn by a script'],
    [`${row.repeat(30)}<div><select></select></div>`, 'rows with a control at their end'],
  ])('%s (%s)', (html) => expect(mayMatter(add(html))).toBe(true));

  test('text that comes into a form or a dialog, which may be a label or a message', () => {
    expect(mayMatter(add('ZIP code', 'form p'))).toBe(true);
    expect(mayMatter(add('<b>Accept</b>', '#in-dialog'))).toBe(true);
  });

  test('what goes', () => {
    expect(mayMatter(recordsOf(() => at('#a').remove()))).toBe(true);
    expect(mayMatter(recordsOf(() => at('form').remove()))).toBe(true);
    expect(mayMatter(recordsOf(() => at('[role=dialog]').remove()))).toBe(true);
  });

  test('the one after many that do not matter', () => {
    const records = recordsOf(() => {
      for (let n = 0; n < 100; n++) at('#rows').insertAdjacentHTML('beforeend', '<p>Row</p>');
      at('#rows').insertAdjacentHTML('beforeend', '<input>');
    });
    expect(mayMatter(records)).toBe(true);
  });
});

describe('a change can wait until the page rests', () => {
  test.each(['<p>Row</p>', 'text', '<!-- note -->', '<p>Row</p>'.repeat(100)])('%s', (html) =>
    expect(mayMatter(add(html))).toBe(false),
  );

  test('rows made anew cost a few questions, however many there are', () => {
    const asked = vi.spyOn(Element.prototype, 'matches');
    const renew = (count: number) =>
      recordsOf(() => at('#rows').replaceChildren(...Array.from({ length: count }, () => document.createElement('p'))));
    renew(1000);
    expect(mayMatter(renew(1000))).toBe(false);
    const singly = recordsOf(() => {
      for (let n = 0; n < 1000; n++) at('#rows').append(document.createElement('p'));
    });
    expect(mayMatter(singly)).toBe(false);
    expect(asked.mock.calls.length).toBeLessThanOrEqual(40);
    asked.mockRestore();
  });
});
