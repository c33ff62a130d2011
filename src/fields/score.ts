import { type Vote, vote } from './evidence.ts';
import { ADVISED, isAdvised, type Kind, LEFT_ALONE } from './kinds.ts';
import { kindOfOptions } from './options.ts';
import type { Signals } from './signals.ts';
import { words } from './words.ts';

export interface Score {
  vote: Vote;
  confidence: number;
}

const KINDS: ReadonlySet<string> = new Set([...ADVISED, ...LEFT_ALONE]);
const SAME: Readonly<Record<string, Kind>> = {
  'street-address': 'address-line1',
  'tel-national': 'tel',
  'country-name': 'country',
  password: 'current-password',
};
const IN_LIST = /^(address-level[12]|country|cc-.*)$/;

/** The autocomplete token as a kind, `other` for a token of another type, undefined for none (`on`, `off`, free text). */
function ofAutocomplete(value: string): Vote {
  const token =
    value
      .trim()
      .toLowerCase()
      .split(/\s+/)
      .filter((t) => t !== 'webauthn')
      .at(-1) ?? '';
  if (KINDS.has(token)) return token as Kind;
  if (/^(username|organization|nickname|additional-name|bday.*|sex|url|honorific.*|tel-.*|address-line3)$/.test(token))
    return SAME[token] ?? 'other';
  return SAME[token];
}

/** Weighs what the signals say. `names` are the plain identifiers, most telling first. */
export function score(control: Element, signals: Signals, names: readonly string[]): Score {
  const { attributes } = signals;
  const sums = new Map<Exclude<Vote, undefined>, number>();
  const add = (v: Vote, weight: number) => {
    if (v) sums.set(v, (sums.get(v) ?? 0) + weight);
  };
  const list = control.localName !== 'input' && control.localName !== 'textarea';
  const label = vote(words(signals.label || attributes['aria-label']));
  const name = names.map(vote).find(Boolean);
  const near = words(signals.near);
  const type = attributes.type.toLowerCase();
  if (type === 'password')
    add(label === 'password-confirm' || name === 'password-confirm' ? 'password-confirm' : 'current-password', 5);
  add(label, 0.85);
  add(name, 0.75);
  add(vote(words(attributes.placeholder)), 0.6);
  add(vote(words(attributes.title)), 0.3);
  add(vote(near), label || near.length > 60 ? 0.25 : 0.6);
  const ac = ofAutocomplete(attributes.autocomplete);
  if (ac) add(ac, label && name && label !== ac && name !== ac ? 0.6 : 1.5);
  if (type === 'email') add('email', 0.7);
  if (type === 'tel') add('tel', 0.3);
  if (type === 'search') add('other', 2);
  if (
    control instanceof HTMLSelectElement &&
    ![...sums.keys()].some((v) => v !== 'other' && v !== 'trap' && v !== 'place' && v && !isAdvised(v))
  ) {
    const entries = kindOfOptions(control);
    if (entries) add(entries, 1.5);
  }
  if (sums.has('trap')) return { vote: 'trap', confidence: 1 };
  let best: Score = { vote: undefined, confidence: 0 };
  for (const [v, sum] of sums) {
    if (sum > best.confidence && !(list && v !== 'other' && v !== 'place' && !IN_LIST.test(v as string)))
      best = { vote: v, confidence: sum };
  }
  return best;
}
