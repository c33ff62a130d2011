import { expect, test } from 'vitest';
import { knownDetails } from '../../src/guide/details.ts';
import { fillRows } from '../../src/guide/fill.ts';
import { adviceOn, readiness } from '../../src/guide/ready.ts';
import type { PageReport, ReportedField } from '../../src/store/messages.ts';
import type { Details } from '../../src/store/shapes.ts';

const anna: Details = {
  country: 'DE',
  jpayEmail: 'anna@example.com',
  street: 'Lindenstraße 12',
  city: 'Berlin',
  postalCode: '10969',
  usPhone: '(202) 456-1414',
  prisonState: 'FL',
  prisonZip: '32026',
};
const readyIds = (details: Details) => Object.fromEntries(readiness(details).map(({ id, state }) => [id, state]));

test('what the situation tells need not be typed twice, and typing it wins', () => {
  const told = { country: 'DE', state: 'FL', zip: '32026' };
  expect(knownDetails({ city: 'Berlin' }, told)).toEqual({
    city: 'Berlin',
    country: 'DE',
    prisonState: 'FL',
    prisonZip: '32026',
  });
  expect(knownDetails({ country: 'AT', prisonZip: '32099' }, told)).toMatchObject({
    country: 'AT',
    prisonZip: '32099',
  });
});

test('“I don’t know” and emptied boxes are no details', () => {
  expect(knownDetails({ city: '' }, { country: 'unknown', state: 'unknown' })).toEqual({});
});

test('a ZIP code of the situation does not stand beside another state', () => {
  expect(knownDetails({ prisonState: 'TX' }, { state: 'FL', zip: '32026' })).toEqual({ prisonState: 'TX' });
});

test('a ZIP code of the situation stands beside the same state', () => {
  expect(knownDetails({ prisonState: 'FL' }, { state: 'FL', zip: '32026' })).toEqual({
    prisonState: 'FL',
    prisonZip: '32026',
  });
});

test('everything right is five of five', () => {
  expect(readyIds(anna)).toEqual({ email: 'yes', number: 'yes', address: 'yes', state: 'yes', zip: 'yes' });
});

test.each<[string, Details, string, string]>([
  ['a foreign ending', { ...anna, jpayEmail: 'anna@example.de' }, 'email', 'look'],
  ['a foreign number', { ...anna, usPhone: '+49 171 3920055' }, 'number', 'look'],
  ['half a number', { ...anna, usPhone: '202456' }, 'number', 'look'],
  ['a number from films', { ...anna, usPhone: '2025550123' }, 'number', 'look'],
  ['no street', { ...anna, street: ' ' }, 'address', 'missing'],
  ['no city', { ...anna, city: undefined }, 'address', 'missing'],
  ['a ZIP code of another state', { ...anna, prisonZip: '10115' }, 'zip', 'look'],
  ['a German postal code with letters', { ...anna, prisonZip: 'D-1011' }, 'zip', 'look'],
  ['nothing', {}, 'zip', 'missing'],
])('%s is not ready', (_, details, id, state) => {
  expect(readyIds(details)[id]).toBe(state);
});

test('advice on a detail is the advice of the field it will stand in, hints aside', () => {
  expect(adviceOn('usPhone', { ...anna, usPhone: '+49 171 3920055' })).toMatchObject({
    rule: 'phone-foreign',
    level: 'stop',
  });
  expect(adviceOn('usPhone', { ...anna, usPhone: '1712345678' })).toMatchObject({ rule: 'phone-foreign' });
  expect(adviceOn('usPhone', { usPhone: '1712345678' })).toMatchObject({ rule: 'phone-incomplete' });
  expect(adviceOn('usPhone', anna)).toBeUndefined();
  expect(adviceOn('street', anna)).toBeUndefined();
});

const field = (kind: string, more: Partial<ReportedField> = {}): ReportedField => ({
  kind,
  label: `Label of ${kind}`,
  path: '',
  writable: true,
  filled: false,
  block: 0,
  advice: [],
  ...more,
});
const report = (fields: ReportedField[], page: PageReport['page'] = 'securus-enroll'): PageReport => ({
  page,
  host: 'securustech.online',
  fields,
  notices: [],
  untouched: [],
  crowdedOut: false,
});

test('the preview holds a row for each box that a detail answers, in the order of the page', () => {
  const rows = fillRows(
    report([
      field('email'),
      field('email-confirm'),
      field('given-name'),
      field('tel', { filled: true }),
      field('address-line1'),
      field('address-line2'),
      field('address-level2'),
      field('address-level1'),
      field('postal-code'),
    ]),
    anna,
  );
  expect(rows.map(({ index, value, replaces, on }) => [index, value, replaces, on])).toEqual([
    [0, 'anna@example.com', false, true],
    [1, 'anna@example.com', false, true],
    [3, '2024561414', true, true],
    [4, 'Lindenstrasse 12', false, true],
    [5, '10969 Berlin, Germany', false, true],
    [6, 'Berlin', false, true],
    [7, 'FL', false, true],
    [8, '32026', false, true],
  ]);
});

test.each([
  'current-password',
  'new-password',
  'password-confirm',
  'passcode',
  'captcha',
  'one-time-code',
  'cc-number',
  'cc-name',
  'cc-exp',
  'cc-csc',
])('a box for %s is never in the preview', (kind) => {
  expect(fillRows(report([field(kind), field('email')]), anna).map(({ kind }) => kind)).toEqual(['email']);
});

test('the preview follows the page also where its blocks are mixed', () => {
  const rows = fillRows(
    report([field('email', { block: 0 }), field('tel', { block: 1 }), field('address-level2', { block: 0 })]),
    anna,
  );
  expect(rows.map(({ index, label }) => [index, label])).toEqual([
    [0, 'Label of email'],
    [1, 'Label of tel'],
    [2, 'Label of address-level2'],
  ]);
});

test('a box that cannot be written, and one whose limit is too small, are left out', () => {
  expect(
    fillRows(report([field('email', { writable: false }), field('address-level2', { maxLength: 3 })]), anna),
  ).toEqual([]);
});

test('a country list is offered and not ticked', () => {
  expect(fillRows(report([field('country')]), anna)).toMatchObject([{ value: 'Germany', on: false }]);
});

test('each block of a page gets its own lines', () => {
  const rows = fillRows(
    report([
      field('address-line1', { block: 0 }),
      field('address-line2', { block: 0 }),
      field('address-line1', { block: 1 }),
    ]),
    anna,
  );
  expect(rows.map(({ value }) => value)).toEqual([
    'Lindenstrasse 12',
    '10969 Berlin, Germany',
    'Lindenstrasse 12, 10969, Germany',
  ]);
});

test('where the JPay address is changed nothing is filled', () => {
  expect(fillRows(report([field('email'), field('email-confirm')], 'jpay-email'), anna)).toEqual([]);
});

test('without details there is nothing to fill', () => {
  expect(fillRows(report([field('email')]), {})).toEqual([]);
});
