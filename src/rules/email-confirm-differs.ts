import { emailParts } from './parse/email.ts';
import type { Rule } from './rule.ts';

/** The two e-mail boxes must hold the same address. Which one is right only the person knows, so both are offered. */
export const rule: Rule = {
  id: 'email-confirm-differs',
  kinds: ['email-confirm'],
  check({ value, form }) {
    const second = value.trim();
    const first = (form.email ?? '').trim();
    // Half an address in the first box is that box's own problem.
    if (second === '' || second === first || !emailParts(first)) return undefined;
    const fixes = [{ set: { 'email-confirm': first } }];
    const alike = second.toLowerCase() === first.toLowerCase();
    if (alike) return { level: 'hint', variant: 'case', fixes };
    const other = emailParts(second) ? [{ set: { email: second } }] : [];
    return { level: 'stop', fixes: [...fixes, ...other] };
  },
};
