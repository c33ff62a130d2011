import { emailParts } from './parse/email.ts';
import { meantDomain } from './parse/mail-slip.ts';
import type { Rule } from './rule.ts';

/** A slip of the finger in the provider's name: the account would belong to an address nobody reads. */
export const rule: Rule = {
  id: 'email-typo',
  kinds: ['email'],
  check({ value }) {
    const parts = emailParts(value);
    const meant = parts && meantDomain(parts.domain);
    if (!meant) return undefined;
    return {
      level: 'warn',
      values: { domain: parts.domain.slice(0, 60), meant },
      fixes: [{ set: { email: `${parts.local}@${meant}` } }],
    };
  },
};
