import { vote } from './evidence.ts';

/** A leading word that carries the meaning itself is no mere prefix. */
// biome-ignore format: one list of words
const KEEPS = new Set('user,login,pass,first,last,confirm,re,retype,repeat,verify,email address,email id,e mail address,e mail id'.split(','));

/** Where a prefix of a name may end: its first few spaces. */
function cutsOf(name: string): number[] {
  const cuts: number[] = [];
  for (let at = name.indexOf(' '); at >= 0 && cuts.length < 4; at = name.indexOf(' ', at + 1)) cuts.push(at);
  return KEEPS.has(name) || cuts.some((at) => KEEPS.has(name.slice(0, at))) ? [] : cuts;
}

/**
 * Takes the leading words that siblings share away (`billing_zip`, `billing_city` → `zip`, `city`): such a prefix says
 * which form it is, and would drag every sibling to one kind. Only where at least two of the rests speak for themselves.
 */
export function withoutSharedPrefix(names: readonly string[]): string[] {
  const cuts = names.map(cutsOf);
  const rests = new Map<string, string[]>();
  names.forEach((name, i) => {
    for (const cut of cuts[i]!) {
      const prefix = name.slice(0, cut);
      const all = rests.get(prefix);
      if (all) all.push(name.slice(cut + 1));
      else rests.set(prefix, [name.slice(cut + 1)]);
    }
  });
  // Asked of shared prefixes only, and once for each.
  const shared = new Set<string>();
  for (const [prefix, all] of rests) if (all.length > 1 && all.filter(vote).length > 1) shared.add(prefix);
  return names.map((name, i) => {
    const cut = cuts[i]!.findLast((cut) => shared.has(name.slice(0, cut)) && vote(name.slice(cut + 1)));
    return cut === undefined ? name : name.slice(cut + 1);
  });
}
