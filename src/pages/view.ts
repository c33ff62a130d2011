import { attr, closest, findAll, isShown } from '../dom/safe.ts';
import type { Kind } from '../fields/kinds.ts';
import { linesOf } from './lines.ts';
import type { View } from './page.ts';

/** The kinds among the fields of a look: an unchanged page gives the same array, which need not be gone through again. */
const kindsIn = new WeakMap<View['fields'], ReadonlySet<Kind>>();

function kindsOf({ fields }: View): ReadonlySet<Kind> {
  const known = kindsIn.get(fields) ?? new Set(fields.map(({ kind }) => kind));
  kindsIn.set(fields, known);
  return known;
}

/** Whether the view has a field of one of these kinds. */
export function has(view: View, ...kinds: Kind[]): boolean {
  return kinds.some((kind) => kindsOf(view).has(kind));
}

/** How many of these kinds the view has. */
export function count(view: View, ...kinds: Kind[]): number {
  return kinds.filter((kind) => has(view, kind)).length;
}

export function hasPassword(view: View): boolean {
  return has(view, 'current-password', 'new-password', 'password-confirm');
}

const FRAME = 'header,nav,footer,aside,[role=banner],[role=navigation],[role=contentinfo],[role=complementary]';
const CONTROLS = 'input:not([type=hidden],[type=button],[type=submit],[type=image]),select,textarea';
const BUSY = '[aria-busy=true],[role=progressbar],[class*=spinner],[class*=loading],[class*=loader]';
const WAITING = /^(loading|please wait|one moment|cargando|espere|un momento)/i;

/**
 * Whether the page proper has been drawn: before its first render a single page app shows nothing, its frame (menu,
 * chat button) or a loading sign, and none of these says anything about the page.
 */
export function isRendered(view: View): boolean {
  if (view.fields.length > 0) return true;
  const { document } = view;
  const isProper = (element: Element) => !closest(element, FRAME) && isShown(element);
  if (findAll(document, CONTROLS, 20).some((each) => isProper(each) && !/navigation/i.test(attr(each, 'aria-label'))))
    return true;
  if (findAll(document, BUSY, 10).some(isShown)) return false;
  const lines = linesOf(view).filter((line) => !WAITING.test(line.text) && isProper(line.element));
  return (
    lines.some(({ element }) => closest(element, 'h1,h2,h3,[role=heading]')) ||
    lines.reduce((sum, { text }) => sum + text.length, 0) >= 60
  );
}
