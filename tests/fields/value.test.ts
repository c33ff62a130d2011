// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { STATES } from '../../src/data/us-states.ts';
import { readValue, writeValue } from '../../src/fields/value.ts';
import { field, show, stateOptions } from './page.ts';

const input = (id: string) => document.querySelector<HTMLInputElement>(`#${id}`)!;
const select = (id: string) => document.querySelector<HTMLSelectElement>(`#${id}`)!;
const listOf = (by: 'name' | 'code' | 'both') =>
  show(`<form><label>State <select id="s">${stateOptions(STATES, by)}</select></label></form>`);

describe('reading', () => {
  test('a list gives the text of the chosen entry and nothing for the entry that asks to choose', () => {
    listOf('both');
    expect(readValue(field('s'))).toBe('');
    select('s').value = 'TX';
    expect(readValue(field('s'))).toBe('Texas');
  });
  test.each(['-- Select --', 'Please choose', 'Select a state', '---', 'State', 'Seleccione', 'Elija su estado', ''])(
    '"%s" is no answer',
    (text) => {
      show(
        `<form><label>State <select id="s"><option value="0: null">${text}</option>${stateOptions(STATES, 'name')}</select></label></form>`,
      );
      expect(readValue(field('s'))).toBe('');
    },
  );
  test('a split phone is joined, a ZIP+4 with a hyphen', () => {
    show(`<form>Phone <input id="a" name="phone1" maxlength="3"><input id="b" name="phone2" maxlength="3"><input id="c" name="phone3" maxlength="4">
      Zip <input id="z" name="zip" maxlength="5"> - <input id="y" name="zip4" maxlength="4"></form>`);
    for (const [id, value] of Object.entries({ a: '972', b: '734', c: '1111', z: '75006' })) input(id).value = value;
    expect(readValue(field('a'))).toBe('9727341111');
    expect(readValue(field('z'))).toBe('75006');
    input('y').value = '1234';
    expect(readValue(field('z'))).toBe('75006-1234');
  });
  test('a custom list gives the text it shows', () => {
    show(
      '<form><div role="combobox" id="a" aria-label="State"><span>Ohio</span></div><div role="combobox" id="b" aria-label="Country">Select</div></form>',
    );
    expect(readValue(field('a'))).toBe('Ohio');
    expect(readValue(field('b'))).toBe('');
  });
});

