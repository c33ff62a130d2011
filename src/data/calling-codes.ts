/**
 * ISO country of an international calling code. From the metadata of libphonenumber 1.13.16 (tests compare). Codes that
 * several countries share (44, 7, 39 …) are named only where the next digits leave no doubt.
 */

/**
 * Codes of one country each, in order: ISO code and calling code, which is left out where it is the last one plus 1.
 * Small letters without spaces pack best.
 */
const SINGLE =
  'eg20za27gr30nlbefreshu36ro40chat43dk45sepl48depe51mxcuarbrclcovemy60id62phnzsgthjp81krvn84cn86tr90inpkaflkmmir98' +
  'ss211dz213tn216ly218gm220snmrmlgncibfnetgbjmulrslghngtdcfcmcvstgqgacgcdaogwioacscsdrwetsodjketzugbimzzm260mgzw26' +
  '3namwlsbwszkmer291aw297foglgi350ptluieisalmtcybg359lt370lveemdambyadmcsmua380rsmexkhr385sibamk389cz420skli423fk5' +
  '00bzgtsvhnnicrpapmhtbo591gyecgfpymqsruytl670nf672bnnrpgtosbvufjpwwfcknuws685kinctvpftkfmmhkp850hk852mokh855labd8' +
  '80tw886mv960lbjosyiqkwsayeomps970aeilbhqabtmnnptj992tmazgekguz998';

/**
 * Shared codes: the country that has nearly all of it, and the beginnings that are somebody else's or could be
 * (Guernsey, Jersey, Isle of Man; Kazakhstan; Vatican; Svalbard; Cocos and Christmas Island; Åland).
 */
const SHARED: Readonly<Record<string, readonly [iso: string, unsure: RegExp]>> = {
  '44': ['GB', /^(1481|1534|1624|7(457|509|524|624|700|781|797|829|839|911|937)|98)/],
  '7': ['RU', /^8?[67]/],
  '39': ['IT', /^06698/],
  '47': ['NO', /^79/],
  '61': ['AU', /^8[59]1/],
  '358': ['FI', /^0?18/],
};
/** Shared so widely that only the code itself is sure. */
const UNNAMED = ['212', '262', '290', '590', '599'];

function readTable(): Map<string, string> {
  const table = new Map<string, string>();
  let code = 0;
  for (const [, country, own] of SINGLE.matchAll(/(\D\D)(\d*)/g)) {
    code = Number(own) || code + 1;
    table.set(String(code), country!.toUpperCase());
  }
  return table;
}

let read: Map<string, string> | undefined;
/** Read when the first number is judged. */
function singles(): Map<string, string> {
  read ??= readTable();
  return read;
}

export interface CallingCode {
  code: string;
  /** ISO code; absent where the number could belong to more than one country. */
  country?: string;
}

/** The calling code that an international number (digits only, without + or 00) begins with; undefined for none known. */
export function callingCode(digits: string): CallingCode | undefined {
  for (const length of [1, 2, 3]) {
    const code = digits.slice(0, length);
    const country = singles().get(code);
    if (country) return { code, country };
    const shared = SHARED[code];
    if (shared) return shared[1].test(digits.slice(length)) ? { code } : { code, country: shared[0] };
    if (UNNAMED.includes(code)) return { code };
  }
  return undefined;
}

/** Every country whose calling code is its own or mainly its own, by ISO code. */
export function callingCodeOf(country: string): string | undefined {
  for (const [code, iso] of singles()) if (iso === country) return code;
  return Object.keys(SHARED).find((code) => SHARED[code]![0] === country);
}
