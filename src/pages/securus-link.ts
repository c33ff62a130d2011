import { closest, textOf } from '../dom/safe.ts';
import { ROUTES } from './address.ts';
import { type Line, linesOf, lineWith, shows } from './lines.ts';
import type { NoticeId, Page, View } from './page.ts';
import { hasPassword } from './view.ts';

const NOT_MOVED = [
  /\b(not|n.t)\s+(yet\s+)?(been\s+)?(moved|transitioned|migrated|converted|switched)/i,
  /(facilit|agency|agencies|prison|location|contacts?)\b[^.]{0,60}\b(not|n.t)\b[^.]{0,20}(available|eligible|participat|support)/i,
  /not\s+(yet\s+)?(available|eligible|supported)[^.]{0,30}(facility|location|agency|prison)/i,
  /no\s+(eligible|matching)\s+(contact|facilit|account)/i,
  /(centro|instituci[oó]n|prisi[oó]n)[^.]{0,60}(todav[ií]a|a[uú]n)?\s*no\b[^.]{0,30}(disponible|trasladad|migrad)/i,
];
const FAILED =
  /\b(error|unable|cannot|can.t|could ?n.t|could not|fail(ed|ure)?|went wrong|problem|invalid|incorrect|try again|already (linked|in use|exists|registered)|not (be )?(matched|found|recogni[sz]ed|completed)|no se (pudo|puede|ha podido)|no pudimos|hubo un|incorrect[oa]s?|inv[aá]lid[oa]s?)\b/i;
/** What a form says about one box: nothing has been refused yet. */
const FIELD_LEVEL =
  /required|obligatori|format|must (be|contain|have)|at least \d|^(in|no )?v[aá]lid \S+$|^invalid e-?mail( address)?\.?$/i;
/** Says by itself that linking failed, wherever it stands. */
const NOT_LINKED =
  /(error|problem).{0,40}(occurred|linking|merging)|(unable|not able|could ?n.t|could not|cannot|can.t|failed) (to )?(be )?(link|merg|connect)|\b(were|was) not (linked|merged)|went wrong|no (se )?(pudo|pudieron|pudimos|ha podido).{0,30}(vincul|enlaz)/i;
/** Where sites put messages. */
const MESSAGES =
  '[role=alert],[role=alertdialog],[role=dialog],[role=status],[aria-live],[aria-modal=true],dialog,.reveal,.callout,[class*=alert],' +
  '[class*=error],[class*=danger],[class*=modal],[class*=toast],[class*=snack],[class*=notif]';
/** Longer than any message: a page wrapper or the Terms, whose sentences speak of failures too. */
const MAX_MESSAGE = 600;

const notMoved = (view: View) => NOT_MOVED.some((pattern) => lineWith(view, pattern) !== undefined);

/** A message speaks of what was sent; a remark about one box, or a sentence in a long text, does not. */
function isMessage(line: Line): boolean {
  if (FIELD_LEVEL.test(line.text)) return false;
  if (shows(line, NOT_LINKED)) return true;
  if (!FAILED.test(line.text)) return false;
  const box = closest(line.element, MESSAGES);
  return box !== null && textOf(box, MAX_MESSAGE).length < MAX_MESSAGE && shows(line, FAILED);
}

const hasFailed = (view: View) => linesOf(view).some((line) => isMessage(line));

function speaksOfLinking(view: View): boolean {
  const aboutJpay = view.fields.some(({ label }) => /jpay/i.test(label)) || lineWith(view, /jpay/i) !== undefined;
  return (
    aboutJpay ||
    lineWith(view, /\b(link|merg|connect|combin|vincul|enlaz)/i, 'h1,h2,h3,h4,legend,p,button') !== undefined
  );
}

export const securusLink: Page = {
  id: 'securus-link',
  address: ROUTES['securus-link'],
  content: (view) => (hasPassword(view) && speaksOfLinking(view)) || notMoved(view) || hasFailed(view),
  kinds: [],
  notices(view) {
    const problem: NoticeId[] = notMoved(view) ? ['not-moved'] : hasFailed(view) ? ['link-failed'] : [];
    return hasPassword(view) ? [...problem, 'password-which'] : problem;
  },
  otherView: (view) => lineWith(view, /(accounts?|cuentas).{0,40}(linked|merged|connected|vinculad)/i) !== undefined,
};
