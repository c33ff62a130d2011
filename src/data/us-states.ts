/** Reads entries of a code in small letters and its name, with nothing in between: that packs best. */
const table = (entries: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    entries.split(/(?=[a-z]{2}[A-Z])/).map((entry) => [entry.slice(0, 2).toUpperCase(), entry.slice(2)]),
  );

/** USPS two-letter codes and English names: 50 states and DC. */
export const STATES = table(
  'alAlabamaakAlaskaazArizonaarArkansascaCaliforniacoColoradoctConnecticutdeDelawaredcDistrict of Columbia' +
    'flFloridagaGeorgiahiHawaiiidIdahoilIllinoisinIndianaiaIowaksKansaskyKentuckylaLouisianameMainemdMaryland' +
    'maMassachusettsmiMichiganmnMinnesotamsMississippimoMissourimtMontananeNebraskanvNevadanhNew Hampshire' +
    'njNew JerseynmNew MexiconyNew YorkncNorth CarolinandNorth DakotaohOhiookOklahomaorOregonpaPennsylvania' +
    'riRhode IslandscSouth CarolinasdSouth DakotatnTennesseetxTexasutUtahvtVermontvaVirginiawaWashington' +
    'wvWest VirginiawiWisconsinwyWyoming',
);

/** Territories, freely associated states and military post: a form's list may or may not hold them. */
export const TERRITORIES = table(
  'asAmerican SamoaguGuammpNorthern Mariana IslandsprPuerto RicoviVirgin IslandsfmMicronesiamhMarshall Islands' +
    'pwPalauaaArmed Forces AmericasaeArmed Forces EuropeapArmed Forces Pacific',
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
