import { phoneFixes } from './parse/fixes.ts';
import { readPhone } from './parse/phone.ts';
import type { Rule } from './rule.ts';

/** Canada and the Caribbean share +1 with the United States: ten digits that look right and ring elsewhere. */
export const rule: Rule = {
  id: 'phone-other-country',
  kinds: ['tel'],
  check(judged) {
    const phone = readPhone(judged.value, judged.country);
    if (phone.type !== 'other') return undefined;
    return { level: 'warn', values: { country: phone.country }, fixes: phoneFixes(judged) };
  },
};
