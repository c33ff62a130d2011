import { stateCode } from '../data/us-states.ts';
import { MAX_TEXT } from './dom.ts';

/** Most entries of a list that are looked at. */
const MAX_OPTIONS = 300;
const COUNTRY =
  /^(united states( of america)?|usa?|canada|mexico|united kingdom|germany|france|australia|india|brazil|spain|estados unidos|alemania)$/i;

/** What a list is, judged by its entries alone; undefined when they do not tell. */
export function kindOfOptions(list: HTMLSelectElement): 'address-level1' | 'country' | 'other' | undefined {
  const total = Math.min(list.length, MAX_OPTIONS);
  let states = 0;
  let codes = 0;
  let countries = 0;
  let dial = 0;
  for (let i = 0; i < total; i++) {
    const option = list.options[i]!;
    const text = option.text.slice(0, MAX_TEXT).trim();
    if (stateCode(text)) states++;
    else if (stateCode(option.value)) codes++;
    if (COUNTRY.test(text)) countries++;
    if (/\+\s?\d/.test(text)) dial++;
  }
  if (dial > 5) return 'other';
  // Country lists by ISO code hold some forty codes that are also states, hence the limit on their length.
  if (total <= 90 && states + codes >= 40) return 'address-level1';
  if (countries >= 3 || (countries >= 1 && total <= 4)) return 'country';
  return undefined;
}
