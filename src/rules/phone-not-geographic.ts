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
    const variant = phone.region;
    return { rule: 'phone-not-geographic', kind: judged.kind, level: 'warn', variant, fixes: phoneFixes(judged) };
  },
};
