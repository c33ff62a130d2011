// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { STATES, TERRITORIES } from '../../src/data/us-states.ts';
import { recognise } from '../../src/fields/recognise.ts';
import { field, kinds, show, stateOptions } from './page.ts';

// happy-dom has no layout: boxes moved off the page are tested in the real browsers (tests/pages).
beforeEach(() => show(''));
afterEach(() => vi.restoreAllMocks());

const states = stateOptions(STATES, 'both');

describe('what a control says itself', () => {
  test('formcontrolname alone is enough', () => {
    show('<form><input formcontrolname="zipCode" id="a"><input formcontrolname="addressLine1" id="b"></form>');
    expect(kinds()).toEqual({ a: 'postal-code', b: 'address-line1' });
  });
  test('camelCase and fused words are split', () => {
    show(
      '<form><input id="uclFirst_txtdEmail"><input id="uclFirst_txtdConfirmEmail"><input id="emailFisrtName"></form>',
    );
    expect(kinds()).toEqual({
      uclFirst_txtdEmail: 'email',
      uclFirst_txtdConfirmEmail: 'email-confirm',
      emailFisrtName: expect.anything(),
    });
  });
  test('a prefix that siblings share is taken away', () => {
    show(
      '<form><input id="email_capture_firstname"><input id="email_capture_email"><input id="email_capture_zip"></form>',
    );
    expect(kinds()).toEqual({
      email_capture_firstname: 'given-name',
      email_capture_email: 'email',
      email_capture_zip: 'postal-code',
    });
  });
  test('of a path the last telling part counts', () => {
    show('<form><input name="order.billing[city]"><input name="ctl00$pinCard$txtPhoneNumber"></form>');
    expect(kinds()).toEqual({ 'order.billing[city]': 'address-level2', ctl00$pinCard$txtPhoneNumber: 'tel' });
  });
  test('an autocomplete token decides where nothing contradicts it', () => {
    show('<form><input id="a" autocomplete="billing postal-code"><input id="b" autocomplete="street-address"></form>');
    expect(kinds()).toEqual({ a: 'postal-code', b: 'address-line1' });
  });
  test('an autocomplete token that name and label contradict does not decide', () => {
    show(
      '<form><label>State <input id="a" name="state" autocomplete="address-level2"></label><label>E-mail <input id="b" name="q7" autocomplete="new-password"></label></form>',
    );
    expect(kinds()).toEqual({ a: 'address-level1', b: 'email' });
  });
  test('Spanish words are known', () => {
    show(`<form><label>Correo electrónico <input id="a"></label><label>Código postal <input id="b"></label>
      <label>Teléfono <input id="c"></label><label>Dirección <input id="d"></label><label>Ciudad <input id="e"></label>
      <label>Confirmar correo electrónico <input id="f"></label><label>Apellidos <input id="g"></label><label>País <input id="h"></label></form>`);
    expect(kinds()).toEqual({
      a: 'email',
      b: 'postal-code',
      c: 'tel',
      d: 'address-line1',
      e: 'address-level2',
      f: 'email-confirm',
      g: 'family-name',
      h: 'country',
    });
  });
  test('a placeholder with an example address is an e-mail box', () => {
    show('<form><input id="a" placeholder="user@example.com"></form>');
    expect(kinds()).toEqual({ a: 'email' });
  });
});

describe('the text around a control', () => {
  test.each([
    ['label for', '<label for="a">ZIP code</label><input id="a">'],
    ['a wrapping label', '<label>ZIP code <input id="a"></label>'],
    ['aria-label', '<input id="a" aria-label="ZIP code">'],
    ['aria-labelledby', '<p id="t">ZIP code</p><hr><button>x</button><input id="a" aria-labelledby="t">'],
    ['title', '<input id="a" title="ZIP code">'],
    ['the cell before', '<table><tr><td>ZIP <b>code</b>:</td><td><input id="a"></td></tr></table>'],
    ['a text node before', 'ZIP code: <input id="a">'],
    ['the block before', '<div><div>ZIP code</div></div><div><span></span><div><input id="a"></div></div>'],
    [
      'a floating label',
      '<mat-form-field><input id="a"><label for="a"><mat-label>ZIP code</mat-label></label></mat-form-field>',
    ],
  ])('%s is read', (_, html) => {
    show(`<form>${html}</form>`);
    expect(kinds()).toEqual({ a: 'postal-code' });
  });
  test('the text before another control belongs to that control', () => {
    show('<form>City <input id="a"><input id="b"></form>');
    expect(kinds()).toEqual({ a: 'address-level2' });
  });
  test('the label is reported without colon and star', () => {
    show('<form><label for="a"> * Email address: </label><input id="a"></form>');
    expect(field('a').label).toBe('Email address');
  });
  test('a control is judged again when its label comes later or changes', () => {
    show('<form><p id="p"></p><input id="a"></form>');
    expect(kinds()).toEqual({});
    document.querySelector('#p')!.textContent = 'City';
    expect(kinds()).toEqual({ a: 'address-level2' });
    document.querySelector('#p')!.firstChild!.nodeValue = 'ZIP code';
    expect(kinds()).toEqual({ a: 'postal-code' });
  });
});

