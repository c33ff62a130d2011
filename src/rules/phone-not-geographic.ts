import { phoneFixes } from './parse/fixes.ts';
import { readPhone } from './parse/phone.ts';
import type { Rule } from './rule.ts';

/** Toll-free (800 …), premium (900) and personal (5xx) numbers are no person's ordinary phone. */
export const rule: Rule = {
  id: 'phone-not-geographic',
  kinds: ['tel'],
  check(judged) {
    const phone = readPhone(judged.value, judged.country);
    if (phone.type !== 'service') return undefined;
    return { level: 'warn', variant: phone.region, fixes: phoneFixes(judged) };
  },
};
