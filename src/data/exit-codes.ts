// Written by tools/exit-codes.mjs from the phone metadata; run it after an update of libphonenumber-js.

/** What to dial before a foreign number, and the countries that do. `~`: wait for the tone. */
export const EXIT_CODES: Readonly<Record<string, string>> = {
  '0': 'CV WS ',
  '119': 'CU ',
  '00':
    'AC AD AE AF AL AM AO AR AT AW AX AZ BA BD BE BF BG BH BI BJ BL BN BQ BT BW BZ CD CF CG CH CI CK CM CN CR CW ' +
    'CY CZ DE DJ DK DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GE GF GG GH GI GL GM GN GP GQ GR GT GW HK HN ' +
    'HR HT HU IE IM IN IO IQ IR IS IT JE JO KG KI KM KW LA LB LI LK LR LS LT LU LV LY MA MC MD ME MF MG MK ML MM ' +
    'MO MQ MR MT MV MW MX MY MZ NA NC NE NF NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PS PT PY QA RE RO RS ' +
    'RW SA SC SD SE SH SI SJ SK SL SM SN SO SR SS ST SV SY SZ TA TD TG TK TL TN TO TR TV UY UZ VA VE VN VU WF XK ' +
    'YE YT ZA ZM ZW ',
  '0011': 'AU CC CX ',
  '8~10': 'BY KZ RU TJ TM ',
  '001': 'GY MN ',
  '010': 'JP ',
  '000': 'KE ',
  '011': 'MH ',
  '020': 'MU ',
  '009': 'NG ',
  '0~0': 'UA ',
};

/** Countries where it depends on the phone company. */
export const EXIT_CODE_DEPENDS = 'BO BR CL CO ID IL KH KP KR PW SB SG TH TW TZ UG ';

/** Countries of calling code 1: the number is dialled as 1 and ten digits. */
export const NORTH_AMERICA = 'AG AI AS BB BM BS CA DM DO GD GU JM KN KY LC MP MS PR SX TC TT US VC VG VI ';
