import type { FieldKind } from '../fields/kinds.ts';

export type RuleId =
  | 'email-confirm-differs'
  | 'phone-foreign'
  | 'phone-incomplete'
  | 'phone-fictional'
  | 'state-missing'
  | 'zip-format'
  | 'email-ending'
  | 'email-typo'
  | 'email-differs-from-jpay'
  | 'phone-not-geographic'
  | 'phone-other-country'
  | 'zip-state-mismatch'
  | 'address-too-long'
  | 'address-script'
  | 'address-layout'
  | 'country-not-us'
  | 'phone-permanent'
  | 'phone-format';

/** The most serious first. `stop`: the form refuses it or it locks the person out. `warn`: likely a problem. `hint`: what to know here. */
export const LEVELS = ['stop', 'warn', 'hint'] as const;
export type Level = (typeof LEVELS)[number];

export type Values = Partial<Record<FieldKind, string>>;

/** What the person keeps under My details. Rules learn only that a detail exists, never its value. */
export type DetailKey =
  | 'country'
  | 'jpayEmail'
  | 'street'
  | 'street2'
  | 'city'
  | 'postalCode'
  | 'usPhone'
  | 'prisonState'
  | 'prisonZip';

/** A value that stays with the background until the click that writes it: `{usPhone}`, `{line1}`, `{prisonState}` … */
export type DetailToken = `{${DetailKey | 'line1' | 'line2'}}`;

/** One button: what it writes, by kind. With `source: 'details'` every value is a DetailToken. */
export interface Fix {
  set: Values;
  source?: 'details';
}

export interface Advice {
  rule: RuleId;
  kind: FieldKind;
  level: Level;
  /** Fills the placeholders of the rule's texts: only what stands in the field itself, or public data. */
  values?: Record<string, string>;
  /** Picks a variant of the rule's texts: `rule.<id>.<variant>.what` instead of `rule.<id>.what`. */
  variant?: string;
  fixes: Fix[];
}

/** Everything a rule may know about the field it judges. Pure data: no DOM, no browser. */
export interface Judged {
  kind: FieldKind;
  /** What stands in the field; of a list the text of the chosen entry; a split field joined. '' when empty. */
  value: string;
  /** The values of the same block, by kind, this field's included. */
  form: Values;
  /** The person has left this control since the page was shown. */
  left: boolean;
  /** The control cannot be changed now. */
  disabled: boolean;
  /** The field's own limit in characters, where it states one. */
  maxLength?: number;
  /** The limits of the other fields of the block, by kind. */
  maxLengths: Partial<Record<FieldKind, number>>;
  /** The texts of a list's entries, in order; absent for a text box. */
  options?: readonly string[];
  /** The texts of the block's country list, where it has one. */
  countries?: readonly string[];
  /** Which of My details exist. */
  known: ReadonlySet<DetailKey>;
  /** ISO code of the person's country, where they told us. */
  country?: string;
  /** Whether the typed e-mail differs from the one used at JPay: answered by the background; undefined when not known. */
  differsFromJpay?: boolean;
}

/** What a rule says: an advice but for the rule's own name and the field's kind, which `advise` adds. */
export type Verdict = Omit<Advice, 'rule' | 'kind'>;

export interface Rule {
  id: RuleId;
  /** The kinds it judges. */
  kinds: readonly FieldKind[];
  /** Has something to say before anything is written: the others are not asked about an empty text box. */
  early?: true;
  /** Never throws; undefined when there is nothing to say or it is unsure. */
  check(judged: Judged): Verdict | undefined;
}
