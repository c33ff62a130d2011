// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { STATES } from '../../src/data/us-states.ts';
import { describePage } from '../../src/pages/describe.ts';
import { writeDescription } from '../../src/panel/description.ts';
import { publicLabel, publicName, publicPlace } from '../../src/panel/public-text.ts';
import { viewOf } from './view-of.ts';

const NAME = 'Quentin Sampleson';
const NUMBER = '4471093';
const CARD = '8642';
const TOKEN = 'c0ffee7d9e2b41aa8831';
const SECRETS = ['Quentin', 'Sampleson', NUMBER, CARD, TOKEN, 'returnUrl', 'data-', 'https', '?'];

const text = (body: string) => {
  const { document, fields } = viewOf('https://securustech.online/#/enroll?returnUrl=x', body);
  return writeDescription(describePage(document, fields));
};
const options = (entries: string[]) => entries.map((entry) => `<option value="${entry}">${entry}</option>`).join('');

describe('nothing about people is in a description', () => {
  it.each([
    ['text of the page', `<h1>${NAME}</h1><p>${NUMBER}, card ending ${CARD}, ${TOKEN}</p><input name="city">`],
    ['a hidden input', `<input type="hidden" name="${TOKEN}" value="${NAME} ${NUMBER}"><input name="city">`],
    ['a value', `<input name="city" value="${NAME} ${NUMBER} ${CARD} ${TOKEN}"><textarea name="t">${NAME}</textarea>`],
    ['a placeholder and a title', `<input name="city" placeholder="${NAME}" title="${NUMBER}">`],
    ['a data attribute', `<input name="city" data-person="${NAME}" data-token="${TOKEN}">`],
    ['a link', `<a href="https://example.com/?token=${TOKEN}&id=${NUMBER}">${NAME}</a><input name="city">`],
    ['an action', `<form action="/save?token=${TOKEN}"><input name="city"></form>`],
    ['a list of people', `<select name="to">${options([`${NAME}, ${NUMBER}, Example Facility`])}</select>`],
    ['a list of cards', `<select name="card">${options([`Visa ending in ${CARD}`])}</select>`],
    [
      'an entry in a list of states',
      `<select data-kind="address-level1">${options(['Florida', `${NAME} ${NUMBER}`, `FL ${CARD}`, NAME])}</select>`,
    ],
    [
      'an entry in a list of countries',
      `<select data-kind="country">${options(['France', `${NAME} ${NUMBER}`, NAME])}</select>`,
    ],
    ['an own list', `<div role="listbox" data-kind="address-level1"><div role="option">${NAME}</div></div>`],
    ['a label of a box', `<label for="m">Message to ${NAME} (${NUMBER})</label><textarea id="m"></textarea>`],
    [
      'a label around a choice',
      `<label><input type="radio" name="card" value="${TOKEN}"> Visa ${CARD}, ${NAME}</label>`,
    ],
    ['an id of a choice', `<input type="radio" name="who" id="who-Quentin-Sampleson">`],
    ['a label by reference', `<span id="l">${NAME} ${CARD}</span><input aria-labelledby="l" name="city">`],
    ['an aria-label', `<input aria-label="Address of ${NAME} ${NUMBER}" name="city">`],
    ['a label that recognition read', `<input data-kind="name" data-label="Name ${NAME} ${NUMBER}" name="n">`],
    ['a number in a name', `<input name="contact_${NUMBER}" id="row${NUMBER}card${CARD}">`],
    [
      'a token in a name',
      `<input name="${TOKEN}" id="f-${TOKEN}" formcontrolname="Zx81kQ0vT3mB7nLp2" autocomplete="${TOKEN}">`,
    ],
  ])('%s', (_, body) => {
    const description = text(body);
    expect(SECRETS.filter((secret) => description.includes(secret))).toEqual([]);
    expect(description).toMatch(/<(input|select|textarea|div role)/);
  });
});

describe('a description is worth sending', () => {
  it('keeps tag, type, names, limits and labels of what a person sees', () => {
    const description = text(`<form><label for="a">Address Line 1 *</label>
      <input id="a" name="addr1" formcontrolname="line1" autocomplete="off" maxlength="40" type="text" class="x" value="y">
      <input type="password" name="pw" aria-label="Contraseña"><input name="gone" style="display:none"></form>`);
    expect(description).toBe(
      [
        '<!doctype html>',
        '<title>Description of a page</title>',
        '<form>',
        '<label>Address Line 1 <input type="text" name="addr1" id="a" formcontrolname="line1" autocomplete="off" maxlength="40"></label>',
        '<label>Contraseña <input type="password" name="pw"></label>',
        '</form>',
        '',
      ].join('\n'),
    );
  });

  it('keeps lists of states and countries, and counts the others', () => {
    const states = Object.entries(STATES).map(([code, name]) => `<option value="${code}">${name}</option>`);
    const description =
      text(`<select name="s" data-kind="address-level1"><option value="">Select</option>${states.join('')}</select>
      <select name="c" data-kind="country">${options(['Germany', 'Estados Unidos', 'Côte d’Ivoire'])}</select>
      <select name="f">${options(['One', 'Two', 'Three'])}</select>`);
    expect(description).toContain('<option value="">Select</option><option value="AL">Alabama</option>');
    expect(description.match(/<option/g)).toHaveLength(52 + 3);
    expect(description).toContain('>Germany</option>');
    expect(description).toContain('>Estados Unidos</option>');
    expect(description).toContain('<select name="f"><!-- a list of 3 --></select>');
  });

  it('can be opened as a page again and tells the same', () => {
    const first = text(
      '<form><label>ZIP code <input name="zip" maxlength="5"></label></form><label>City <input name="city"></label>',
    );
    document.body.innerHTML = first.slice(first.indexOf('<form>'));
    expect(writeDescription(describePage(document, []))).toBe(first);
  });

  it('has an end, however long the page is', () => {
    expect(text('<label>City <input name="city"></label>'.repeat(5000)).match(/<input/g)).toHaveLength(200);
    const long = 'x'.repeat(1_000_000);
    expect(text(`<label>${long} <input name="${long}"></label>`).length).toBeLessThan(200);
    expect(text(`<select data-kind="country">${options(Array(900).fill('Germany'))}</select>`).length).toBeLessThan(
      20_000,
    );
  });

  it('writes markup in names and labels as text', () => {
    expect(text('<input name="a" aria-label="City <script>x</script> &amp; ZIP">')).not.toContain('<script');
    expect(publicName('a"onfocus=alert(1)')).toBe('');
  });
});

describe('words and names that may be public', () => {
  it.each([
    ['E-mail address *', 'E mail address'],
    ['Número de teléfono', 'Número de teléfono'],
    ['John owes 500', '…'],
    ['Step 2', '… 2'],
  ])('label %s → %s', (label, kept) => {
    expect(publicLabel(label)).toBe(kept);
  });
  it.each([
    ['ctl00$Body$txtNewEmail', 'ctl00$Body$txtNewEmail'],
    ['address[line1]', 'address[line1]'],
    ['row123456', 'row000000'],
    ['billing address', 'billing address'],
    ['deadbeefcafe', ''],
    ['Müller', ''],
  ])('name %s → %s', (name, kept) => {
    expect(publicName(name)).toBe(kept);
  });
  it.each([
    ['FL - Florida', 'FL - Florida'],
    ['New York', 'New York'],
    ['Switzerland', 'Switzerland'],
    ['-- Select --', 'Select'],
    ['Florida 12345', '…'],
  ])('place %s → %s', (place, kept) => {
    expect(publicPlace(place)).toBe(kept);
  });
});
