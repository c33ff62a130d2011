import { expect, test, vi } from 'vitest';
import { advise } from '../../src/rules/advise.ts';
import type { Judged, Level } from '../../src/rules/rule.ts';
import { judged } from './judge.ts';

const { made, seen } = vi.hoisted(() => {
  const seen: Judged[] = [];
  const made = (id: string, level: Level, kinds: string[] = ['address-line1', 'address-level1', 'postal-code']) => ({
    id,
    kinds,
    early: true,
    check(judged: Judged) {
      seen.push(judged);
      return { level, fixes: [] };
    },
  });
  return { made, seen };
});

// Rules made for these tests, in an order that is not that of their levels.
vi.mock('../../src/rules/index.ts', () => ({
  rules: [
    made('hint-1', 'hint'),
    made('stop-1', 'stop'),
    made('warn-1', 'warn'),
    {
      id: 'fails',
      kinds: ['address-line1'],
      check() {
        throw new Error('a mistake of ours');
      },
    },
    { id: 'silent', kinds: ['address-line1'], check: () => undefined },
    made('stop-2', 'stop'),
    made('hint-2', 'hint'),
    made('other-field', 'stop', ['tel']),
  ],
}));

const ids = (...of: Parameters<typeof judged>) => advise(judged(...of)).map(({ rule }) => rule);

test('the most important stands first, and of two equal ones the one ranked first', () => {
  expect(ids('address-line1', 'Lindenweg 5')).toEqual(['stop-1', 'stop-2', 'warn-1', 'hint-1', 'hint-2']);
});

test('only the rules of the field speak, under their own names', () => {
  expect(advise(judged('tel', '5'))).toEqual([{ rule: 'other-field', kind: 'tel', level: 'stop', fixes: [] }]);
});

test.each(['', '   ', '\t\n'])('an empty text box ("%s") gets hints alone', (empty) => {
  expect(ids('address-line1', empty)).toEqual(['hint-1', 'hint-2']);
});

test('a list without a choice is no empty text box', () => {
  expect(ids('address-level1', '', { options: ['', 'Florida'] })).toContain('stop-1');
});

test('a disabled field gets nothing', () => {
  expect(ids('address-line1', 'Lindenweg 5', { disabled: true })).toEqual([]);
});

test('with a country outside the US chosen, state and ZIP get hints alone, and the lines what they always get', () => {
  const levels = (kind: Judged['kind'], country: string) =>
    new Set(advise(judged(kind, 'x', { form: { country } })).map(({ level }) => level));
  expect(levels('address-level1', 'Germany')).toEqual(new Set(['hint']));
  expect(levels('postal-code', 'Germany')).toEqual(new Set(['hint']));
  expect(levels('address-line1', 'Germany')).toEqual(new Set(['stop', 'warn', 'hint']));
  expect(levels('postal-code', 'United States')).toEqual(new Set(['stop', 'warn', 'hint']));
});

test('no rule sees more than 2,000 characters of a field or of its neighbours', () => {
  const long = 'x'.repeat(2001);
  const lengths = (value: string, city: string) => {
    seen.length = 0;
    advise(judged('address-line1', value, { form: { 'address-level2': city, country: 'US' } }));
    return seen.map(({ value, form }) => [value.length, form['address-level2']!.length, form.country]);
  };
  const all = (...expected: unknown[]) => Array(5).fill(expected);
  expect(lengths(long, 'Ulm')).toEqual(all(2000, 3, 'US'));
  expect(lengths('Ulm', long)).toEqual(all(3, 2000, 'US'));
  expect(lengths('x'.repeat(2000), 'Ulm')).toEqual(all(2000, 3, 'US'));
});
