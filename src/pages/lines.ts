import { all, closest, isShown, rootOf, tidy } from './dom.ts';
import type { View } from './page.ts';

/** One block of text of the page: what stands between two line breaks. */
export interface Line {
  text: string;
  element: Element;
}

/** Text nodes kept, and looked at, in one view. Messages and the fields' surroundings come first: a long page loses its tail. */
const MAX_NODES = 800;
const MAX_STEPS = 4 * MAX_NODES;
/** Characters kept of one line; a message that matters is one sentence or two. */
const MAX_LINE = 400;
const MAX_MESSAGES = 24;

/** Where sites put messages and dialogs. */
export const MESSAGES =
  '[role=alert],[role=alertdialog],[role=dialog],[role=status],[aria-live],[aria-modal=true],dialog,.reveal,.callout,.alert,.toast,' +
  '[class*=error],[class*=alert-],[class*=modal]';

const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi big cite code em font i mark small span strong sub sup u'.split(' '),
);
const SILENT: ReadonlySet<string> = new Set('script style noscript option optgroup textarea title svg'.split(' '));
const OUTSIDE = 'nav,footer,aside,[role=navigation],[role=contentinfo],[role=complementary],template';

/** The element that begins a new line; climbs only through inline elements. */
function blockOf(node: Node): Element | null {
  let element = node.parentElement;
  for (let up = 0; up < 6 && element?.parentElement && INLINE.has(element.localName); up += 1)
    element = element.parentElement;
  return element;
}

/** Adds the lines under one root and returns how many steps it took. */
function collect(root: Node, document: Document, seen: Set<Node>, lines: Line[], steps: number): number {
  const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
  let last: Line | undefined;
  let step = 0;
  for (; step < steps && seen.size < MAX_NODES && walker.nextNode(); step += 1) {
    const node = walker.currentNode as Text;
    if (seen.has(node)) continue;
    const parent = node.parentElement;
    if (parent && SILENT.has(parent.localName)) continue;
    if (!/\S/.test(node.data.slice(0, MAX_LINE))) continue;
    seen.add(node);
    const element = blockOf(node);
    if (!element) continue;
    const text = tidy(node.data.slice(0, MAX_LINE));
    if (last?.element === element) last.text = `${last.text} ${text}`.slice(0, MAX_LINE);
    else {
      last = { text, element };
      lines.push(last);
    }
  }
  return step;
}

const read = new WeakMap<View, readonly Line[]>();

/**
 * The page's own text as lines, capped; options, scripts and what people typed are not in it.
 * Read once for one view object: a new pass makes a new view.
 */
export function linesOf(view: View): readonly Line[] {
  const known = read.get(view);
  if (known) return known;
  const { document, fields } = view;
  const lines: Line[] = [];
  const seen = new Set<Node>();
  const around = fields.map(({ control }) => closest(control, 'form,dialog,[role=dialog],main') ?? rootOf(control));
  const roots = new Set<Node>([...all(document, MESSAGES, MAX_MESSAGES), ...around, document]);
  let left = MAX_STEPS;
  for (const root of roots) left -= collect(root, document, seen, lines, left);
  read.set(view, lines);
  return lines;
}

/**
 * The first line a person can see that matches, outside menus and footers.
 * @param within keeps only lines inside such an element (a selector)
 */
export function lineWith(view: View, pattern: RegExp, within?: string): Line | undefined {
  return linesOf(view).find(
    ({ text, element }) =>
      pattern.test(text) &&
      !closest(element, OUTSIDE) &&
      (within === undefined || closest(element, within) !== null) &&
      isShown(element),
  );
}
