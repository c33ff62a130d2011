import { addressFixes } from './parse/fixes.ts';
import { standing } from './parse/standing.ts';
import type { Rule } from './rule.ts';

/** Where a foreign address goes in two American lines (community guide). Silent where the form has the person's country. */
export const rule: Rule = {
  id: 'address-layout',
  kinds: ['address-line1', 'address-line2'],
  early: true,
  check(judged) {
    const { kind, value, form } = judged;
    if (value.trim() !== '' || standing(judged) !== 'us') return undefined;
    const second = kind === 'address-line2';
    const variant = second ? { variant: 'second' } : form['address-line2'] === undefined && { variant: 'single' };
    return { level: 'hint', ...variant, fixes: addressFixes(judged) };
  },
};
