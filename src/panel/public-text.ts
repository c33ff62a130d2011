import { LABEL_WORDS } from '../data/label-words.ts';
import { stateCode } from '../data/us-states.ts';

/*
 * What of a page's text may go into a description of it. The pages list names, numbers and cards of people; so only
 * words from fixed lists pass, and everything else becomes an ellipsis.
 */

const MAX_NAME = 60;
const MAX_LABEL = 80;

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A technical name (id, name, type): longer numbers become zeros; '' for what looks like a token or a sentence. */
export function publicName(value: string): string {
  if (value.length > MAX_NAME) return '';
  const name = tidy(value);
  const isToken = /[0-9a-f]{12}/i.test(name) || /(?=\S*\d\S*\d\S*\d)[A-Za-z0-9]{16}/.test(name);
  if (isToken || !/^[\w .:$[\]-]+$/.test(name)) return '';
  return name.replace(/\d{3,}/g, (digits) => '0'.repeat(digits.length));
}

/** The words of a label that forms in general use; any other word, and every longer number, becomes an ellipsis. */
export function publicLabel(label: string): string {
  return tidy(label.slice(0, MAX_LABEL))
    .split(/[\s/,;:*()?!"'“”¿¡-]+/)
    .filter((word) => word !== '')
    .map((word) => (/^\d$/.test(word) || LABEL_WORDS.has(fold(word).replace(/\.$/, '')) ? word : '…'))
    .join(' ')
    .replace(/…( …)+/g, '…');
}

let countries: ReadonlySet<string> | undefined;

/** English and Spanish names of every region the browser knows. */
function countryNames(): ReadonlySet<string> {
  if (countries) return countries;
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const names = ['en', 'es'].flatMap((language) => {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return letters.flatMap((one) => letters.map((two) => display.of(one + two) ?? ''));
  });
  countries = new Set(names.map(fold));
  return countries;
}

/** The text of one entry of a state or country list: the place as it stands, or what `publicLabel` leaves of it. */
export function publicPlace(text: string): string {
  const place = tidy(text.slice(0, MAX_LABEL));
  if (/^\D{1,60}$/.test(place) && (stateCode(place) !== undefined || countryNames().has(fold(place)))) return place;
  return publicLabel(place);
}
