/** How letters outside ASCII are written with ASCII letters, by language where languages differ. Small letters only. */
export type Letters = Readonly<Record<string, string>>;

/** Entries `letter` + `spelling`, between spaces. */
const table = (entries: string, letterLength = 1): Letters =>
  Object.fromEntries(entries.split(' ').map((entry) => [entry.slice(0, letterLength), entry.slice(letterLength)]));

/** An alphabet whose letters follow each other in Unicode from `first` on: their spellings in that order. */
const alphabet = (first: number, spellings: string): Letters =>
  Object.fromEntries(spellings.split(' ').map((spelling, n) => [String.fromCharCode(first + n), spelling]));

/** Latin letters that are no base letter with an accent (accents fall off by Unicode decomposition), and marks of writing. */
export const LATIN: Letters = table(
  'ßss æae œoe øo đd ðd þth łl ħh ŧt ıi ŋng əe ' +
    "ʻ' ʼ' ‘' ’' ‚' ′' “\" ”\" „\" «\" »\" ‐- ‑- –- —- −- ·. №No ⁄/ °o 、, 。.",
);

const GERMAN = table('äae öoe üue');
const DANISH = table('øoe åaa');

/** What passports and maps of a country write instead; where a country is missing the base letter stands (ü → u). */
export const LATIN_OF: Readonly<Record<string, Letters>> = {
  DE: GERMAN,
  AT: GERMAN,
  CH: GERMAN,
  LI: GERMAN,
  LU: GERMAN,
  DK: DANISH,
  NO: DANISH,
  GL: DANISH,
  FO: DANISH,
};

/** German letters: where one stands and the country is unknown, two ways of writing are possible. */
export const AMBIGUOUS = /[äöü]/i;

/**
 * From а to џ: Russian as on maps and in addresses (BGN/PCGN), the other Cyrillic letters as their own countries write
 * them.
 */
export const CYRILLIC: Letters = {
  ...alphabet(
    0x430,
    'a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya e e dj gj ie dz i i j lj nj c kj i u dz',
  ),
  ґ: 'g',
};

const SERBIAN = table('жz хh цc чc шs');

/** Official spellings: Ukraine 2010, Bulgaria 2009, Serbian Latin without its accents. */
export const CYRILLIC_OF: Readonly<Record<string, Letters>> = {
  UA: table('гh иy'),
  BG: table('хh щsht ъa ьy'),
  RS: SERBIAN,
  ME: SERBIAN,
  BA: SERBIAN,
  MK: SERBIAN,
};

/** ELOT 743, the table of Greek passports. Pairs come before letters. */
export const GREEK_PAIRS: Letters = table('ουou γγng γξnx γχnch γκgk μπmp ντnt', 2);
export const GREEK: Letters = alphabet(0x3b1, 'a v g d e z i th i k l m n x o p r s s t y f ch ps o');
