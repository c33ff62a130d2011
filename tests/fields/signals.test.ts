// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { labelsOf } from '../../src/dom/controls.ts';
import { type Signals, signalsOf } from '../../src/fields/signals.ts';
import { show } from './page.ts';

beforeEach(() => show(''));

const read = (before?: Signals) => signalsOf(document, document.querySelector('#a')!, () => labelsOf(document), before);
/** The signals of the control `#a` of a page. */
function of(html: string): Signals {
  show(html);
  return read();
}

describe('its name', () => {
  test.each<[what: string, html: string, name: string]>([
    ['the form’s own name first', '<input id="a" name="city" formcontrolname="zipCode">', 'zip code'],
    ['then the name', '<input id="a" name="city">', 'city'],
    ['then the id', '<input id="a">', 'a'],
    ['one that says something before one that does not', '<input id="a" formcontrolname="q7" name="city">', 'city'],
    ['where none says anything, the first', '<input id="a" formcontrolname="q7" name="q8">', 'q 7'],
    ['of a path the last part that says something', '<input id="a" name="billing[city][value]">', 'city'],
    ['dots and dollars are paths too', '<input id="a" name="ctl00$main$city.x">', 'city'],
    ['of a long path the end counts', `<input id="a" name="${'city.'.repeat(40)}zip">`, 'zip'],
  ])('%s', (_, html, name) => {
    expect(of(html).name).toBe(name);
  });
});

describe('its label', () => {
  test.each<[what: string, html: string, label: string, near: string]>([
    ['around it', '<label>ZIP <b>code</b> <input id="a"></label>', 'zip code', ''],
    ['for it', '<label for="a">ZIP code</label><p>City</p><input id="a">', 'zip code', ''],
    ['for it rather than around it', '<label for="a">ZIP</label><label>City <input id="a"></label>', 'zip', ''],
    ['named by it', '<p id="x">ZIP</p><p id="y">code</p><input id="a" aria-labelledby="x y">', 'zip code', ''],
    ['named by nothing that exists', '<p>City</p><input id="a" aria-labelledby="x">', '', 'city'],
    [
      'by four ids at most',
      `${[1, 2, 3, 4, 5].map((n) => `<p id="x${n}">w${'abcde'[n - 1]}</p>`).join('')}<input id="a" aria-labelledby="x1 x2 x3 x4 x5">`,
      'wa wb wc wd',
      '',
    ],
    [
      'an id that needs escaping',
      '<p id="x:1">City</p><hr><button>x</button><input id="a" aria-labelledby="x:1">',
      'city',
      '',
    ],
    [
      'an empty label is none, and what it is named by counts',
      '<p id="x">City</p><label for="a"> * </label><input id="a" aria-labelledby="x">',
      'city',
      '',
    ],
    ['said to those who do not see', '<input id="a" aria-label="City">', 'city', ''],
    ['said to those who do not see before the title', '<input id="a" aria-label="City" title="ZIP">', 'city', ''],
    ['the title', '<input id="a" title="ZIP">', 'zip', ''],
    [
      'a label before what is said to those who do not see',
      '<label for="a">ZIP</label><input id="a" aria-label="City">',
      'zip',
      '',
    ],
    ['a text before it beside the title', '<p>City</p><input id="a" title="ZIP">', 'zip', 'city'],
    ['none', '<input id="a">', '', ''],
  ])('%s', (_, html, label, near) => {
    const signals = of(html);
    expect([signals.label, signals.near]).toEqual([label, near]);
  });
});

describe('the text before it', () => {
  test.each<[what: string, html: string, near: string]>([
    ['its own text node', 'ZIP code: <input id="a">', 'zip code'],
    [
      'several pieces, in reading order',
      '<div>ZIP <b>code</b> of <i>home</i> <input id="a"></div>',
      'zip code of home',
    ],
    ['the block before', '<div>ZIP</div><div><input id="a"></div>', 'zip'],
    ['not the block before that', '<div>City</div><div>ZIP</div><input id="a">', 'zip'],
    ['not past another question', 'City <input><input id="a">', ''],
    ['not past a list, a text area or a button', 'City <select></select><input id="a">', ''],
    ['past a hidden box', 'City <input type="hidden"><input id="a">', 'city'],
    ['not what a list before it offers', '<select><option>City</option></select><input id="a">', ''],
    ['past signs that are no words', 'City <span>*</span><input id="a">', 'city'],
    ['not from far away', `City ${'<i></i>'.repeat(30)}<input id="a">`, ''],
    ['from near by', `City ${'<i></i>'.repeat(20)}<input id="a">`, 'city'],
  ])('%s', (_, html, near) => {
    expect(of(`<form>${html}</form>`).near).toBe(near);
  });
  test.each(['div', 'p', 'td', 'li', 'dt', 'h3', 'table', 'section', 'fieldset', 'legend', 'ul'])(
    'a <%s> ends it',
    (tag) => {
      show('');
      const form = document.body.appendChild(document.createElement('form'));
      form.append('City');
      form.appendChild(document.createElement(tag)).append('ZIP');
      form.appendChild(document.createElement('input')).id = 'a';
      expect(read().near).toBe('zip');
    },
  );
  test('a line break ends it, a word in bold does not', () => {
    expect(of('<form>City<br>ZIP <input id="a"></form>').near).toBe('zip');
    expect(of('<form>Your <b>ZIP</b> <input id="a"></form>').near).toBe('your zip');
  });
});

