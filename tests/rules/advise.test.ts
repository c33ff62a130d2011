import { describe, expect, test } from 'vitest';
import { advise } from '../../src/rules/advise.ts';
import { fixTextKey, fixTextValue } from '../../src/rules/fix-text.ts';
import type { Advice } from '../../src/rules/rule.ts';
import en from '../../src/text/en.json' with { type: 'json' };
import { ALL_DETAILS, judged, STATE_LIST, spoken } from './judge.ts';

const texts: Readonly<Record<string, string>> = en;
describe('texts of the rules', () => {
  /** Every variant that exists in the texts. */
  const written = Object.keys(texts)
    .filter((key) => /^rule\..*\.what$/.test(key))
    .map((key) => key.slice(5, -5));

  test('one sentence what, at most three short ones why, and a calm tone', () => {
    for (const name of written) {
      const [what, why] = [texts[`rule.${name}.what`]!, texts[`rule.${name}.why`]!];
      expect(what.match(/[.?](\s|$)/g)?.length, what).toBe(1);
      expect(what.length, what).toBeLessThanOrEqual(90);
      expect(why.length, why).toBeLessThanOrEqual(230);
      expect(`${what} ${why}`).not.toMatch(
        /!|\b(invalid|fake|trick|legal|illegal|inmate|please|sorry|hotel|bypass)\b/i,
      );
    }
  });

  test('cards about state, ZIP and address name the official route before the way of the families', () => {
    for (const name of written) {
      const why = texts[`rule.${name}.why`]!;
      if (!/famil/i.test(why) || !/^(state|zip|address|country)/.test(name)) continue;
      expect(why, name).toContain('accurate details');
      expect(why.indexOf('an agent'), name).toBeLessThan(why.search(/families/i));
    }
  });
});

describe('buttons', () => {
  const label = ({ kind, fixes }: Advice) =>
    fixes.map((fix) => (texts[fixTextKey(fix, kind)] ?? '?').replace('{value}', fixTextValue(fix, kind)));
  const labels = (...of: Parameters<typeof judged>) => advise(judged(...of)).flatMap(label);

  test('a value that stands in the field is in the name of its button', () => {
    expect(labels('tel', '+1 202 456 1414')).toEqual(['Write 2024561414']);
    expect(labels('email', 'anna@gmial.com')).toEqual(['Write anna@gmail.com']);
    expect(labels('email-confirm', 'anna@exmaple.com', { form: { email: 'anna@example.com' } })).toEqual([
      'Write anna@example.com',
      'Write anna@exmaple.com',
    ]);
  });
  test('a value of My details is named and never drawn', () => {
    const known = ALL_DETAILS;
    expect(labels('tel', '+49 171 3920055', { known })).toEqual(['Use the US number from my details']);
    expect(labels('address-level1', 'Select', { known, options: STATE_LIST })).toEqual([
      'Choose the state of the prison from my details',
    ]);
    expect(labels('postal-code', '8001', { known })).toEqual(['Use the ZIP code of the prison from my details']);
    expect(labels('postal-code', '8001', { known, form: { 'address-level1': '' } })).toEqual([
      'Use state and ZIP code of the prison from my details',
    ]);
    expect(labels('address-line1', '', { known })).toEqual(['Use the address from my details']);
    expect(labels('email', 'anna@example.com', { known, differsFromJpay: true })).toEqual([
      'Use the JPay e-mail address from my details',
    ]);
  });
  test('a state or a country is chosen, not written', () => {
    const fix = { set: { 'address-level1': 'Florida' } };
    expect([fixTextKey(fix, 'postal-code'), fixTextValue(fix, 'postal-code')]).toEqual(['fix.choose', 'Florida']);
  });
});

test('the walk of the enrol form says what the brief of the form says', () => {
  expect(spoken('email', 'anna@example.de')).toEqual(['warn email-ending']);
  expect(spoken('tel', '+49 171 3920055')).toEqual(['stop phone-foreign']);
  expect(spoken('address-level1', 'Select', { options: STATE_LIST, form: { 'postal-code': '10115' } })).toEqual([
    'stop state-missing',
  ]);
  expect(spoken('postal-code', '10115', { form: { 'address-level1': 'Select' } })).toEqual([
    'hint zip-state-mismatch/belongs',
  ]);
});
