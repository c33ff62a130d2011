import { EXIT_CODE_DEPENDS, EXIT_CODES, NORTH_AMERICA } from '../data/exit-codes.ts';

/** Customer service, and the number a help page names for calls from abroad or a landline. As a mobile dials them. */
export const SUPPORT = { main: '+1 972 734 1111', second: '+1 800 844 6591' } as const;

/** Where support sits: its clock is the one that matters. */
export const SUPPORT_ZONE = 'America/Chicago';

/** How to dial a US number from a landline. */
export type Landline =
  /** Press `first`; with `rest`, wait for the tone and go on. */
  | { how: 'code'; first: string; rest?: string }
  /** No single code: it depends on the phone company. */
  | { how: 'depends' }
  /** We do not know the country. */
  | { how: 'unknown' };

const holds = (list: string, country: string) => ` ${list}`.includes(` ${country} `);

/** What to press on a landline in a country (ISO code) for a number written `+1 …`. */
export function fromLandline(country = 'unknown', number: string = SUPPORT.main): Landline {
  const national = number.replace('+', '');
  if (holds(NORTH_AMERICA, country)) return { how: 'code', first: national };
  if (holds(EXIT_CODE_DEPENDS, country)) return { how: 'depends' };
  const code = Object.keys(EXIT_CODES).find((candidate) => holds(EXIT_CODES[candidate]!, country));
  if (code === undefined) return { how: 'unknown' };
  const [first, rest] = code.split('~');
  return rest === undefined
    ? { how: 'code', first: `${code} ${national}` }
    : { how: 'code', first: first!, rest: `${rest} ${national}` };
}

/** Weekday and time of an instant (milliseconds since 1970) in a zone, as the language writes it. */
export function clock(now: number, language: string, zone?: string): string {
  return new Intl.DateTimeFormat(language, {
    weekday: 'short',
    hour: 'numeric',
    minute: '2-digit',
    ...(zone ? { timeZone: zone } : {}),
  }).format(now);
}

/** A point of the phone menu: the key to press, if any; its text is `call.<way>.<id>`. */
export interface MenuPoint {
  id: string;
  key?: string;
}

/** The two ways through the menu, as families describe them. */
export const MENU: Readonly<Record<'callback' | 'person', readonly MenuPoint[]>> = {
  callback: [{ id: 'ask' }, { id: 'confirm', key: '1' }, { id: 'choose' }, { id: 'end' }],
  person: [
    { id: 'ask' },
    { id: 'other' },
    { id: 'confirm', key: '1' },
    { id: 'else', key: '5' },
    { id: 'none', key: '3' },
    { id: 'talk' },
  ],
};