describe('lists', () => {
  test.each(['name', 'code', 'both'] as const)('a list of states is one by its entries alone (by %s)', (by) => {
    show(`<form><select id="a" name="q1">${stateOptions({ ...STATES, ...TERRITORIES }, by)}</select></form>`);
    expect(kinds()).toEqual({ a: 'address-level1' });
  });
  test('the values of a list of states may be anything', () => {
    const options = Object.values(STATES).map((name, i) => `<option value="${i}: ${i}">${name}</option>`);
    show(`<form><select id="a">${options.reverse().join('')}</select></form>`);
    expect(kinds()).toEqual({ a: 'address-level1' });
  });
  test('a list of countries by code is not one of states', () => {
    const codes = 'AD AE AL AR AZ CA CO DE GA ID IL IN KY LA MA MD ME MN MO MS MT NC NE SC SD TN VA GB FR US'.split(
      ' ',
    );
    show(
      `<form><select id="a">${codes.map((c) => `<option value="${c}">${new Intl.DisplayNames('en', { type: 'region' }).of(c)}</option>`).join('')}</select></form>`,
    );
    expect(kinds()).toEqual({ a: 'country' });
  });
  test('navigation, language, facility, security question, dial code and quantity are nothing of ours', () => {
    show(`<select aria-label="Mobile navigation"><option>Inbox</option><option>Compose</option></select>
      <form><select name="language"><option>English</option><option>Español</option></select>
      <select name="securityQuestion"><option>What city were you born in?</option></select>
      <select name="dialCode"><option>US +1</option><option>DE +49</option><option>FR +33</option><option>IT +39</option><option>ES +34</option><option>NL +31</option></select>
      <input type="tel" name="qty"><input name="giftCardPin" id="g"><input type="search" name="city"><input name="q" placeholder="Search by city"></form>`);
    expect(kinds()).toEqual({});
  });
  test('a custom list is recognised by its label', () => {
    show(
      '<form><span id="l">State</span><div role="combobox" aria-labelledby="l" id="a">Select</div><mat-select id="b" aria-label="Country"></mat-select></form>',
    );
    expect(kinds()).toEqual({ a: 'address-level1', b: 'country' });
  });
});

