/**
 * ISO country of an international calling code. From the metadata of libphonenumber 1.13.16 (tests compare). Codes that
 * several countries share (44, 7, 39 …) are named only where the next digits leave no doubt.
 */

/** Codes of one country each, in order: ISO code and calling code, which is left out where it is the last one plus 1. */
const SINGLE =
  'EG20 ZA27 GR30 NL BE FR ES HU36 RO40 CH AT43 DK45 SE PL48 DE PE51 MX CU AR BR CL CO VE MY60 ID62 PH NZ SG TH JP81 KR ' +
  'VN84 CN86 TR90 IN PK AF LK MM IR98 SS211 DZ213 TN216 LY218 GM220 SN MR ML GN CI BF NE TG BJ MU LR SL GH NG TD CF CM CV ' +
  'ST GQ GA CG CD AO GW IO AC SC SD RW ET SO DJ KE TZ UG BI MZ ZM260 MG ZW263 NA MW LS BW SZ KM ER291 AW297 FO GL GI350 PT ' +
  'LU IE IS AL MT CY BG359 LT370 LV EE MD AM BY AD MC SM UA380 RS ME XK HR385 SI BA MK389 CZ420 SK LI423 FK500 BZ GT SV HN ' +
  'NI CR PA PM HT BO591 GY EC GF PY MQ SR UY TL670 NF672 BN NR PG TO SB VU FJ PW WF CK NU WS685 KI NC TV PF TK FM MH KP850 ' +
  'HK852 MO KH855 LA BD880 TW886 MV960 LB JO SY IQ KW SA YE OM PS970 AE IL BH QA BT MN NP TJ992 TM AZ GE KG UZ998';

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
  for (const entry of SINGLE.split(' ')) {
    code = Number(entry.slice(2)) || code + 1;
    table.set(String(code), entry.slice(0, 2));
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
