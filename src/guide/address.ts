import { STATES, stateCode, TERRITORIES } from '../data/us-states.ts';
import { zipState } from '../data/zip-states.ts';

export interface PrisonPlace {
  /** USPS code. */
  state: string;
  /** Five digits; missing where the text holds none that fits. */
  zip?: string;
}

const NAMES = [...Object.values(STATES), ...Object.values(TERRITORIES)].sort((a, b) => b.length - a.length);
/** Characters looked at, ZIP codes tried from the end, characters before one in which its state must stand. */
const LONGEST = 2_000;
const TRIED = 5;
const NEAR = 60;

/**
 * State and ZIP code in a pasted street address, in a ZIP code or in the name of a state; undefined when unsure. A ZIP
 * code counts where its state stands before it, or where the text ends with it: five digits may be a house number or the
 * postal code of a town abroad. Where the two disagree only the written state is returned. Nothing else is kept.
 */
export function readPrisonAddress(text: string): PrisonPlace | undefined {
  const flat = withoutCountry(text.slice(0, LONGEST).replace(/\s+/g, ' '));
  const zips = [...flat.matchAll(/(?<![\d-])(\d{5})(?:-\d{4})?(?![\d-])/g)].slice(-TRIED).reverse();
  for (const found of zips) {
    const zip = found[1]!;
    const state = zipState(zip);
    const written = stateAtEnd(flat.slice(0, found.index));
    const last = found.index + found[0].length === flat.length;
    if (state && (written === state || (last && !written))) return { state, zip };
    if (last && written) return { state: written };
  }
  const state = stateAtEnd(flat);
  return state === undefined ? undefined : { state };
}

const withoutCountry = (text: string) =>
  text.replace(/[\s,.;]*(USA|U\.S\.A\.|United States( of America)?)?[\s,.;]*$/i, '').trim();

/** A state as the last words of a text: its name, or its code in capitals (`in` and `or` are words). */
function stateAtEnd(text: string): string | undefined {
  const end = text.slice(-NEAR).replace(/[\s,.;]*$/, '');
  const name = NAMES.find((candidate) => new RegExp(`(^|[\\s,(])${candidate}$`, 'i').test(end));
  if (name) return stateCode(name);
  const code = /(?:^|[\s,(])([A-Z]{2})\)?$/.exec(end)?.[1] ?? (/^\s*[a-z]{2}$/i.test(end) ? end : undefined);
  return code === undefined ? undefined : stateCode(code);
}