describe('controls seen together', () => {
  test('the repeated e-mail and password are told apart, also by other words', () => {
    show(
      `<form><input id="e" name="email"><input id="e2" name="retypeEmail"><input id="p" type="password" name="password"><input id="p2" type="password" name="password_copy"></form>`,
    );
    expect(kinds()).toEqual({ e: 'email', e2: 'email-confirm', p: 'current-password', p2: 'password-confirm' });
  });
  test('two passwords of two sites are not a password and its repetition', () => {
    show(
      '<form><label>JPay email <input id="e"></label><label>JPay password <input id="p" type="password"></label><label>Securus password <input id="q" type="password"></label></form>',
    );
    expect(kinds()).toEqual({ e: 'email', p: 'current-password', q: 'current-password' });
  });
  test('a phone in three boxes and a ZIP+4 are one field each', () => {
    show(`<form>Phone <input id="a" name="phone1" maxlength="3"><input id="b" name="phone2" maxlength="3"><input id="c" name="phone3" maxlength="4">
      Zip <input id="z" name="zip" maxlength="5"> - <input id="y" name="zip4" maxlength="4"></form>`);
    expect(recognise(document).map((f) => [f.kind, f.boxes.map((b) => b.id)])).toEqual([
      ['tel', ['a', 'b', 'c']],
      ['postal-code', ['z', 'y']],
    ]);
  });
  test('boxes of 3, 3 and 4 are a phone whatever they are called', () => {
    show(
      '<form><input id="a" maxlength="3" aria-label="Area code"><input id="b" maxlength="3"><input id="c" maxlength="4"></form>',
    );
    expect(recognise(document).map((f) => [f.kind, f.boxes.length])).toEqual([['tel', 3]]);
  });
  test('a social security number in boxes of 3, 2 and 4 is not', () => {
    show('<form><input id="a" maxlength="3"><input id="b" maxlength="2"><input id="c" maxlength="4"></form>');
    expect(kinds()).toEqual({});
  });
  test('the frame of a list that can be typed in is not a second field', () => {
    show(
      '<form><label id="l">State</label><div role="combobox" id="f"><input id="a" aria-labelledby="l"></div></form>',
    );
    expect(kinds()).toEqual({ a: 'address-level1' });
  });
  test('a newsletter beside the form of the page is left out', () => {
    show(
      '<form><input id="a" name="email"><input id="b" name="city"><input id="c" name="zip"></form><form>Newsletter <input id="n" type="email"></form>',
    );
    expect(kinds()).toEqual({ a: 'email', b: 'address-level2', c: 'postal-code' });
  });
  test('line 2 is told from line 1', () => {
    show(
      '<form><input id="a" name="address1"><input id="b" name="address2"><p>Street</p><input id="c"></form><form><input id="d" name="street"><input id="e" placeholder="Apt., suite" name="address"></form>',
    );
    expect(kinds()).toMatchObject({ a: 'address-line1', b: 'address-line2', d: 'address-line1', e: 'address-line2' });
  });
  test('a box without any text right below the street is line 2', () => {
    show(
      '<form><label for="a">Street address</label><input id="a"><input id="b"><label for="c">City</label><input id="c"></form>',
    );
    expect(kinds()).toEqual({ a: 'address-line1', b: 'address-line2', c: 'address-level2' });
  });
  test('a second address is a block of its own', () => {
    show(
      '<form><h2>Billing</h2><input id="a" name="bill_street"><input id="b" name="bill_city"><h2>Shipping</h2><input id="c" name="ship_street"><input id="d" name="ship_city"></form>',
    );
    const blocks = recognise(document).map((f) => f.block);
    expect(kinds()).toEqual({ a: 'address-line1', b: 'address-level2', c: 'address-line1', d: 'address-level2' });
    expect(blocks[0]).toBe(blocks[1]);
    expect(blocks[2]).toBe(blocks[3]);
    expect(blocks[0]).not.toBe(blocks[2]);
  });
  test('a kind that comes twice without a reason stays with the better control', () => {
    show(
      '<form><input id="a" name="city"><label for="b">City</label><input id="b" name="city2" autocomplete="address-level2"></form>',
    );
    expect(kinds()).toEqual({ b: 'address-level2' });
  });
  test('a hidden copy for small screens is left out', () => {
    show('<form><div style="display:none"><input id="m" name="zip"></div><input id="a" name="zip"></form>');
    expect(kinds()).toEqual({ a: 'postal-code' });
  });
  test('honeypots are left out', () => {
    show(`<form><label>Leave this field empty <input name="email" id="a"></label><label>If you are human, leave this blank <input name="frm_email_2"></label>
      <input name="b_${'0123456789abcdef'.repeat(2)}_1" placeholder="Email"><input name="zip_honeypot"><input aria-hidden="true" tabindex="-1" name="phone"></form>`);
    expect(kinds()).toEqual({});
  });
  test('open shadow roots are looked into, beside many open questions those among them', () => {
    const boxes = (count: number) => '<label>City <input></label>'.repeat(count);
    show(`<form>${boxes(6)}<p><x-phone id="host"></x-phone></p></form>`);
    document.querySelector('#host')!.attachShadow({ mode: 'open' }).innerHTML =
      '<input id="a" type="tel" name="phone">';
    expect(kinds()).toMatchObject({ a: 'tel' });
  });
  test('open shadow roots are looked into', () => {
    show('<div id="host"></div>');
    document.querySelector('#host')!.attachShadow({ mode: 'open' }).innerHTML =
      '<label for="a">Email</label><input id="a">';
    expect(kinds()).toEqual({ a: 'email' });
  });
});

test('the text before a box outweighs a name that only says account', () => {
  show(`<form><div><div>E-mail*</div><div><input name="userName"></div></div>
    <div><div>Re-enter e-mail*</div><div><input name="userName2"></div></div>
    <div><div>User name</div><div><input name="loginId"></div></div></form>`);
  expect(kinds()).toEqual({ userName: 'email', userName2: 'email-confirm' });
});

