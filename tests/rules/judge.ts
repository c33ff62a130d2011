import { advise } from '../../src/rules/advise.ts';
import type { Advice, Judged, RuleId } from '../../src/rules/rule.ts';

/** A field of an ordinary text form that the person has left, with whatever a case adds. */
export function judged(kind: Judged['kind'], value: string, more: Partial<Judged> = {}): Judged {
  return {
    kind,
    value,
    left: true,
    disabled: false,
    maxLengths: {},
    known: new Set(),
    ...more,
    form: { [kind]: value, ...more.form },
  };
}

/** What one rule says about a field, through the same door as on the page. */
export function said(rule: RuleId, ...field: Parameters<typeof judged>): Advice | undefined {
  return advise(judged(...field)).find((advice) => advice.rule === rule);
}

/** Level and variant of everything that is said: `stop phone-foreign/national`. */
export function spoken(...field: Parameters<typeof judged>): string[] {
  return advise(judged(...field)).map(({ level, rule, variant }) => `${level} ${rule}${variant ? `/${variant}` : ''}`);
}

/** A native list of states as US forms have it. */
export const STATE_LIST = ['Select', 'California', 'Florida', 'New York', 'Texas'] as const;

export const ALL_DETAILS = new Set([
  'country',
  'jpayEmail',
  'street',
  'street2',
  'city',
  'postalCode',
  'usPhone',
  'prisonState',
  'prisonZip',
] as const);
