import type { Field } from '../../src/fields/field.ts';
import type { FieldKind } from '../../src/fields/kinds.ts';
import type { NoticeId } from '../../src/pages/page.ts';
import type { Advice, Fix, Level, RuleId } from '../../src/rules/rule.ts';

/** Placeholders of the rules' texts, filled as on a form that a family in Germany fills in. */
const VALUES: Record<string, string> = {
  meant: 'anna@example.com',
  domain: 'example.com',
  ending: '.de',
  works: '.com, .net, .org',
  country: 'DE',
  count: '9',
  digits: '10',
  state: 'FL',
  typed: '10115',
  zip: '10115',
  zipState: 'NY',
  max: '30',
  letters: 'Ж, л',
};

const KINDS: Record<string, [FieldKind, string]> = {
  'email-confirm': ['email-confirm', 'Confirm Email Address'],
  email: ['email', 'Email Address'],
  phone: ['tel', 'Phone Number'],
  state: ['address-level1', 'State'],
  zip: ['postal-code', 'Zip Code'],
  address: ['address-line1', 'Address Line 1'],
  country: ['country', 'Country'],
};

const LEVELS: Partial<Record<RuleId, Level>> = {
  'email-confirm-differs': 'stop',
  'phone-foreign': 'stop',
  'phone-incomplete': 'stop',
  'phone-fictional': 'stop',
  'state-missing': 'stop',
  'zip-format': 'stop',
  'address-layout': 'hint',
  'country-not-us': 'hint',
  'phone-permanent': 'hint',
  'phone-format': 'hint',
};

const FIXES: Partial<Record<RuleId, Fix>> = {
  'email-typo': { set: { email: 'anna@example.com' } },
  'phone-format': { set: { tel: '2024561414' } },
  'phone-foreign': { set: { tel: '{usPhone}' }, source: 'details' },
  'state-missing': { set: { 'address-level1': '{prisonState}', 'postal-code': '{prisonZip}' }, source: 'details' },
  'zip-state-mismatch': { set: { 'address-level1': 'NY' } },
  'zip-format': { set: { 'postal-code': '{prisonZip}' }, source: 'details' },
  'address-layout': { set: { 'address-line1': '{line1}', 'address-line2': '{line2}' }, source: 'details' },
  'email-differs-from-jpay': { set: { email: '{jpayEmail}' }, source: 'details' },
};

export interface AdviceState {
  id: string;
  advice: Advice;
  field: Omit<Field, 'control' | 'boxes'>;
}

/** One state for every message of every rule, found by the texts there are. */
export function adviceStates(keys: readonly string[]): AdviceState[] {
  return keys.flatMap((key) => {
    const found = /^rule\.([a-z-]+)(?:\.([a-z-]+))?\.what$/.exec(key);
    if (!found) return [];
    const rule = found[1] as RuleId;
    const [kind, label] = KINDS[rule === 'email-confirm-differs' ? 'email-confirm' : rule.split('-')[0]!]!;
    const fix = FIXES[rule];
    const advice: Advice = {
      rule,
      kind,
      level: LEVELS[rule] ?? 'warn',
      values: VALUES,
      ...(found[2] ? { variant: found[2] } : {}),
      fixes: fix ? [fix] : [],
    };
    return [{ id: key.replace(/^rule\.|\.what$/g, ''), advice, field: { kind, label, confidence: 1, block: 0 } }];
  });
}

/** Every notice that is drawn in a page. */
export const noticeStates = (keys: readonly string[]): NoticeId[] =>
  keys.flatMap((key) => {
    const id = /^notice\.([a-z-]+)\.what$/.exec(key)?.[1] as NoticeId | undefined;
    return id && id !== 'page-changed' ? [id] : [];
  });
