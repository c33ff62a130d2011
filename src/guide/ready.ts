import type { FieldKind } from '../fields/kinds.ts';
import { advise } from '../rules/advise.ts';
import type { Advice, DetailKey, Values } from '../rules/rule.ts';
import type { Details } from '../store/shapes.ts';

/** What the enrolment form asks for, and the details that answer it. */
export const READY = {
  email: ['jpayEmail'],
  number: ['usPhone'],
  address: ['street', 'city'],
  state: ['prisonState'],
  zip: ['prisonZip'],
} as const satisfies Record<string, readonly DetailKey[]>;
export type ReadyId = keyof typeof READY;

/** The details that a rule can judge, by the kind of field they would be written to. */
const JUDGED: Partial<Record<DetailKey, FieldKind>> = {
  jpayEmail: 'email',
  usPhone: 'tel',
  prisonState: 'address-level1',
  prisonZip: 'postal-code',
};

/** What the rules say about a detail before it is ever written: only what would stop or harm, the most important first. */
export function adviceOn(key: DetailKey, details: Details): Advice | undefined {
  const kind = JUDGED[key];
  const value = details[key];
  if (!kind || !value) return undefined;
  const form: Values = {};
  for (const [other, otherKind] of Object.entries(JUDGED) as [DetailKey, FieldKind][]) {
    const typed = details[other];
    if (typed) form[otherKind] = typed;
  }
  const advice = advise({
    kind,
    value,
    form,
    left: true,
    disabled: false,
    maxLengths: {},
    known: new Set(),
    ...(details.country ? { country: details.country } : {}),
  });
  return advice.find(({ level }) => level !== 'hint');
}

/** Whether each thing the enrolment form asks for is there and right: "ready to enrol: 4 of 5". */
export function readiness(details: Details): { id: ReadyId; state: 'yes' | 'missing' | 'look' }[] {
  return (Object.keys(READY) as ReadyId[]).map((id) => {
    const keys: readonly DetailKey[] = READY[id];
    if (keys.some((key) => !details[key]?.trim())) return { id, state: 'missing' };
    return { id, state: keys.some((key) => adviceOn(key, details)) ? 'look' : 'yes' };
  });
}