describe('writing', () => {
  test('sets the value and sends input and change, no key and no click, and undo restores it', async () => {
    show('<form><label>City <input id="c" value="Berlin"></label></form>');
    const events: string[] = [];
    for (const type of ['input', 'change', 'keydown', 'keyup', 'keypress', 'click', 'focus', 'blur', 'submit'])
      document.addEventListener(type, (e) => events.push(e.type), true);
    const written = await writeValue(field('c'), '10115 Berlin');
    expect(written.outcome).toBe('taken');
    expect(input('c').value).toBe('10115 Berlin');
    expect(events).toEqual(['input', 'change']);
    expect(await written.undo()).toBe('taken');
    expect(input('c').value).toBe('Berlin');
    expect(events).toEqual(['input', 'change', 'input', 'change']);
  });
  test.each([
    ['both', 'TX', 'TX'],
    ['both', 'Texas', 'TX'],
    ['name', 'TX', 'Texas'],
    ['name', 'texas', 'Texas'],
    ['code', 'Texas', 'TX'],
    ['code', 'TX', 'TX'],
  ] as const)('a list by %s takes "%s"', async (by, value, chosen) => {
    listOf(by);
    const written = await writeValue(field('s'), value);
    expect([written.outcome, select('s').value]).toEqual(['taken', chosen]);
    await written.undo();
    expect(select('s').value).toBe('');
  });
  test('a list without such an entry is not touched', async () => {
    listOf('name');
    select('s').value = 'Ohio';
    expect((await writeValue(field('s'), 'Bavaria')).outcome).toBe('refused');
    expect(select('s').value).toBe('Ohio');
  });
  test('a split phone and a ZIP+4 are distributed', async () => {
    show(`<form>Phone <input id="a" name="phone1" maxlength="3"><input id="b" name="phone2" maxlength="3"><input id="c" name="phone3" maxlength="4">
      Zip <input id="z" name="zip" maxlength="5"> - <input id="y" name="zip4" maxlength="4"></form>`);
    await writeValue(field('a'), '(972) 734-1111');
    await writeValue(field('z'), '75006');
    expect(['a', 'b', 'c', 'z', 'y'].map((id) => input(id).value)).toEqual(['972', '734', '1111', '75006', '']);
  });
  test('what is longer than the field allows is refused, not cut', async () => {
    show('<form><label>City <input id="c" maxlength="5" value="Ulm"></label></form>');
    expect((await writeValue(field('c'), 'Düsseldorf')).outcome).toBe('refused');
    expect(input('c').value).toBe('Ulm');
  });
  test('disabled, read-only and custom controls are refused', async () => {
    show(
      '<form><label>City <input id="a" disabled></label><label>ZIP <input id="b" readonly></label><div role="combobox" id="c" aria-label="State">Ohio</div></form>',
    );
    for (const id of ['a', 'b', 'c']) {
      expect((await writeValue(field(id), '12345')).outcome).toBe('refused');
    }
    expect(document.querySelector('#c')!.textContent).toBe('Ohio');
  });
  test('a page that formats the number has taken it', async () => {
    show('<form><label>Phone <input id="p"></label></form>');
    input('p').addEventListener('input', () => {
      input('p').value = input('p').value.replace(/^(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3');
    });
    expect((await writeValue(field('p'), '9727341111')).outcome).toBe('taken');
  });
  test('a page that puts its own value back has not', async () => {
    show('<form><label>Phone <input id="p" value="1"></label></form>');
    input('p').addEventListener('change', () =>
      queueMicrotask(() => {
        input('p').value = '1';
      }),
    );
    expect((await writeValue(field('p'), '9727341111')).outcome).toBe('refused');
  });
  test('a page that makes a new control is reported as such', async () => {
    show('<form><label>City <input id="c"></label></form>');
    input('c').addEventListener('input', () => input('c').replaceWith(input('c').cloneNode()));
    expect((await writeValue(field('c'), 'Ulm')).outcome).toBe('replaced');
  });
  test('a framework that watches the instance’s own property sees a change', async () => {
    show('<form><label>City <input id="c"></label></form>');
    let tracked = '';
    const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
    Object.defineProperty(input('c'), 'value', {
      configurable: true,
      get() {
        return native.get!.call(this);
      },
      set(value: string) {
        tracked = value;
        native.set!.call(this, value);
      },
    });
    const seen: boolean[] = [];
    input('c').addEventListener('input', () => seen.push(input('c').value !== tracked));
    await writeValue(field('c'), 'Ulm');
    expect(seen).toEqual([true]);
  });
});

describe('lists, by what their entries say', () => {
  const choose = (options: string, chosen: number) => {
    show(`<form><label>State <select id="s">${options}</select></label></form>`);
    select('s').selectedIndex = chosen;
    return readValue(field('s'));
  };
  test.each([
    ['- Please choose -', ''],
    ['Pick one', ''],
    ['Escoja', ''],
    ['Elegir', ''],
    ['Province', ''],
    ['País', ''],
    ['…', ''],
    ['Ontario', 'Ontario'],
    ['Statesville', 'Statesville'],
    ['Countryside', 'Countryside'],
    ['Florida', 'Florida'],
  ])('"%s" is read as "%s"', (text, value) => {
    expect(choose(`<option value="1">${text}</option><option>Ohio</option>`, 0)).toBe(value);
  });
  test('an entry without a value is no answer unless it is a state', () => {
    expect(choose('<option value="">Ontario</option><option>Ohio</option>', 0)).toBe('');
    expect(choose('<option value="">Florida</option><option>Ohio</option>', 0)).toBe('Florida');
  });
  test('where nothing is chosen nothing is read', () => {
    expect(choose('<option>Ohio</option>', -1)).toBe('');
  });
  test('an entry that cannot be chosen is not written', async () => {
    show(
      '<form><label>State <select id="s"><option value="">Select</option><option disabled>Ohio</option></select></label></form>',
    );
    expect((await writeValue(field('s'), 'Ohio')).outcome).toBe('refused');
    expect(select('s').value).toBe('');
  });
  test('the entry that asks is not written, also by its own words', async () => {
    listOf('both');
    select('s').value = 'TX';
    expect((await writeValue(field('s'), 'Select')).outcome).toBe('refused');
    expect(select('s').value).toBe('TX');
  });
  test('signs and case of an entry do not matter', async () => {
    show(
      '<form><label>Country <select id="s"><option value="">Select</option><option value="7">Côte d’Ivoire (CI)</option></select></label></form>',
    );
    expect((await writeValue(field('s'), "côte d'ivoire ci")).outcome).toBe('taken');
    expect(select('s').value).toBe('7');
  });
});

describe('fields of several boxes', () => {
  const phone = (last = '4') =>
    show(
      `<form>Phone <input id="a" name="phone1" maxlength="3"><input id="b" name="phone2" maxlength="3"><input id="c" name="phone3" maxlength="${last}"></form>`,
    );
  const values = () => ['a', 'b', 'c'].map((id) => input(id).value);

  test('a number that does not fit is not begun', async () => {
    phone();
    expect((await writeValue(field('a'), '97273411112')).outcome).toBe('refused');
    expect(values()).toEqual(['', '', '']);
  });
  test('one unwritable box keeps the others from being written', async () => {
    phone();
    input('b').disabled = true;
    expect((await writeValue(field('a'), '9727341111')).outcome).toBe('refused');
    expect(values()).toEqual(['', '', '']);
  });
  test('longer boxes of a phone get what belongs into them', async () => {
    show(
      '<form>Phone <input id="a" name="phone1" maxlength="4"><input id="b" name="phone2" maxlength="4"><input id="c" name="phone3" maxlength="4"></form>',
    );
    expect((await writeValue(field('a'), '9727341111')).outcome).toBe('taken');
    expect(values()).toEqual(['972', '734', '1111']);
  });
  test('one box that is never read keeps the whole field unread and unwritten', async () => {
    phone();
    const whole = field('a');
    for (const id of ['a', 'b', 'c']) input(id).value = '1';
    input('b').type = 'password';
    expect(readValue(whole)).toBe('');
    expect((await writeValue(whole, '9727341111')).outcome).toBe('refused');
    expect(values()).toEqual(['1', '1', '1']);
  });
  test('undo puts every box back', async () => {
    phone();
    for (const [id, value] of Object.entries({ a: '1', b: '2', c: '3' })) input(id).value = value;
    const written = await writeValue(field('a'), '9727341111');
    expect(values()).toEqual(['972', '734', '1111']);
    expect(await written.undo()).toBe('taken');
    expect(values()).toEqual(['1', '2', '3']);
  });
  test('a ZIP code of nine digits fills both boxes, one box takes it as it is', async () => {
    show('<form>Zip <input id="z" name="zip" maxlength="5"> - <input id="y" name="zip4" maxlength="4"></form>');
    await writeValue(field('z'), '75006-1234');
    expect(['z', 'y'].map((id) => input(id).value)).toEqual(['75006', '1234']);
    show('<form>Zip <input id="z" name="zip"></form>');
    await writeValue(field('z'), '75006-1234');
    expect(input('z').value).toBe('75006-1234');
  });
  test('empty boxes leave no sign in what is read', () => {
    show('<form>Zip <input id="z" name="zip" maxlength="5"> - <input id="y" name="zip4" maxlength="4"></form>');
    input('y').value = '1234';
    expect(readValue(field('z'))).toBe('1234');
  });
  test('a page that refuses one box has refused the field', async () => {
    phone();
    input('b').addEventListener('input', () => {
      input('b').value = '';
    });
    expect((await writeValue(field('a'), '9727341111')).outcome).toBe('refused');
  });
  test('a page that takes one box away has replaced the field', async () => {
    phone();
    input('b').addEventListener('input', () => input('b').remove());
    expect((await writeValue(field('a'), '9727341111')).outcome).toBe('replaced');
  });
});

test('what was refused has nothing to undo', async () => {
  show('<form><label>City <input id="c" readonly value="Ulm"></label></form>');
  const written = await writeValue(field('c'), 'Bonn');
  expect(await written.undo()).toBe('refused');
  expect(input('c').value).toBe('Ulm');
});

test('the page hears of a change also outside of an open shadow root', async () => {
  show('<div id="host"></div>');
  document.querySelector('#host')!.attachShadow({ mode: 'open' }).innerHTML = '<label>City <input id="c"></label>';
  const heard: string[] = [];
  for (const type of ['input', 'change'])
    document.body.addEventListener(type, (e) => heard.push(e.type), { once: true });
  await writeValue(field('c'), 'Ulm');
  expect(heard).toEqual(['input', 'change']);
});

test('a box of several lines is written like any other', async () => {
  show('<form><label>Street <textarea id="t">Lindenweg</textarea></label></form>');
  expect(readValue(field('t'))).toBe('Lindenweg');
  expect((await writeValue(field('t'), 'Hauptstr. 1')).outcome).toBe('taken');
  expect(readValue(field('t'))).toBe('Hauptstr. 1');
});

test('a custom list is read piece by piece', () => {
  show('<form><div role="combobox" id="a" aria-label="State"><b> New </b><i>York</i></div></form>');
  expect(readValue(field('a'))).toBe('New York');
});
