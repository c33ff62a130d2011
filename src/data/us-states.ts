const table = (entries: string): Readonly<Record<string, string>> =>
  Object.fromEntries(entries.split('|').map((entry) => [entry.slice(0, 2), entry.slice(3)]));

/** USPS two-letter codes and English names: 50 states and DC. */
export const STATES = table(
  'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|' +
    'DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|' +
    'KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|' +
    'MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|' +
    'NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|' +
    'SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|' +
    'WV West Virginia|WI Wisconsin|WY Wyoming',
);

/** Territories, freely associated states and military post: a form's list may or may not hold them. */
export const TERRITORIES = table(
  'AS American Samoa|GU Guam|MP Northern Mariana Islands|PR Puerto Rico|VI Virgin Islands|FM Micronesia|' +
    'MH Marshall Islands|PW Palau|AA Armed Forces Americas|AE Armed Forces Europe|AP Armed Forces Pacific',
);

const plain = (text: string) => text.toLowerCase().replace(/[^a-z]+/g, '');

let known: ReadonlyMap<string, string> | undefined;

/** Every spelling of every state. Made when first asked for: most pages have no state in them. */
function spellings(): ReadonlyMap<string, string> {
  const map = new Map([
    ['washingtondc', 'DC'],
    ['usvirginislands', 'VI'],
    ['virginislandsus', 'VI'],
  ]);
  for (const [code, name] of Object.entries({ ...TERRITORIES, ...STATES })) {
    const [short, long] = [code.toLowerCase(), name.toLowerCase().replaceAll(' ', '')];
    // Lists write both, in either order: "FL - Florida", "Florida (FL)".
    for (const spelling of [short, long, short + long, long + short]) map.set(spelling, code);
  }
  return map;
}

/**
 * The USPS code that a text means, by code, by name or by both (`FL`, `florida`, `FL - Florida`, `Florida (FL)`);
 * undefined for anything else.
 */
export function stateCode(text: string): string | undefined {
  known ??= spellings();
  return known.get(plain(text));
}

/** English name of a USPS code; undefined for an unknown one. */
export function stateName(code: string): string | undefined {
  return STATES[code] ?? TERRITORIES[code];
}
