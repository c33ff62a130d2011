import { phoneFixes } from './parse/fixes.ts';
import { type Phone, readPhone } from './parse/phone.ts';
import type { Judged, Rule } from './rule.ts';

/** Whether a US number lacks its last digits because the field was full: +1, brackets and dashes took their place. */
export function cutOff({ value, maxLength }: Judged, phone: Phone): boolean {
  // A limit under ten is that of a box of a split field, not of the number.
  if (phone.type !== 'incomplete' || maxLength === undefined || maxLength < 10 || value.length < maxLength)
    return false;
  return (phone.reason === 'short' && phone.us) || /^1[2-9]\d{8}$/.test(value);
}

/** Whether a number fills its field exactly in the spelling of a US form's own mask: nothing is left to say. */
function masked({ value, maxLength }: Judged): boolean {
  return value.length === maxLength && /^(\(\d{3}\) ?\d{3}-\d{4}|\d{3}-\d{3}-\d{4})$/.test(value);
}

/** A right US number in another spelling than the ten digits that every US form takes. */
export const rule: Rule = {
  id: 'phone-format',
  kinds: ['tel'],
  check(judged) {
    const phone = readPhone(judged.value, judged.country);
    if (cutOff(judged, phone)) return { level: 'stop', variant: 'cut', fixes: phoneFixes(judged) };
    if (phone.type !== 'us' || phone.plain || masked(judged)) return undefined;
    return {
      level: 'hint',
      values: { digits: phone.digits },
      ...(phone.extension && { variant: 'extension' }),
      fixes: [{ set: { tel: phone.digits } }],
    };
  },
};
