/**
 * Who a North American area code belongs to. Read from the numbering plan as libphonenumber 1.13.16 knows it (metadata of
 * July 2026) and, for the states, from the lists of the numbering plan administrator; tests compare both ways.
 */

/** USPS code, then its area codes without separators: three digits each. */
const US =
  'AK907 AL205251256334659938 AR327479501870 AZ480520602623928 CA209213279310323341350369408415424442510530559562619626628' +
  '650657661669707714738747760805818820831840858909916925949951 CO303719720748970983 CT203475860959 DC202771 DE302 ' +
  'FL239305321324352386407448561645656689727728754772786813850863904941954 GA229404470478678706762770912943 HI808 ' +
  'IA319515563641712 ID208986 IL217224309312331447464618630708730773779815847872 IN219260317463574765812930 ' +
  'KS316620785913 KY270364502606859 LA225318337504985 MA339351413508617774781857978 MD227240301410443667 ME207 ' +
  'MI231248269313517586616734810906947989 MN218320507612651763952 MO235314417557573636660816975 MS228601662769 MT406 ' +
  'NC252336472704743828910919980984 ND701 NE308402531 NH603 NJ201551609640732848856862908973 NM505575 NV702725775 ' +
  'NY212315329332347363516518585607631646680716718838845914917929934 OH216220234283326330380419440513567614740937 ' +
  'OK405539572580918 OR458503541971 PA215223267272412445484570582610717724814835878 RI401 SC803821839843854864 SD605 ' +
  'TN423615629731865901931 ' +
  'TX210214254281325346361409430432469512682713726737806817830832903915936940945956972979 UT385435801 ' +
  'VA276434540571686703757804826948 VT802 WA206253360425509564 WI262274353414534608715920 WV304681 WY307 ' +
  'AS684 GU671 MP670 PR787939 VI340';

/** ISO code of the other countries of calling code 1. */
const OTHERS =
  'CA204226236249250257263273289306343354365367368382403416418428431437438450468474506514519548579581584587600604613622633' +
  '639647672683705709742753778780782807819825867873879902905942 AG268 AI264 BB246 BM441 BS242 DM767 DO809829849 GD473 ' +
  'JM658876 KN869 KY345 LC758 MS664 SX721 TC649 TT868 VC784 VG284';

/** Numbers of no place. 710 (US government) is left out: it is neither dialled nor given to people. */
const SERVICES = 'toll-free800833844855866877888 premium900 personal500521522523524525526527528529532533544566577588';

export type AreaCode =
  /** `region` is a USPS code. */
  | { type: 'us'; region: string }
  /** `region` is an ISO country code. */
  | { type: 'other'; region: string }
  | { type: 'service'; region: 'toll-free' | 'premium' | 'personal' };

function readTables(): Map<string, AreaCode> {
  const areas = new Map<string, AreaCode>();
  for (const [type, table] of [
    ['us', US],
    ['other', OTHERS],
    ['service', SERVICES],
  ] as const) {
    for (const entry of table.split(' ')) {
      const [, region, codes] = /^(\D+)(\d+)$/.exec(entry)!;
      for (const code of codes!.match(/\d{3}/g)!) areas.set(code, { type, region } as AreaCode);
    }
  }
  return areas;
}

/** Read when the first number is judged: most pages never ask. */
let areas: Map<string, AreaCode> | undefined;

/** What a three-digit area code of calling code 1 stands for; undefined for one nobody had been given by July 2026. */
export function areaCode(code: string): AreaCode | undefined {
  areas ??= readTables();
  return areas.get(code);
}

/** Whether a country (ISO code) shares calling code 1 with the United States, so that its own numbers look American. */
export function sharesCallingCode(country: string): boolean {
  return /^[A-Z]{2}$/.test(country) && ` ${OTHERS}`.search(` ${country}\\d`) >= 0;
}
