/**
 * Who a North American area code belongs to. Read from the numbering plan as libphonenumber 1.13.16 knows it (metadata of
 * July 2026) and, for the states, from the lists of the numbering plan administrator; tests compare both ways.
 */

/**
 * From 200 to 999, code by code: a USPS code in small letters, the ISO code of another country of calling code 1 in
 * capitals, a service (below), or a space for a code that nobody has. Small letters and spaces pack best. 710 (US government) is left out: it is neither dialled
 * nor given to people.
 */
const OWNERS =
  ' njdcctCAalwameidcatx nycatxpaohilmninoh  paillaCAmdmsga mi  ohmoCA  flmd BS   BB miCACAalncwatx alCA  in wi' +
  'CAAI  paAGmiky paCAwi va  ca tx ohVG    CA          ' +
  ' mddecowvflCAwyneilca ilmimonyksinlaiamnfl cafltxohar nyohilny al ncla mavica CA KYtxny  camaflwiCA     watx' +
  ' nykyCA CACAca          oh CA  utfl             ' +
  ' rineCAgaokmtflcatxmd pamawicaCAmoCAoh   tncawa  CA txCAtx vaut CACA ohBMcamd pa ilfl CA       or    inil   ' +
  'CAtxga ncGDCAct  gaaraz   pa               ' +
  '-IarkyorlanmCAmnmawaca txohCAianyminyCAaz-I-I-I-I-I-I-I-I-Icane-I-Iwi    okvaor  -I   CA  nj     mo ca flcai' +
  'awa -Ioh  pavaokmoinnm -I CAokCApa CAnymiCA-I           ' +
  'CAmsaznhCAsdkynywinjpa mnCAohtnmimailcaks CAaz  ca catnilny CA  mo  CAnjia   flnyCA TCcamn    flcaJMalmocams' +
  ' MS  md campguCA     ga nywvtxCAas va  fl          ' +
  ' ndnvvancCAgacailCA  iatxcawinypanycocoSX  panvtxflfl iltnnj mi  txca oh CAnc   caco    CAfl  vaLC ca gamn i' +
  'n DM msgadcflilmanv  CAilCAmaCA VCksflpr            ' +
  '-TutvtscvacatxCAhiDOmi inflpailmotxcaCAcasc   CAva ncDOtxcatx-T pa  nyscca  sc-Tny ilnjDOfl   sc-Tnjmacakyct' +
  ' njflsctn-TCATTKNar ilCA  JM-TpaCA        -T           ' +
  '-PtnCAtxflCAmiaknjcanc gaksnytxcanyokncwi    ca  aznyintn  ny txohalprtxflCAga tx mivaca camn fl tx  ct     ' +
  '     coortxnj mo  matxnc  conclaid  mi          ';

const SERVICES = { '-T': 'toll-free', '-P': 'premium', '-I': 'personal' } as const;

export type AreaCode =
  /** `region` is a USPS code. */
  | { type: 'us'; region: string }
  /** `region` is an ISO country code. */
  | { type: 'other'; region: string }
  | { type: 'service'; region: (typeof SERVICES)[keyof typeof SERVICES] };

/** Read when the first number is judged: most pages never ask. */
let owners: readonly string[] | undefined;
const table = () => (owners ??= OWNERS.match(/ |../g)!);

/** What a three-digit area code of calling code 1 stands for; undefined for one nobody had been given by July 2026. */
export function areaCode(code: string): AreaCode | undefined {
  const owner = /^\d{3}$/.test(code) ? table()[Number(code) - 200] : undefined;
  if (!owner || owner === ' ') return undefined;
  if (owner.startsWith('-')) return { type: 'service', region: SERVICES[owner as keyof typeof SERVICES] };
  const region = owner.toUpperCase();
  return { type: region === owner ? 'other' : 'us', region };
}

/** Whether a country (ISO code) shares calling code 1 with the United States, so that its own numbers look American. */
export function sharesCallingCode(country: string): boolean {
  return /^[A-Z]{2}$/.test(country) && table().includes(country);
}
