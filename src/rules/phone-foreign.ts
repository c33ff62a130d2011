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
    const shared = { rule: 'phone-foreign', kind: judged.kind, level: 'stop', fixes: phoneFixes(judged) } as const;
    if (phone.country) return { ...shared, fixes: [...shared.fixes], values: { country: phone.country } };
    return { ...shared, fixes: [...shared.fixes], variant: phone.known ? 'code' : 'national' };
  },
};
