import { WORKING_ENDING } from '../data/mail-domains.ts';
import { emailParts, endingOf, endsWell } from './parse/email.ts';
import { meantDomain } from './parse/mail-slip.ts';
import type { Rule } from './rule.ts';

/**
 * Only .com, .net and .org are reported to work (community guide; no second source). There is no fix: the address must
 * first change at JPay, and we never make one up. The text names a provider's ending that works.
 */
export const rule: Rule = {
  id: 'email-ending',
  kinds: ['email'],
  check({ value }) {
    const domain = emailParts(value)?.domain.replace(/\.$/, '');
    const ending = domain === undefined ? undefined : endingOf(domain);
    if (!domain || !ending || endsWell(domain)) return undefined;
    // gmail.con: the slip is the news, and mending it mends the ending.
    const meant = meantDomain(domain);
    if (meant && endsWell(meant)) return undefined;
    const provider = domain.slice(0, domain.indexOf('.'));
    const works = Object.hasOwn(WORKING_ENDING, provider) ? WORKING_ENDING[provider]! : 'gmail.com';
    return { level: 'warn', values: { ending: `.${ending}`, works }, fixes: [] };
  },
};
