// Most forms have no country: the empty text costs nothing.
const plain = (text: string) =>
  text === ''
    ? ''
    : text
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^\p{L}]+/gu, '');

const UNITED_STATES =
  /^(usa?|(the|usa?)?unitedstates(ofamerica)?(usa?)?|america|estadosunidos(deamerica)?|eeuu|vereinigtestaaten|etatsunis|statiuniti|verenigdestaten|stanyzjednoczone)$/;

/** Entries of a country list that are no country: the prompt, an empty line, "not known". */
const PROMPT = /^(country.*|.*(select|choose|pick|seleccion|elija|elige|escoja).*|pais|none|na|)$/;

/** What lists call a country besides its usual name. */
const ALSO: Readonly<Record<string, string>> = {
  GB: 'uk greatbritain england',
  CZ: 'czechrepublic',
  NL: 'thenetherlands holland',
  TR: 'turkey turkiye',
  RU: 'russianfederation',
  KR: 'southkorea republicofkorea korearepublicof',
  CI: 'ivorycoast cotedivoire',
  VN: 'vietnam',
  MK: 'macedonia northmacedonia',
  MD: 'moldovarepublicof',
  IR: 'iranislamicrepublicof',
  TW: 'taiwan taiwanprovinceofchina',
  VE: 'venezuelabolivarianrepublicof',
};

/** Name of an ISO country code in a language; the code itself where the browser knows none. */
export function countryName(country: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country;
  } catch {
    // Not the shape of a region code.
    return country;
  }
}

/** English name of an ISO country code; the code itself where there is none. */
export function englishName(country: string): string {
  return countryName(country, 'en');
}

/** Whether a text means the United States. */
export function isUnitedStates(text: string): boolean {
  return UNITED_STATES.test(plain(text));
}

/** Whether a text of a country field names anything but the United States or nothing ("Other" counts: the form offers it). */
export function isOtherCountry(text: string): boolean {
  const word = plain(text);
  return word !== '' && !PROMPT.test(word) && !UNITED_STATES.test(word);
}

/** Whether a list of countries has an entry for this ISO code, by code or by its English, Spanish or usual name. */
export function listsCountry(list: readonly string[], country: string): boolean {
  const entries = new Set(list.map(plain));
  const [code, english] = [plain(country), plain(englishName(country))];
  // Lists also write "Germany (DE)" and "DE - Germany"; "Germany (+49)" is Germany without its number.
  const names = [english, code, english + code, code + english, ...(ALSO[country]?.split(' ') ?? [])];
  return names.some((name) => entries.has(name)) || entries.has(plain(countryName(country, 'es')));
}
