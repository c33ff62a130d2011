import { phoneFixes } from './parse/fixes.ts';
import { readPhone } from './parse/phone.ts';
import type { Rule } from './rule.ts';

/** 555-0100 to 555-0199 are kept for films; …-911-…, …-555-1212 and their like are services. Neither rings at a person's. */
export const rule: Rule = {
  id: 'phone-fictional',
  kinds: ['tel'],
  check(judged) {
    const phone = readPhone(judged.value, judged.country);
    if (phone.type !== 'fictional') return undefined;
    const variant = phone.reason === 'service' && { variant: 'service' };
    return { level: 'stop', ...variant, fixes: phoneFixes(judged) };
  },
};
