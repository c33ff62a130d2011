import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { ADVISED } from '../../src/fields/kinds.ts';
import { advise } from '../../src/rules/advise.ts';
import { rules } from '../../src/rules/index.ts';
import type { DetailKey, Judged } from '../../src/rules/rule.ts';
import en from '../../src/text/en.json' with { type: 'json' };
import { ALL_DETAILS, judged, STATE_LIST } from './judge.ts';

// Many runs on a loaded machine; a quadratic pass over a megabyte would still be far beyond it.
vi.setConfig({ testTimeout: process.env.LONG ? 300_000 : 60_000 });

const texts: Readonly<Record<string, string>> = en;
const OFFERED = ['Select', 'United States', 'Germany', 'Brazil'];

/** Everything the rules say in these tests: fields of all kinds, ordinary and hostile. */
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.stringMatching(/^[0-9 +().-]{0,20}$/),
  fc.stringMatching(/^[a-z]{1,8}@[a-z]{1,8}\.(com|con|de|co\.uk)$/),
  fc.constantFrom(
    '',
    'Select',
    'Florida',
    'Bayern',
    '10115',
    '8001',
    '+49 171 3920055',
    '2024561414',
    'javascript:alert(1)',
    '__proto__',
  ),
);
const field: fc.Arbitrary<Judged> = fc.record({
  kind: fc.constantFrom(...ADVISED),
  value,
  form: fc.dictionary(fc.constantFrom(...ADVISED), value),
  left: fc.boolean(),
  disabled: fc.boolean(),
  maxLength: fc.option(fc.nat(60), { nil: undefined }),
  maxLengths: fc.constant({}),
  options: fc.option(fc.array(value, { maxLength: 4 }), { nil: undefined }),
  countries: fc.option(fc.constantFrom(OFFERED, ['United States'], []), { nil: undefined }),
  known: fc.uniqueArray(fc.constantFrom<DetailKey>(...ALL_DETAILS)).map((keys) => new Set(keys)),
  country: fc.option(fc.constantFrom('DE', 'CH', 'GB', 'BR', 'US', 'CA', 'XX', 'not a code'), { nil: undefined }),
  differsFromJpay: fc.option(fc.boolean(), { nil: undefined }),
});
const runs = { numRuns: process.env.LONG ? 50_000 : 1_500 };

