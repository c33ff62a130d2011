import { phoneFixes } from './parse/fixes.ts';
import { readPhone } from './parse/phone.ts';
import type { Rule } from './rule.ts';

/**
 * The number stays once the account exists. Said before one is typed, and again for a right one with the state it belongs
 * to: an Italian 347 … reads as New York, and only the person sees that it is not.
 */
export const rule: Rule = {
  id: 'phone-permanent',
  kinds: ['tel'],
  early: true,
  check(judged) {
    const phone = readPhone(judged.value, judged.country);
    if (phone.type === 'empty') return { level: 'hint', fixes: phoneFixes(judged) };
    if (phone.type !== 'us') return undefined;
    return { level: 'hint', variant: 'state', values: { state: phone.state }, fixes: [] };
  },
};
