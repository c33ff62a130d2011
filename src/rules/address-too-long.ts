import { addressFixes } from './parse/fixes.ts';
import type { Rule } from './rule.ts';

/**
 * A browser cuts typed text off at the field's limit without a word, so a full field is told as well as an overfull one.
 * A limit under ten is no limit of an address.
 */
export const rule: Rule = {
  id: 'address-too-long',
  kinds: ['address-line1', 'address-line2', 'address-level2'],
  check(judged) {
    const { value, maxLength } = judged;
    if (maxLength === undefined || maxLength < 10 || value.length < maxLength) return undefined;
    const values = { max: String(maxLength) };
    const variant = value.length === maxLength && { variant: 'full' };
    return { level: 'warn', values, ...variant, fixes: addressFixes(judged) };
  },
};
