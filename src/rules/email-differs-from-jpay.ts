import { emailParts } from './parse/email.ts';
import type { Rule } from './rule.ts';

/** Linking needs the same address in both accounts. The background compares; the page side never sees the other one. */
export const rule: Rule = {
  id: 'email-differs-from-jpay',
  kinds: ['email'],
  check({ value, differsFromJpay, known }) {
    if (differsFromJpay !== true || !emailParts(value)) return undefined;
    const fix = { set: { email: '{jpayEmail}' }, source: 'details' as const };
    return { level: 'warn', fixes: known.has('jpayEmail') ? [fix] : [] };
  },
};
