import { englishName } from '../data/country-names.ts';
import { fold } from '../data/fold.ts';
import type { FieldKind } from '../fields/kinds.ts';
import type { DetailKey, Values } from '../rules/rule.ts';

type Details = Readonly<Partial<Record<DetailKey, string>>>;

/** The first candidate that fits; '' where none does. Nothing is ever cut in the middle. */
const fitting = (candidates: readonly string[], max: number) => candidates.find((text) => text.length <= max) ?? '';
/** In English, because the form is, and in ASCII: Turkiye, Cote d'Ivoire. */
const countryName = (country: string) => fold(englishName(country)).text;
const join = (...parts: (string | undefined)[]) => parts.filter((part) => part).join(', ');

/**
 * Line 1: street and number, then flat details. In a form without a second line the postal code and the country stand here
 * too. Given up in this order where the field is short: postal code, country by its code, flat details, country.
 */
function firstLine({ street = '', street2, postalCode, country }: Details, alone: boolean, max: number): string {
  if (street === '') return '';
  const plain = [join(street, street2), street];
  if (!alone || !country) return fitting(alone ? [join(street, street2, postalCode), ...plain] : plain, max);
  const name = countryName(country);
  const lines = [
    join(street, street2, postalCode, name),
    join(street, street2, name),
    join(street, street2, country),
    join(street, country),
  ];
  return fitting([...lines, street], max);
}

/**
 * Line 2: postal code, city, country; the country by its code where the field is short, then without the city where that
 * has a field of its own.
 */
function secondLine({ postalCode, city, country }: Details, cityBox: boolean, max: number): string {
  const place = [postalCode, city].filter((part) => part).join(' ');
  if (place === '') return '';
  const lines = [join(place, country && countryName(country)), join(place, country)];
  return fitting(cityBox ? [...lines, join(postalCode, country)] : lines, max);
}

/** Ten digits of a US number, however it is kept; '' for anything else, half a number included. */
const tenDigits = (phone: string) => /^(?:00)?1?(\d{10})$/.exec(phone.replace(/\D/g, ''))?.[1] ?? '';

/** A smaller limit is that of one box of a split field (phone in three, ZIP+4 in two), not of the value. */
const WHOLE: Partial<Record<FieldKind, number>> = { tel: 10, 'postal-code': 5 };

/**
 * The values behind the tokens of a fix (`{usPhone}`, `{line1}` …) by kind, for the click that writes them. Addresses are
 * folded to ASCII the way the person's country does and fit the fields' own limits (characters). What My details do not
 * hold, and what cannot be made to fit, is left out: the person writes it.
 */
export function resolveDetails(set: Values, details: Details, maxLengths: Partial<Record<FieldKind, number>>): Values {
  const folded = (text: string | undefined) => text && fold(text, details.country).text.replace(/\s+/g, ' ').trim();
  const address: Details = {
    ...details,
    street: folded(details.street),
    street2: folded(details.street2),
    city: folded(details.city),
    postalCode: folded(details.postalCode),
  };
  const made: Record<string, (max: number) => string> = {
    '{line1}': (max) => firstLine(address, set['address-line2'] === undefined, max),
    '{line2}': (max) => secondLine(address, set['address-level2'] !== undefined, max),
    '{street}': () => address.street ?? '',
    '{street2}': () => address.street2 ?? '',
    '{city}': () => address.city ?? '',
    '{postalCode}': () => address.postalCode ?? '',
    '{country}': () => (details.country ? countryName(details.country) : ''),
    '{jpayEmail}': () => details.jpayEmail ?? '',
    '{usPhone}': () => tenDigits(details.usPhone ?? ''),
    '{prisonState}': () => details.prisonState ?? '',
    '{prisonZip}': (max) => fitting([details.prisonZip ?? '', (details.prisonZip ?? '').slice(0, 5)], max),
  };
  const values: Values = {};
  for (const [kind, token] of Object.entries(set) as [FieldKind, string][]) {
    const limit = maxLengths[kind] ?? Number.POSITIVE_INFINITY;
    const max = limit < (WHOLE[kind] ?? 0) ? Number.POSITIVE_INFINITY : limit;
    const value = Object.hasOwn(made, token) ? made[token]!(max) : '';
    if (value !== '' && value.length <= max) values[kind] = value;
  }
  return values;
}
