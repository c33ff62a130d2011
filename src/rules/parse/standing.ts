import { isOtherCountry, listsCountry } from '../../data/country-names.ts';
import type { Judged } from '../rule.ts';
import { readState } from './state.ts';

/**
 * What the form says about countries, which decides how state, ZIP and address are spoken of.
 * `abroad`: a country outside the US stands in it: the accurate answer, never advised against.
 * `offered`: its list has the person's country, which is not chosen yet: name that way first.
 * `us`: no such choice is known, the form takes US addresses.
 */
export type Standing = 'abroad' | 'offered' | 'us';

/** The last list that was looked through: it holds 250 names and is the same for every field of every pass. */
let last: { list: readonly string[]; home: string; found: boolean } | undefined;

function offers(list: readonly string[], home: string): boolean {
  const same =
    last?.home === home && last.list.length === list.length && list.every((text, i) => text === last?.list[i]);
  if (!same) last = { list, home, found: listsCountry(list, home) };
  return last!.found;
}

/** See Standing. */
export function standing(judged: Judged): Standing {
  if (isOtherCountry((judged.form.country ?? '').slice(0, 100))) return 'abroad';
  const { country: home, countries = [] } = judged;
  return home && home !== 'US' && countries.length > 0 && offers(countries, home) ? 'offered' : 'us';
}

/** USPS code of the state that stands in the block's state field; null where that field is open; undefined without one. */
export function chosenState(judged: Judged): string | null | undefined {
  const value = judged.form['address-level1'];
  if (value === undefined) return undefined;
  const state = readState(value);
  if (state.type === 'us') return state.code;
  return state.type === 'open' ? null : undefined;
}
