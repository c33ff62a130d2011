import { vote } from './evidence.ts';

/** Most characters kept of one text: what is longer is prose, not a label. */
export const MAX_TEXT = 160;

/** A leading word that carries the meaning itself is no mere prefix. */
const KEEPS = /^(user|login|pass|first|last|confirm|re|retype|repeat|verify)\b|^e ?mail (address|id)\b/;

/** A text as plain lower-case words: accents off, camelCase and digits split (`txtdConfirmEmail2` → `txtd confirm email 2`). */
export function words(text: string): string {
  let plain = text.slice(0, MAX_TEXT);
  if (/[^\0-\x7f]/.test(plain)) plain = plain.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  if (plain.includes('@')) plain = plain.replace(/\S*@\S+\.\S+/g, ' email ');
  return plain
    .replace(/([a-z])(?=[A-Z\d])|([A-Z])(?=[A-Z][a-z])|(\d)(?=[A-Za-z])/g, '$& ')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, ' ')
    .trim();
}

/**
 * Takes the leading words that siblings share away (`billing_zip`, `billing_city` → `zip`, `city`): such a prefix says
 * which form it is, and would drag every sibling to one kind. Only where at least two of the rests speak for themselves.
 */
export function withoutSharedPrefix(names: readonly string[]): string[] {
  const rests = new Map<string, string[]>();
  const cuts = names.map((name) => (KEEPS.test(name) ? [] : [...name.matchAll(/ /g)].slice(0, 4)));
  for (const { index, input } of cuts.flat()) {
    const prefix = input.slice(0, index);
    rests.set(prefix, [...(rests.get(prefix) ?? []), input.slice(index + 1)]);
  }
  // Asked of shared prefixes only, and once for each.
  const shared = new Set(
    [...rests].filter(([, all]) => all.length > 1 && all.filter(vote).length > 1).map(([prefix]) => prefix),
  );
  return names.map((name, i) => {
    const cut = cuts[i]!.findLast(({ index }) => shared.has(name.slice(0, index)) && vote(name.slice(index + 1)));
    return cut ? name.slice(cut.index + 1) : name;
  });
}
