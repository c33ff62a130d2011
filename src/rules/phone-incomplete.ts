import { phoneFixes } from './parse/fixes.ts';
import { readPhone } from './parse/phone.ts';
import { cutOff } from './phone-format.ts';
import type { Rule } from './rule.ts';

/**
 * Not ten digits, or ten that no US number can be. An area code that nobody had been given when our table was made is only
 * a warning: new ones are opened every year.
 */
export const rule: Rule = {
  id: 'phone-incomplete',
  kinds: ['tel'],
  check(judged) {
    const phone = readPhone(judged.value, judged.country);
    if (phone.type !== 'incomplete' || cutOff(judged, phone)) return undefined;
    const { reason } = phone;
    return {
      level: reason === 'unassigned' ? 'warn' : 'stop',
      values: { count: String(phone.count) },
      ...(reason !== 'short' && { variant: reason }),
      fixes: phoneFixes(judged),
    };
  },
};
