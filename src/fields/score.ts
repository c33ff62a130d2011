import { MAX_TEXT } from '../data/plain-words.ts';
import { stateCode } from '../data/us-states.ts';
import { type Vote, vote } from './evidence.ts';
import { ADVISED, LEFT_ALONE } from './kinds.ts';
import { isLeftAlone } from './never-read.ts';
import type { Signals } from './signals.ts';

export type Score = { vote: Vote | undefined; confidence: number };

/** Most entries of a list that are looked at. */
const MAX_OPTIONS = 300;
const COUNTRY =
  /^(united states( of america)?|usa?|canada|mexico|united kingdom|germany|france|india|spain|estados unidos)$/i;
/** What is answered by choosing from a list, and what in a box of several lines. */
const IN_LIST = /^(address-level[12]|country|cc-.*|other|place)$/;
const IN_LINES = /^(?!cc-|tel|country)/;
const NOT_OURS = /^(username|organization|nickname|additional-name|bday.*|sex|url|tel-.*|address-line3)$/;
// biome-ignore format: a table
const TOKENS: ReadonlyMap<string, Vote> = new Map<string, Vote>([...ADVISED, ...LEFT_ALONE].map((kind) => [kind, kind] as const))
  .set('street-address', 'address-line1').set('tel-national', 'tel').set('country-name', 'country');
/** The special takes over what was said for the general: `Apt.` beside `address` is line 2. */
// biome-ignore format: two tables
const REFINES: readonly (readonly [Vote, Vote])[] = [
  ['email', 'address-line1'], ['email-confirm', 'email'], ['email-confirm', 'address-line1'], ['address-line2', 'address-line1'],
  ['given-name', 'name'], ['family-name', 'name'], ['new-password', 'current-password'], ['password-confirm', 'current-password'],
];

/** The autocomplete token as a vote; undefined for none (`on`, `off`, free text). */
function ofAutocomplete(value: string): Vote | undefined {
  if (value === '') return undefined;
  const token = value.replace('webauthn', '').trim().split(/\s+/).at(-1)!;
  return TOKENS.get(token) ?? (NOT_OURS.test(token) ? 'other' : undefined);
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
  const { label, near, placeholder, type, autocomplete } = signals;
  const sums = new Map<Vote, number>();
  const add = (says: Vote | undefined, weight: number) => says && sums.set(says, (sums.get(says) ?? 0) + weight);
  const { localName } = control;
  const said = vote(label);
  const named = vote(ownName);
  const token = ofAutocomplete(autocomplete);
  add(said, 0.85);
  add(named, 0.75);
  add(vote(placeholder), 0.6);
  // An account's name is its e-mail address: the text before the box outweighs a name such as `userName`.
  const account = named === 'other' && vote(near)?.startsWith('email');
  if (localName !== 'textarea') add(vote(near), said || near.length > 60 ? 0.25 : account ? 0.8 : 0.7);
  const contradicted = said && said !== token && (named ? named !== token : isLeftAlone(token));
  if (type !== 'email' || !isLeftAlone(token)) add(token, contradicted || token === 'other' ? 0.6 : 1.5);
  if (type === 'email') add('email', 0.7);
  if (type === 'tel') add('tel', 0.3);
  if (type === 'search') add('other', 2);
  if (type === 'password') add('current-password', 5);
  if (localName === 'select' && ![...sums.keys()].some(isLeftAlone))
    add(ofEntries(control as HTMLSelectElement), said === 'other' ? 0.5 : 1.5);
  if (sums.size > 1)
    for (const { 0: special, 1: general } of REFINES) if (sums.has(special)) add(special, sums.get(general) ?? 0);
  let best: Score = { vote: undefined, confidence: 0 };
  if (sums.has('trap')) return best;
  const fits = localName === 'textarea' ? IN_LINES : IN_LIST;
  sums.forEach((sum, says) => {
    if (sum > best.confidence && (localName === 'input' || fits.test(says))) best = { vote: says, confidence: sum };
  });
  return best;
}
