/**
 * Slips of the finger, made in two ways. `HAND_WRITTEN`: typed from memory of what people write, domain → meant.
 * What could mean two providers (`hotmail.fe`: .fr or .de) is not in it. `madeSlips()`: every slip of six kinds of the seven most common providers: a letter left out, doubled, replaced by or
 * followed by its neighbour on the keyboard (QWERTY, with the keys QWERTZ and AZERTY swap), two letters swapped, the dot
 * left out or moved, and the usual slips of the ending.
 */
export const HAND_WRITTEN: Readonly<Record<string, string>> = Object.fromEntries(
  `
gmial.com=gmail.com gamil.com=gmail.com gmai.com=gmail.com gmal.com=gmail.com gmali.com=gmail.com gnail.com=gmail.com
gmaill.com=gmail.com gmail.con=gmail.com gmail.co=gmail.com gmail.cm=gmail.com gmail.om=gmail.com gmail.comm=gmail.com
gmail.cmo=gmail.com gmailcom=gmail.com gmail=gmail.com gmil.com=gmail.com ggmail.com=gmail.com gmaul.com=gmail.com
gmail.vom=gmail.com gmail.cpm=gmail.com gmsil.com=gmail.com gemail.com=gmail.com gmaik.com=gmail.com gmaio.com=gmail.com
gmal.con=gmail.com gmial.con=gmail.com gmaul.co=gmail.com gmail,com=gmail.com gmail.c=gmail.com
hotmial.com=hotmail.com hotmal.com=hotmail.com hotmai.com=hotmail.com homail.com=hotmail.com hotmil.com=hotmail.com
hotnail.com=hotmail.com hotmaill.com=hotmail.com hotmail.con=hotmail.com hotmail.co=hotmail.com hotmail.cm=hotmail.com
htomail.com=hotmail.com hitmail.com=hotmail.com hormail.com=hotmail.com otmail.com=hotmail.com hotamil.com=hotmail.com
hotmali.com=hotmail.com hotmailcom=hotmail.com hotmail=hotmail.com hootmail.com=hotmail.com hotmaul.com=hotmail.com
hotmail.fr.=hotmail.fr hotmal.fr=hotmail.fr hotmial.it=hotmail.it hotmail.ed=hotmail.de
outlok.com=outlook.com outllok.com=outlook.com outlook.con=outlook.com outloook.com=outlook.com outlool.com=outlook.com
oulook.com=outlook.com outlookcom=outlook.com otlook.com=outlook.com outlock.com=outlook.com outlook.co=outlook.com
putlook.com=outlook.com outlokk.com=outlook.com outlok.de=outlook.de
yaho.com=yahoo.com yahooo.com=yahoo.com yhaoo.com=yahoo.com yahho.com=yahoo.com yahoo.con=yahoo.com yahoo.cm=yahoo.com
yaoo.com=yahoo.com yhoo.com=yahoo.com tahoo.com=yahoo.com yahoo=yahoo.com yahoocom=yahoo.com yahoo.co=yahoo.com
yaho.fr=yahoo.fr yahooo.it=yahoo.it yahoo.co.ukk=yahoo.co.uk
icoud.com=icloud.com iclod.com=icloud.com icloud.con=icloud.com iclould.com=icloud.com icluod.com=icloud.com
icould.com=icloud.com icloud.co=icloud.com iclooud.com=icloud.com
gogglemail.com=googlemail.com googlmail.com=googlemail.com googelmail.com=googlemail.com googlemail.con=googlemail.com
protonmail.con=protonmail.com protonmal.com=protonmail.com protomail.com=protonmail.com protonmial.com=protonmail.com
gmx.ne=gmx.net gmx.nett=gmx.net gmx.nte=gmx.net gxm.net=gmx.net gmxx.de=gmx.de gmx.dee=gmx.de gmx.d=gmx.de
web.d=web.de wbe.de=web.de web.dee=web.de webb.de=web.de live.con=live.com livve.com=live.com live.cm=live.com
aol.con=aol.com aoll.com=aol.com msn.con=msn.com msn.cim=msn.com t-onlin.de=t-online.de t-onine.de=t-online.de
freenett.de=freenet.de freent.de=freenet.de bluwin.ch=bluewin.ch bluewinn.ch=bluewin.ch bluewi.ch=bluewin.ch
orage.fr=orange.fr ornage.fr=orange.fr wandoo.fr=wanadoo.fr wanado.fr=wanadoo.fr laposte.ner=laposte.net lapost.net=laposte.net
liber.it=libero.it libro.it=libero.it liebro.it=libero.it virgillio.it=virgilio.it virglio.it=virgilio.it
btinernet.com=btinternet.com btinternet.con=btinternet.com bitnternet.com=btinternet.com zigo.nl=ziggo.nl telnet.be=telenet.be
skynt.be=skynet.be seznm.cz=seznam.cz
`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
);

const COMMON = [
  'gmail.com',
  'hotmail.com',
  'yahoo.com',
  'outlook.com',
  'icloud.com',
  'googlemail.com',
  'protonmail.com',
];
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const ENDINGS = ['con', 'cim', 'vom', 'cpm', 'cmo', 'ocm', 'co', 'cm', 'om', 'comm', 'coom', 'ccom', 'xom', 'c'];

function neighbours(letter: string): string[] {
  const near = new Set<string>();
  for (const [r, row] of ROWS.entries()) {
    const at = row.indexOf(letter);
    if (at < 0) continue;
    for (const char of [
      row[at - 1],
      row[at + 1],
      ROWS[r - 1]?.[at],
      ROWS[r - 1]?.[at + 1],
      ROWS[r + 1]?.[at],
      ROWS[r + 1]?.[at - 1],
    ]) {
      if (char) near.add(char);
    }
  }
  const swapped: Record<string, string> = { z: 'y', y: 'z', a: 'q', q: 'a', w: 'z', m: 'n' };
  if (swapped[letter]) near.add(swapped[letter]);
  return [...near];
}

/** Pairs [typed, meant]; no slip that is another provider's own domain (`ymail.com`), because nobody can tell. */
export function madeSlips(real: (domain: string) => boolean): [typed: string, meant: string][] {
  const slips = new Map<string, string>();
  for (const meant of COMMON) {
    const [name, ending] = [meant.slice(0, meant.indexOf('.')), meant.slice(meant.indexOf('.') + 1)];
    const add = (typed: string) => {
      if (typed !== meant && !COMMON.includes(typed) && !real(typed)) slips.set(typed, meant);
    };
    for (let i = 0; i < name.length; i++) {
      const [before, letter, after] = [name.slice(0, i), name[i]!, name.slice(i + 1)];
      add(`${before}${after}.${ending}`);
      add(`${before}${letter}${letter}${after}.${ending}`);
      if (after) add(`${before}${after[0]}${letter}${after.slice(1)}.${ending}`);
      for (const near of neighbours(letter)) {
        add(`${before}${near}${after}.${ending}`);
        add(`${before}${letter}${near}${after}.${ending}`);
      }
    }
    for (const slipped of ENDINGS) add(`${name}.${slipped}`);
    add(name + ending);
    add(`${name.slice(0, -1)}.${name.at(-1)}${ending}`);
    add(`${name}${ending[0]}.${ending.slice(1)}`);
  }
  return [...slips];
}
