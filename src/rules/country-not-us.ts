import { isOtherCountry, isUnitedStates } from '../data/country-names.ts';
import { standing } from './parse/standing.ts';
import type { Rule, Verdict } from './rule.ts';

/**
 * What to know at the country field; never advice against one's own country.
 * The list offers it and it is not chosen: told so. The list holds no country but the US, or many without the person's:
 * told what that means. A country that is chosen from the list is the accurate answer: silence. Typed into a box without
 * a list: told what to do in case the form refuses it.
 */
export const rule: Rule = {
  id: 'country-not-us',
  kinds: ['country'],
  early: true,
  check(judged) {
    const { value, countries, country } = judged;
    const hint = (variant?: string): Verdict => ({ level: 'hint', fixes: [], ...(variant && { variant }) });
    if (country === 'US') return undefined;
    const list = countries ?? judged.options;
    if (isOtherCountry(value.slice(0, 100))) return list === undefined ? hint('typed') : undefined;
    if (list === undefined) return undefined;
    if (standing({ ...judged, countries: list }) === 'offered') return hint('offered');
    if (!list.some(isUnitedStates)) return undefined;
    if (!list.some(isOtherCountry)) return hint();
    return country === undefined ? undefined : hint('missing');
  },
};
