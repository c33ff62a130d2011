// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import type { Field } from '../../src/fields/field.ts';
import { ADVISED, LEFT_ALONE } from '../../src/fields/kinds.ts';
import { isLeftAlone, isNeverRead, noteKind } from '../../src/fields/never-read.ts';
import { recognise } from '../../src/fields/recognise.ts';
import { readValue, writeValue } from '../../src/fields/value.ts';
import { field, kinds, show } from './page.ts';

const SECRETS = `<form>
  <label>Email <input id="email"></label>
  <label>Password <input id="password" type="password"></label>
  <label>Confirm password <input id="again" type="password"></label>
  <label>Passcode <input id="passcode" maxlength="4"></label>
  <label>Type the characters you see <input id="captcha"></label>
  <label>Verification code <input id="code" autocomplete="one-time-code"></label>
  <label>Name on card <input id="holder"></label>
  <label>Card number <input id="number" autocomplete="cc-number"></label>
  <label>CVV <input id="cvv"></label>
  <label>Expiration month <select id="month"><option value="01">January</option></select></label>
  <label>Card type <select id="type"><option>Visa</option></select></label>
</form>`;

const SECRET_IDS = ['password', 'again', 'passcode', 'captcha', 'code', 'holder', 'number', 'cvv', 'month', 'type'];

let asked: string[] = [];

/** Counts every question to the prototypes that could tell something about what was typed. */
function spy(proto: object, names: readonly string[]): void {
  for (const name of names) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (!found) continue;
    const note = (who: unknown) => asked.push(`${(who as Element).id}.${name}`);
    if (found.get) {
      const { get } = found;
      vi.spyOn(proto as never, name as never, 'get').mockImplementation(function (this: unknown) {
        note(this);
        return get.call(this) as never;
      });
    } else {
      const original = found.value as (...args: unknown[]) => unknown;
      (vi.spyOn(proto as never, name as never) as unknown as MockInstance).mockImplementation(function (
        this: unknown,
        ...args: unknown[]
      ) {
        note(this);
        return original.apply(this, args) as never;
      } as never);
    }
  }
}

const TELLTALE = [
  'value',
  'defaultValue',
  'valueAsNumber',
  'valueAsDate',
  'validity',
  'validationMessage',
  'checkValidity',
  'reportValidity',
  'selectionStart',
  'selectionEnd',
  'selectionDirection',
  'textLength',
  'select',
  'files',
  'checked',
];

