/**
 * Who a North American area code belongs to. Read from the numbering plan as libphonenumber 1.13.16 knows it (metadata of
 * July 2026) and, for the states, from the lists of the numbering plan administrator; tests compare both ways.
 */

/**
 * From 200 to 999, code by code: a USPS code in capitals, the ISO code of another country of calling code 1 in small
 * letters, a service (below), or a dot for a code that nobody has. 710 (US government) is left out: it is neither dialled
 * nor given to people.
 */
const OWNERS =
  '.NJDCCTcaALWAMEIDCATX.NYCATXPAOHILMNINOH..PAILLAcaMDMSGA.MI..OHMOca..FLMD.bs...bb.MIcacaALNCWATX.ALca..IN.WI' +
  'caai..PAagMIKY.PAcaWI.VA..CA.TX.OHvg....ca..........' +
  '.MDDECOWVFLcaWYNEILCA.ILMIMONYKSINLAIAMNFL.CAFLTXOHAR.NYOHILNY.AL.NCLA.MAVICA.ca.kyTXNY..CAMAFLWIca.....WATX' +
  '.NYKYca.cacaCA..........OH.ca..UTFL.............' +
  '.RINEcaGAOKMTFLCATXMD.PAMAWICAcaMOcaOH...TNCAWA..ca.TXcaTX.VAUT.caca.OHbmCAMD.PA.ILFL.ca.......OR....INIL...' +
  'caTXGA.NCgdcaCT..GAARAZ...PA...............' +
  '-iARKYORLANMcaMNMAWACA.TXOHcaIANYMINYcaAZ-i-i-i-i-i-i-i-i-iCANE-i-iWI....OKVAOR..-i...ca..NJ.....MO.CA.FLCAI' +
  'AWA.-iOH..PAVAOKMOINNM.-i.caOKcaPA.caNYMIca-i...........' +
  'caMSAZNHcaSDKYNYWINJPA.MNcaOHTNMIMAILCAKS.caAZ..CA.CATNILNY.ca..MO..caNJIA...FLNYca.tcCAMN....FLCAjmALMOCAMS' +
  '.ms..MD.CAMPGUca.....GA.NYWVTXcaAS.VA..FL..........' +
  '.NDNVVANCcaGACAILca..IATXCAWINYPANYCOCOsx..PANVTXFLFL.ILTNNJ.MI..TXCA.OH.caNC...CACO....caFL..VAlc.CA.GAMN.I' +
  'N.dm.MSGADCFLILMANV..caILcaMAca.vcKSFLPR............' +
  '-tUTVTSCVACATXcaHIdoMI.INFLPAILMOTXCAcaCASC...caVA.NCdoTXCATX-t.PA..NYSCCA..SC-tNY.ILNJdoFL...SC-tNJMACAKYCT' +
  '.NJFLSCTN-tcattknAR.ILca..jm-tPAca........-t...........' +
  '-pTNcaTXFLcaMIAKNJCANC.GAKSNYTXCANYOKNCWI....CA..AZNYINTN..NY.TXOHALPRTXFLcaGA.TX.MIVACA.CAMN.FL.TX..CT.....' +
  '.....COORTXNJ.MO..MATXNC..CONCLAID..MI..........';

const SERVICES = { '-t': 'toll-free', '-p': 'premium', '-i': 'personal' } as const;

export type AreaCode =
  /** `region` is a USPS code. */
  | { type: 'us'; region: string }
  /** `region` is an ISO country code. */
  | { type: 'other'; region: string }
  | { type: 'service'; region: (typeof SERVICES)[keyof typeof SERVICES] };

/** Read when the first number is judged: most pages never ask. */
let owners: readonly string[] | undefined;

/** What a three-digit area code of calling code 1 stands for; undefined for one nobody had been given by July 2026. */
export function areaCode(code: string): AreaCode | undefined {
  owners ??= OWNERS.match(/\.|../g)!;
  const owner = /^\d{3}$/.test(code) ? owners[Number(code) - 200] : undefined;
  if (!owner || owner === '.') return undefined;
  if (owner.startsWith('-')) return { type: 'service', region: SERVICES[owner as keyof typeof SERVICES] };
  const region = owner.toUpperCase();
  return { type: region === owner ? 'us' : 'other', region };
}

/** Whether a country (ISO code) shares calling code 1 with the United States, so that its own numbers look American. */
export function sharesCallingCode(country: string): boolean {
  owners ??= OWNERS.match(/\.|../g)!;
  return /^[A-Z]{2}$/.test(country) && owners.includes(country.toLowerCase());
}
