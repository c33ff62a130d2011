/**
 * Mailbox providers, from general knowledge of 2026: what people of many countries mean when they make a slip, and the
 * real names close to them that are no slip.
 */

/** Providers a slip is compared with, the most common first: of two equally near the first is meant. */
export const PROVIDERS: readonly string[] = (
  'gmail.com hotmail.com yahoo.com outlook.com icloud.com live.com aol.com msn.com gmx.net gmx.de web.de googlemail.com ' +
  'protonmail.com proton.me hotmail.co.uk yahoo.co.uk btinternet.com hotmail.fr orange.fr wanadoo.fr laposte.net ' +
  'free.fr yahoo.fr live.co.uk outlook.de hotmail.de t-online.de freenet.de bluewin.ch gmx.ch gmx.at hotmail.it ' +
  'libero.it virgilio.it tiscali.it yahoo.it outlook.fr live.nl ziggo.nl kpnmail.nl hotmail.nl telenet.be skynet.be ' +
  'hotmail.es yahoo.es telia.com online.no sapo.pt onet.pl seznam.cz centrum.cz freemail.hu citromail.hu ukr.net ' +
  'yandex.ru mail.ru rambler.ru bigpond.com optusnet.com.au ymail.com rocketmail.com me.com mac.com mail.com gmx.com ' +
  'virginmedia.com ntlworld.com talktalk.net blueyonder.co.uk tutanota.com posteo.net fastmail.com zoho.com qq.com ' +
  'yahoo.de yahoo.com.br uol.com.br hotmail.com.br yahoo.co.jp naver.com hotmail.be outlook.es outlook.it'
).split(' ');

/** Names of these providers are real with any country's ending: `hotmail.se`, `yahoo.com.au`, `gmx.eu`. */
export const WORLDWIDE: readonly string[] =
  'gmail hotmail yahoo outlook live msn aol gmx icloud proton protonmail yandex googlemail tutanota posteo orange zoho'.split(
    ' ',
  );

/** Real mail domains that a slip of one of the above would also make. */
export const REAL: ReadonlySet<string> = new Set(
  (
    'email.com mail.de email.de mail.ch email.it mail.it mail.fr email.cz mail.be gail.com qmail.com jmail.com zmail.com ' +
    'hey.com sky.com cox.net love.com aim.com mailo.com online.de online.nl online.fr freemail.de freemail.gr freemail.it ' +
    'telia.se telia.ee telia.lt tiscali.cz liberto.it skynet.com centrum.sk seznam.sk zoznam.sk onet.eu kpn.com sap.com ' +
    'tuta.com tutamail.com belnet.be belgacom.be lacoste.com naver.jp never.com delia.com'
  ).split(' '),
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
