import { closest, isShown, rootOf, tidy, walk } from '../dom/safe.ts';
import type { View } from './page.ts';

/** One block of text of the page: what stands between two line breaks. */
export interface Line {
  text: string;
  /** The element whose line it is. */
  element: Element;
  /** The elements the pieces of the text stand in: any of them may be hidden. */
  pieces: { text: string; element: Element }[];
}

/*
 * Pieces of text looked at in one view, whatever the size of the page. A message stands in or just before the form, or at
 * the end of the document, where frameworks put their dialogs and toasts; the beginning is read last.
 */
const MAX_FORMS = 12;
const IN_FORMS = 400;
const BEFORE_FORMS = 40;
const AT_END = 160;
const AT_START = 400;
/** Characters kept of one line; a message that matters is one sentence or two. */
const MAX_LINE = 400;

const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi big cite code em font i mark small span strong sub sup u'.split(' '),
);
const SILENT: ReadonlySet<string> = new Set('script style noscript option optgroup textarea title svg'.split(' '));
const OUTSIDE = 'nav,footer,aside,[role=navigation],[role=contentinfo],[role=complementary]';

const walkerOf = (root: Node) => walk(root, NodeFilter.SHOW_TEXT);

/** Whether a person could read it as text: not blank, not a script, not an entry of a list. */
const isReadable = (node: Text) => !SILENT.has(node.parentElement?.localName ?? '') && /\S/.test(node.data);

/** At most `limit` readable text nodes from the walker's place on, in the order of the document. */
function take(walker: TreeWalker, limit: number, way: 'nextNode' | 'previousNode'): Text[] {
  const nodes: Text[] = [];
  for (let step = 0; step < 10 * limit && nodes.length < limit && walker[way](); step += 1) {
    const node = walker.currentNode as Text;
    if (isReadable(node)) nodes.push(node);
  }
  return way === 'nextNode' ? nodes : nodes.reverse();
}

function takeBefore(place: Element): Text[] {
  const walker = walkerOf(rootOf(place));
  walker.currentNode = place;
  return take(walker, BEFORE_FORMS, 'previousNode');
}

function takeEnd(document: Document): Text[] {
  const walker = walkerOf(document);
  const last = walker.lastChild() as Text | null;
  return last ? [...take(walker, AT_END, 'previousNode'), ...(isReadable(last) ? [last] : [])] : [];
}

/** The element that begins a new line; climbs only through inline elements. */
function blockOf(node: Node): Element | null {
  let element = node.parentElement;
  for (let up = 0; up < 6 && element?.parentElement && INLINE.has(element.localName); up += 1)
    element = element.parentElement;
  return element;
}

/** Joins pieces of the same block. */
function toLines(nodes: Iterable<Text>): Line[] {
  const lines: Line[] = [];
  for (const node of nodes) {
    const text = tidy(node.data.slice(0, MAX_LINE));
    const element = blockOf(node);
    if (!element) continue;
    const piece = { text, element: node.parentElement! };
    const last = lines.at(-1);
    if (last?.element === element) {
      last.text = `${last.text} ${text}`.slice(0, MAX_LINE);
      last.pieces.push(piece);
    } else lines.push({ text, element, pieces: [piece] });
  }
  return lines;
}

/** What a person sees of a line: asked only of lines that matter, because it makes the browser work out styles. */
function shownText({ pieces }: Line): string {
  return pieces
    .filter(({ element }) => isShown(element))
    .map(({ text }) => text)
    .join(' ');
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
  const forms = new Set(fields.map(({ control }) => closest(control, 'form,dialog,[role=dialog]') ?? control));
  const nodes = new Set<Text>();
  const add = (more: Text[]) => {
    for (const node of more) nodes.add(node);
  };
  for (const form of [...forms].slice(0, MAX_FORMS)) {
    add(takeBefore(form));
    add(take(walkerOf(form), Math.max(0, IN_FORMS - nodes.size), 'nextNode'));
  }
  add(takeEnd(document));
  add(take(walkerOf(document), AT_START, 'nextNode'));
  const lines = toLines(nodes);
  read.set(view, lines);
  return lines;
}

/** "If your card was declined, …" says nothing about this card. */
const CONDITIONAL = /^(if|when|once|until|unless|in case|should|si|cuando|hasta que|en caso)\b/i;

/** Whether a sentence that a person sees in the line matches: no condition, outside menus and footers. */
export function shows(line: Line, pattern: RegExp): boolean {
  if (!pattern.test(line.text) || closest(line.element, OUTSIDE)) return false;
  const sentences = shownText(line).split(/(?<=[.!?:])\s+/);
  return sentences.some((sentence) => pattern.test(sentence) && !CONDITIONAL.test(sentence));
}

/**
 * The first line that shows a matching sentence.
 * @param within keeps only lines inside such an element (a selector)
 */
export function lineWith(view: View, pattern: RegExp, within?: string): Line | undefined {
  return linesOf(view).find(
    (line) => shows(line, pattern) && (within === undefined || closest(line.element, within) !== null),
  );
}
