import { phoneFixes } from './parse/fixes.ts';
import { readPhone } from './parse/phone.ts';
import type { Rule } from './rule.ts';

/** A number from outside calling code 1. The country is named only where its code leaves no doubt. */
export const rule: Rule = {
  id: 'phone-foreign',
  kinds: ['tel'],
  check(judged) {
    const phone = readPhone(judged.value, judged.country);
    if (phone.type !== 'foreign') return undefined;
    const { country, known } = phone;
    const named = country ? { values: { country } } : { variant: known ? 'code' : 'national' };
    return { level: 'stop', ...named, fixes: phoneFixes(judged) };
  },
};