describe("another person's place is never the user's", () => {
  test('the rate quote', () => {
    show(`<form><label>State <select formcontrolname="state" id="s">${states}</select></label><select formcontrolname="siteId"><option>Select</option></select>
      <select formcontrolname="productType"><option>Select</option></select><label>Phone number <input formcontrolname="phoneNumber"></label></form>`);
    expect(kinds()).toEqual({});
  });
  test('add contact: state and agency', () => {
    show(
      `<input name="contactId"><label>State <select id="s">${states}</select></label><label>Agency <select id="g"><option>Select</option></select></label>`,
    );
    expect(kinds()).toEqual({});
  });
  test('the facility beside an address of one’s own', () => {
    show(`<form><label>Facility state <select id="f">${states}</select></label><label>Facility <select id="g"><option>x</option></select></label>
      <label>Street <input id="a"></label><label>City <input id="b"></label><label>State <select id="c">${states}</select></label><label>ZIP <input id="d"></label></form>`);
    expect(kinds()).toEqual({ a: 'address-line1', b: 'address-level2', c: 'address-level1', d: 'postal-code' });
  });
});

test('an unchanged page gives the same fields back, and a change only judges what changed', () => {
  show('<form><label>City <input id="a"></label><label>ZIP <input id="b"></label></form>');
  const first = recognise(document);
  expect(recognise(document)).toBe(first);
  document.querySelector('form')!.insertAdjacentHTML('beforeend', '<input id="c" name="email">');
  expect(recognise(document)).not.toBe(first);
  expect(kinds()).toEqual({ a: 'address-level2', b: 'postal-code', c: 'email' });
});

describe('a look that is told that no node came or went', () => {
  beforeEach(() => {
    show('<form><label>City <input id="a"></label><label>ZIP <input id="b"></label></form>');
    recognise(document);
  });

  test('asks nothing but whether the controls are shown', () => {
    const before = recognise(document);
    const attributes = vi.spyOn(Element.prototype, 'getAttribute');
    const searches = vi.spyOn(Document.prototype, 'getElementsByTagName');
    expect(recognise(document, false)).toBe(before);
    expect(attributes).not.toHaveBeenCalled();
    expect(searches).not.toHaveBeenCalled();
  });

  test('sees that one of them was hidden', () => {
    vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
      return this.id !== 'b';
    });
    expect(recognise(document, false).map((each) => each.control.id)).toEqual(['a']);
  });

  test('looks at everything where nothing is known yet', () => {
    const other = document.implementation.createHTMLDocument();
    other.body.innerHTML = '<label>City <input></label>';
    expect(recognise(other, false)).toHaveLength(1);
  });
});

describe('a newsletter beside the form of the page', () => {
  const page = '<form><input id="a" name="email"><input id="b" name="city"><input id="c" name="zip"></form>';
  const found = (html: string) => {
    show(html);
    return Object.keys(kinds()).join('');
  };
  test('is left out where one or two boxes ask for it, whichever of them says so', () => {
    expect(found(`${page}<form>Newsletter <input id="n" name="email"></form>`)).toBe('abc');
    expect(found(`${page}<form>Subscribe: name <input id="m"> email <input id="n"></form>`)).toBe('abc');
    expect(found(`${page}<form>Boletín, correo <input id="n"></form>`)).toBe('abc');
  });
  test('stays where it asks for more, where it says nothing of news, and where it is all there is', () => {
    const three = '<input id="m" name="zip"><input id="n" name="city">';
    expect(found(`${page}<form>Newsletter email <input id="l">${three}</form>`)).toBe('abclmn');
    expect(found(`${page}<form>Email <input id="n"></form>`)).toBe('abcn');
    expect(found('<form>Newsletter email <input id="n"></form>')).toBe('n');
  });
  test('stays beside a form that asks for two things only', () => {
    const small = '<form><input id="a" name="email"><input id="b" name="city"></form>';
    expect(found(`${small}<form>Newsletter <input id="n" name="email"></form>`)).toBe('abn');
  });
});

test('a box with too little evidence is no field, and no evidence is more than certain', () => {
  show('<form><input id="a" type="tel"><label>City <input id="b" name="city" placeholder="City"></label></form>');
  expect(recognise(document).map(({ control, confidence }) => [control.id, confidence])).toEqual([['b', 1]]);
  show('<form><input id="c" placeholder="City"></form>');
  expect(recognise(document)[0]!.confidence).toBeCloseTo(0.6);
});

test('the fields of two forms are of two blocks', () => {
  show('<form><input name="city"></form><form><input name="city"></form>');
  const [one, other] = recognise(document);
  expect(one!.block).not.toBe(other!.block);
});

test('all stars and colons around a label are taken off', () => {
  show('<form><label for="a"> ** City *: </label><input id="a"></form>');
  expect(field('a').label).toBe('City');
});
