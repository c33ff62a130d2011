/**
 * Mailbox providers, from general knowledge of 2026: what people of many countries mean when they make a slip, and the
 * real names close to them that are no slip.
 */

/** Reads rows `ending name name …` into domains. */
const domains = (rows: string): string[] =>
  rows.split('|').flatMap((row) => {
    const [ending, ...names] = row.split(' ');
    return names.map((name) => `${name}.${ending}`);
  });

/** Providers a slip is compared with, by ending, the most common first: of two equally near the first is meant. */
export const PROVIDERS: readonly string[] = domains(
  'com gmail hotmail yahoo outlook icloud live aol msn googlemail protonmail btinternet telia bigpond ymail ' +
    'rocketmail me mac mail gmx virginmedia ntlworld tutanota fastmail zoho qq naver|net gmx laposte ukr talktalk ' +
    'posteo|de gmx web outlook hotmail t-online freenet yahoo|me proton|co.uk hotmail yahoo live blueyonder|fr ' +
    'hotmail orange wanadoo free yahoo outlook|ch bluewin gmx|at gmx|it hotmail libero virgilio tiscali yahoo ' +
    'outlook|nl live ziggo kpnmail hotmail|be telenet skynet hotmail|es hotmail yahoo outlook|no online|pt sapo|pl ' +
    'onet|cz seznam centrum|hu freemail citromail|ru yandex mail rambler|com.au optusnet|com.br yahoo uol hotmail|' +
    'co.jp yahoo',
);

/** Names of these providers are real with any country's ending: `hotmail.se`, `yahoo.com.au`, `gmx.eu`. */
export const WORLDWIDE: readonly string[] =
  'gmail hotmail yahoo outlook live msn aol gmx icloud proton protonmail yandex googlemail tutanota posteo orange zoho'.split(
    ' ',
  );

/** Real mail domains that a slip of one of the above would also make. */
export const REAL: ReadonlySet<string> = new Set(
  domains(
    'com email gail qmail jmail zmail hey sky love aim mailo skynet kpn sap tuta tutamail lacoste never delia|de ' +
      'mail email online freemail|ch mail|it email mail freemail liberto|fr mail online|cz email tiscali|be mail ' +
      'belnet belgacom|net cox|nl online|gr freemail|se telia|ee telia|lt telia|sk centrum seznam zoznam|eu onet|jp ' +
      'naver',
  ),
);

/** Providers whose sign-up also offers an ending that works, by name: a new mailbox, not the same address. */
export const WORKING_ENDING: Readonly<Record<string, string>> = {
  proton: 'protonmail.com',
  pm: 'protonmail.com',
  protonmail: 'protonmail.com',
  gmx: 'gmx.net',
  web: 'gmx.net',
  outlook: 'outlook.com',
  hotmail: 'hotmail.com',
  live: 'outlook.com',
  yahoo: 'yahoo.com',
  tuta: 'tutanota.com',
  posteo: 'posteo.net',
};