describe('the laws that hold for every rule', () => {
  test('nothing throws, and what is said is short, about this field and sorted by level', () => {
    const ids = new Set(rules.map((rule) => rule.id));
    const order = ['stop', 'warn', 'hint'];
    fc.assert(
      fc.property(field, (judged) => {
        const advice = advise(judged);
        const levels = advice.map(({ level }) => order.indexOf(level));
        expect(levels).toEqual([...levels].sort());
        for (const one of advice) {
          expect(ids.has(one.rule)).toBe(true);
          expect(one.kind).toBe(judged.kind);
          for (const text of Object.values(one.values ?? {})) expect(text.length).toBeLessThanOrEqual(60);
        }
        expect(new Set(advice.map(({ rule }) => rule)).size).toBe(advice.length);
      }),
      runs,
    );
  });

  test('an empty text box gets at most hints, a disabled field nothing', () => {
    fc.assert(
      fc.property(field, fc.constantFrom('', '  ', '\t'), (judged, empty) => {
        const { options, ...text } = judged;
        expect(options === undefined || Array.isArray(options)).toBe(true);
        for (const { level } of advise({ ...text, value: empty, disabled: false })) expect(level).toBe('hint');
        expect(advise({ ...judged, disabled: true })).toEqual([]);
      }),
      runs,
    );
  });

  test('the rules that are not asked about an empty text box would say nothing of it', () => {
    fc.assert(
      fc.property(field, fc.constantFrom('', '  ', '\t'), ({ options, ...text }, empty) => {
        expect(options === undefined || Array.isArray(options)).toBe(true);
        for (const rule of rules) {
          if (rule.early || !rule.kinds.includes(text.kind)) continue;
          expect(rule.check({ ...text, value: empty })?.level, rule.id).not.toBe('hint');
        }
      }),
      runs,
    );
  });

  test('with a country outside the US chosen, state and ZIP get at most hints and no button', () => {
    fc.assert(
      fc.property(field, fc.constantFrom('address-level1', 'postal-code'), (judged, kind) => {
        const form = { ...judged.form, country: 'Germany' };
        for (const { level, fixes } of advise({ ...judged, kind, form, country: 'DE', countries: OFFERED })) {
          expect(level).toBe('hint');
          expect(fixes.filter(({ source }) => source === 'details')).toEqual([]);
        }
      }),
      runs,
    );
  });

  test("where the list has the person's country, nobody is told to write the prison's state or ZIP", () => {
    fc.assert(
      fc.property(field, (judged) => {
        const form = { ...judged.form, country: 'United States' };
        for (const { rule, fixes } of advise({
          ...judged,
          form,
          country: 'DE',
          countries: OFFERED,
          known: ALL_DETAILS,
        })) {
          if (rule === 'zip-state-mismatch' || rule === 'zip-format' || rule === 'state-missing') {
            expect(fixes.filter(({ source }) => source === 'details')).toEqual([]);
          }
        }
      }),
      runs,
    );
  });

  test('a fix never holds a detail: values of My details are tokens, everything else comes from the form', () => {
    fc.assert(
      fc.property(field, (judged) => {
        for (const { fixes } of advise(judged)) {
          for (const { set, source } of fixes) {
            for (const text of Object.values(set)) expect(/^\{[a-zA-Z0-9]+\}$/.test(text)).toBe(source === 'details');
          }
        }
      }),
      runs,
    );
  });

  test('a fix of our own mends what it was offered for', () => {
    fc.assert(
      fc.property(field, (judged) => {
        for (const { rule, fixes } of advise(judged)) {
          for (const { set, source } of fixes) {
            const written = set[judged.kind];
            // A masked or short field may refuse more; what a rule writes must at least satisfy that rule.
            if (source === 'details' || written === undefined) continue;
            const again = advise({ ...judged, value: written, form: { ...judged.form, [judged.kind]: written } });
            expect(again.map((advice) => advice.rule)).not.toContain(rule);
          }
        }
      }),
      runs,
    );
  });
});

test('a value of a megabyte is judged in linear time', () => {
  const parts = ['0', '+49', 'a@', 'ü', 'Ж', '😀', ' ', '9-', '.con', 'x1', '\u0300'];
  const long = parts.map((part) => part.repeat(1_000_000 / part.length));
  for (const kind of ADVISED) {
    for (const text of long) {
      const said = advise(judged(kind, text, { maxLength: 40, known: ALL_DETAILS }));
      expect(said.every(({ values }) => Object.values(values ?? {}).every((value) => value.length <= 60))).toBe(true);
    }
  }
});

test('a rule alone, without the limits of advise, does not choke on a megabyte either', () => {
  for (const rule of rules) {
    for (const part of ['1', 'a@b.', 'ü', 'Ж ', '(', '+ ', 'Tel: ']) {
      const text = part.repeat(1_000_000 / part.length);
      for (const kind of rule.kinds)
        expect(() => rule.check(judged(kind, text, { options: STATE_LIST }))).not.toThrow();
    }
  }
});

test('whatever is said has its texts, and their placeholders are filled', () => {
  fc.assert(
    fc.property(field, (judged) => {
      for (const advice of advise(judged)) {
        const name = `rule.${advice.rule}${advice.variant ? `.${advice.variant}` : ''}`;
        for (const part of ['what', 'why']) {
          const text = texts[`${name}.${part}`];
          expect(text, `${name}.${part}`).toBeTypeOf('string');
          const asked = [...text!.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
          expect(Object.keys({ label: '', ...advice.values })).toEqual(expect.arrayContaining(asked));
        }
      }
    }),
    runs,
  );
});