beforeEach(() => {
  asked = [];
  show(SECRETS);
  spy(HTMLInputElement.prototype, TELLTALE);
  spy(HTMLTextAreaElement.prototype, TELLTALE);
  spy(HTMLSelectElement.prototype, ['value', 'selectedIndex', 'selectedOptions', 'options', 'item', 'validity']);
  spy(HTMLOptionElement.prototype, ['value', 'text', 'selected', 'label']);
  const { getAttribute } = Element.prototype;
  vi.spyOn(Element.prototype, 'getAttribute').mockImplementation(function (this: Element, name: string) {
    if (name === 'value') asked.push(`${this.id}[value]`);
    return getAttribute.call(this, name);
  });
  vi.stubGlobal(
    'FormData',
    class {
      constructor() {
        asked.push('FormData');
      }
    },
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('the spies work', () => {
  void (document.querySelector('#password') as HTMLInputElement).value;
  void (document.querySelector('#month') as HTMLSelectElement).options;
  document.querySelector('#cvv')!.getAttribute('value');
  expect(asked).toEqual(expect.arrayContaining(['password.value', 'month.options', 'cvv[value]']));
});

test('recognising asks no control for its value, validity, selection, length or entries that are left alone', () => {
  expect(kinds()).toEqual({
    email: 'email',
    password: 'current-password',
    again: 'password-confirm',
    passcode: 'passcode',
    captcha: 'captcha',
    code: 'one-time-code',
    holder: 'cc-name',
    number: 'cc-number',
    cvv: 'cc-csc',
    month: 'cc-exp-month',
    type: 'cc-type',
  });
  expect(asked).toEqual([]);
});

test('reading or writing what is left alone does nothing and asks nothing', async () => {
  const secrets = recognise(document).filter((f) => SECRET_IDS.includes(f.control.id));
  expect(secrets).toHaveLength(SECRET_IDS.length);
  const events: string[] = [];
  for (const type of ['input', 'change']) document.addEventListener(type, () => events.push(type));
  for (const secret of secrets) {
    expect(readValue(secret)).toBe('');
    expect((await writeValue(secret, 'x')).outcome).toBe('refused');
  }
  expect(asked).toEqual([]);
  expect(events).toEqual([]);
});

describe('by its attributes alone', () => {
  test.each([
    '<input type="password">',
    '<input type="PASSWORD" name="email">',
    '<input autocomplete="section-a billing cc-number">',
    '<input autocomplete="one-time-code">',
    '<input name="cvv2">',
    '<input formcontrolname="passcode">',
    '<input id="captchaCode">',
    '<input placeholder="Card number">',
    '<input aria-label="Contraseña">',
    '<input autocomplete="new-password" name="x">',
  ])('%s is never read', (html) => {
    show(html);
    expect(isNeverRead(document.body.firstElementChild!)).toBe(true);
  });
  test.each(['<input name="email">', '<input>', '<input name="zip" autocomplete="postal-code">'])(
    '%s may be read',
    (html) => {
      show(html);
      expect(isNeverRead(document.body.firstElementChild!)).toBe(false);
    },
  );
  test('a recognised kind weighs more than one name: a card form’s city may be read', () => {
    show(
      '<form><label>City <input id="CardholderData_City"></label><label>ZIP <input id="CardholderData_Zip"></label></form>',
    );
    const city = document.querySelector('#CardholderData_City')!;
    expect(isNeverRead(city)).toBe(true);
    recognise(document);
    expect(isNeverRead(city)).toBe(false);
  });
  test('a wrong kind given by somebody else does not open a password', () => {
    const control = document.querySelector<HTMLInputElement>('#password')!;
    const wrong: Field = { control, boxes: [control], kind: 'email', confidence: 1, label: '', block: 0 };
    expect(readValue(wrong)).toBe('');
    expect(asked).toEqual([]);
  });
  test('a password shown by "show password" stays unread', () => {
    recognise(document);
    const control = document.querySelector<HTMLInputElement>('#password')!;
    control.type = 'text';
    control.removeAttribute('id');
    control.closest('label')!.firstChild!.nodeValue = 'Email';
    asked = [];
    expect(isNeverRead(control)).toBe(true);
    expect(readValue({ ...field('email'), control, boxes: [control] })).toBe('');
    expect(asked).toEqual([]);
  });
});

describe('what is told apart by its attributes', () => {
  const bare = (html: string) => {
    show(html);
    return document.body.firstElementChild!;
  };
  test.each([
    '<input type="password2">',
    '<input type="my-password">',
    '<input autocomplete="acc-name">',
    '<input type="text" name="country">',
  ])('%s is an ordinary box', (html) => {
    expect(isNeverRead(bare(html))).toBe(false);
  });
  test('what was a password, a code or a card once stays one, whatever becomes of its attributes', () => {
    for (const html of [
      '<input type="password">',
      '<input autocomplete="current-password">',
      '<input autocomplete="one-time-code">',
      '<input autocomplete="cc-csc">',
    ]) {
      const control = bare(html);
      expect(isNeverRead(control)).toBe(true);
      for (const name of ['type', 'autocomplete']) control.removeAttribute(name);
      control.setAttribute('name', 'email');
      expect(isNeverRead(control), html).toBe(true);
      expect(isNeverRead(control, 'email'), html).toBe(true);
    }
  });
  test('what was recognised as a password stays one, what was recognised as a code may be recognised anew', () => {
    for (const kind of ['current-password', 'new-password', 'password-confirm'] as const) {
      const control = bare('<input>');
      noteKind(control, kind);
      noteKind(control, 'email');
      expect(isNeverRead(control), kind).toBe(true);
    }
    const control = bare('<input>');
    noteKind(control, 'one-time-code');
    expect(isNeverRead(control)).toBe(true);
    noteKind(control, 'email');
    expect(isNeverRead(control)).toBe(false);
  });
  test('a kind that is left alone is never read, one that is advised on is', () => {
    const control = bare('<input name="q1">');
    for (const kind of LEFT_ALONE) expect(isNeverRead(control, kind), kind).toBe(true);
    for (const kind of ADVISED) expect(isNeverRead(control, kind), kind).toBe(false);
    expect([isLeftAlone('cc-csc'), isLeftAlone('email'), isLeftAlone('other'), isLeftAlone(undefined)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
  test('a second script of ours in the same page knows what the first one found out', async () => {
    const secret = bare('<input type="password">');
    expect(isNeverRead(secret)).toBe(true);
    secret.removeAttribute('type');
    const holder = document.createElement('input');
    noteKind(holder, 'cc-name');
    vi.resetModules();
    const second = await import('../../src/fields/never-read.ts');
    expect(second.isNeverRead).not.toBe(isNeverRead);
    expect(second.isNeverRead(secret)).toBe(true);
    expect(second.isNeverRead(holder)).toBe(true);
  });
});
