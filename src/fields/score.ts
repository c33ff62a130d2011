import { stateCode } from '../data/us-states.ts';
import { type Vote, vote } from './evidence.ts';
import { ADVISED, type Kind, LEFT_ALONE } from './kinds.ts';
import { isLeftAlone } from './never-read.ts';
import type { Signals } from './signals.ts';
import { MAX_TEXT } from './words.ts';

export interface Score {
  vote: Vote | undefined;
  confidence: number;
}

/** Most entries of a list that are looked at. */
const MAX_OPTIONS = 300;
const COUNTRY =
  /^(united states( of america)?|usa?|canada|mexico|united kingdom|germany|france|australia|india|brazil|spain|estados unidos|alemania)$/i;
/** What is answered by choosing from a list. */
const IN_LIST = /^(address-level[12]|country|cc-.*|other|place|trap)$/;
const KINDS: ReadonlySet<string> = new Set([...ADVISED, ...LEFT_ALONE]);
const ALIAS: Readonly<Record<string, Vote>> = {
  'street-address': 'address-line1',
  'tel-national': 'tel',
  'country-name': 'country',
};
/** The special takes over what was said for the general: `Apt.` beside `address` is line 2. */
const REFINES: readonly (readonly [Vote, Vote])[] = [
  ['email', 'address-line1'],
  ['email-confirm', 'email'],
  ['email-confirm', 'address-line1'],
  ['address-line2', 'address-line1'],
  ['given-name', 'name'],
  ['family-name', 'name'],
  ['new-password', 'current-password'],
  ['password-confirm', 'current-password'],
];

/** The autocomplete token as a vote; undefined for none (`on`, `off`, free text). */
function ofAutocomplete(value: string): Vote | undefined {
  const token = value
    .trim()
    .split(/\s+/)
    .filter((t) => t !== 'webauthn')
    .at(-1)!;
  if (KINDS.has(token)) return token as Kind;
  return (
    ALIAS[token] ??
    (/^(username|organization|nickname|additional-name|bday.*|sex|url|tel-.*|address-line3)$/.test(token)
      ? 'other'
      : undefined)
  );
}

/** What a list is, judged by its entries alone. */
function ofEntries(list: HTMLSelectElement): Vote | undefined {
  const total = Math.min(list.length, MAX_OPTIONS);
  let [states, countries, dial] = [0, 0, 0];
  for (let i = 0; i < total; i++) {
    const { text, value } = list.options[i]!;
    if (stateCode(text.slice(0, MAX_TEXT)) ?? stateCode(value.slice(0, MAX_TEXT))) states++;
    if (COUNTRY.test(text.trim())) countries++;
    if (/\+\s?\d/.test(text)) dial++;
  }
  if (dial > 5) return 'other';
  // Country lists by ISO code hold some forty codes that are also states, hence the limit on their length.
  if (total <= 90 && states >= 40) return 'address-level1';
  return countries >= 3 || (countries && total <= 4) ? 'country' : undefined;
}

/** Weighs what the signals say. `ownName` is its name without what siblings share. */
export function score(control: Element, signals: Signals, ownName: string): Score {
  const sums = new Map<Vote, number>();
  const add = (v: Vote | undefined, weight: number) => v && sums.set(v, (sums.get(v) ?? 0) + weight);
  const { localName } = control;
  const label = vote(signals.label);
  const name = vote(ownName);
  add(label, 0.85);
  add(name, 0.75);
  add(vote(signals.placeholder), 0.6);
  if (localName !== 'textarea' && signals.near !== signals.label)
    add(vote(signals.near), label || signals.near.length > 60 ? 0.25 : 0.7);
  const ac = ofAutocomplete(signals.autocomplete);
  const contradicted = label && label !== ac && (name ? name !== ac : isLeftAlone(ac));
  if (!(isLeftAlone(ac) && signals.type === 'email')) add(ac, contradicted || ac === 'other' ? 0.6 : 1.5);
  if (signals.type === 'email') add('email', 0.7);
  if (signals.type === 'tel') add('tel', 0.3);
  if (signals.type === 'search') add('other', 2);
  if (signals.type === 'password') add('current-password', 5);
  if (sums.has('trap')) return { vote: 'trap', confidence: 1 };
  if (localName === 'select' && ![...sums.keys()].some(isLeftAlone))
    add(ofEntries(control as HTMLSelectElement), label === 'other' ? 0.5 : 1.5);
  for (const [special, general] of REFINES)
    if (sums.has(special) && sums.has(general)) add(special, sums.get(general)!);
  let best: Score = { vote: undefined, confidence: 0 };
  for (const [v, sum] of sums) {
    const possible =
      localName === 'input' || (localName === 'textarea' ? !/^cc|^tel|^country/.test(v) : IN_LIST.test(v));
    if (possible && sum > best.confidence) best = { vote: v, confidence: sum };
  }
  return best;
}