describe('what else it shows', () => {
  test.each<[what: string, attributes: string, key: keyof Signals, expected: unknown]>([
    ['type', 'type="EMAIL"', 'type', 'email'],
    ['a text box with a keyboard', 'type="TEXT" inputmode="Tel"', 'type', 'tel'],
    ['a type before its keyboard', 'type="email" inputmode="tel"', 'type', 'email'],
    ['a keyboard alone', 'inputmode="email"', 'type', 'email'],
    ['neither', '', 'type', ''],
    ['a type that only holds the word', 'type="textual"', 'type', 'textual'],
    ['placeholder', 'placeholder="ZIP code"', 'placeholder', 'zip code'],
    ['autocomplete', 'autocomplete="Billing ZIP"', 'autocomplete', 'billing zip'],
    ['a limit', 'maxlength="5"', 'maxLength', 5],
    ['no limit', '', 'maxLength', Number.POSITIVE_INFINITY],
    ['hidden from those who do not see', 'aria-hidden="true"', 'visible', false],
    ['not hidden from them', 'aria-hidden="false"', 'visible', true],
    ['shown', '', 'visible', true],
    ['not shown', 'style="display:none"', 'visible', false],
    ['not shown at all', 'style="display:none"', 'isShown', false],
    ['shown, though hidden from those who do not see', 'aria-hidden="true"', 'isShown', true],
  ])('%s', (_, attributes, key, expected) => {
    expect(of(`<input id="a" ${attributes}>`)[key]).toBe(expected);
  });

  test('the label as it stands on the page, cut where it is prose', () => {
    expect(of('<label for="a"> Your <b>ZIP</b> Code* </label><input id="a">').shown).toBe('Your ZIP Code*');
    expect(of('<p>Your City:</p><input id="a">').shown).toBe('Your City:');
    expect(of('<p>Your City:</p><input id="a" title="ZIP Code">').shown).toBe('ZIP Code');
    expect(of(`<p>${'x'.repeat(500)}</p><input id="a">`).shown).toHaveLength(160);
    expect(of(`<p><b>${'x'.repeat(150)}</b> <b>${'y'.repeat(150)}</b></p><input id="a">`).shown).toHaveLength(160);
  });
});

describe('signals that were read before', () => {
  test('are the same object while nothing about them has changed', () => {
    const first = of('<p>City</p><input id="a">');
    expect(read(first)).toBe(first);
    const bare = of('<input id="a">');
    expect(read(bare)).toBe(bare);
  });
  test.each<[what: string, change: (control: Element) => void]>([
    ['an attribute', (control) => control.setAttribute('name', 'zip')],
    ['the text before it', () => (document.querySelector('p')!.firstChild!.nodeValue = 'ZIP')],
    ['where that text has gone', () => document.querySelector('p')!.remove()],
    ['whether it is shown', (control) => control.setAttribute('style', 'display:none')],
  ])('are read again when this has changed: %s', (_, change) => {
    const first = of('<p>City</p><input id="a">');
    change(document.querySelector('#a')!);
    const second = read(first);
    expect(second).not.toBe(first);
    expect(second).not.toEqual(first);
  });
  test('are read again when entries come into a list', () => {
    const first = of('<p>State</p><select id="a"><option>x</option></select>');
    document.querySelector('#a')!.append(document.createElement('option'));
    expect(read(first)).not.toBe(first);
  });
  test('are read again when a box without any text gets one', () => {
    const first = of('<div></div><input id="a">');
    document.querySelector('div')!.textContent = 'City';
    expect(read(first).near).toBe('city');
  });
});
