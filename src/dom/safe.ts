/**
 * Reading a page that may be hostile: a form answers `form.attributes` or `form.parentNode` with its own control of that
 * name, so everything goes through the prototypes' own methods, or a TreeWalker, which no name can shadow.
 */

/** Most characters kept of an attribute: a megabyte in a name must not be compared on every pass. */
const MAX_ATTRIBUTE = 1000;

/** The attribute's text, '' when absent. Never ask for `value` of a text control. */
export function attr(element: Element, name: string): string {
  const text = Element.prototype.getAttribute.call(element, name) ?? '';
  return text.length > MAX_ATTRIBUTE ? text.slice(0, MAX_ATTRIBUTE) : text;
}

/** The nearest ancestor (or the element itself) that matches, within its own tree. */
export const closest = (element: Element, selector: string): HTMLElement | null =>
  Element.prototype.closest.call(element, selector) as HTMLElement | null;

export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

const prototypeOf = (root: Node) =>
  root instanceof Element ? Element.prototype : (root instanceof Document ? Document : DocumentFragment).prototype;

/** The first descendant that matches, in document order, or null. */
export function first(root: Node, selector: string): HTMLElement | null {
  return prototypeOf(root).querySelector.call(root, selector) as HTMLElement | null;
}

/** The descendants that match, in document order, at most `limit` of them. */
export function findAll(root: Node, selector: string, limit = Number.POSITIVE_INFINITY): HTMLElement[] {
  const found = prototypeOf(root).querySelectorAll.call(root, selector) as NodeListOf<HTMLElement>;
  // Array's own methods ask a list twice for each place.
  const all: HTMLElement[] = [];
  for (let i = 0; i < found.length && i < limit; i++) all.push(found[i]!);
  return all;
}

/** The document, the open shadow root or the loose tree that a node stands in. */
export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);

/** A walker from `root`: elements and texts in document order. */
export function walk(root: Node, show = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, root, show);
}

/** Single spaces, none at the ends. */
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text of a node with single spaces, its first `limit` characters; hidden parts included. */
export function textOf(node: Node, limit: number): string {
  const walker = walk(node, NodeFilter.SHOW_TEXT);
  let text = '';
  // White space between elements costs steps too, so the walk is capped as well as the text.
  for (let step = 0; step < limit && text.length < limit && walker.nextNode(); step++) {
    text = tidy(`${text} ${(walker.currentNode as Text).data.slice(0, 2 * limit)}`);
  }
  return text.slice(0, limit).trimEnd();
}

const HIDING = { visibilityProperty: true };

/** Whether styles show it. Where the browser cannot tell, it counts as shown. */
export const isShown = (element: Element): boolean => Element.prototype.checkVisibility?.call(element, HIDING) ?? true;

/** Whether it was moved off the page or shrunk to a dot. A tree without layout has boxes of 0 by 0: that says nothing. */
export function isOffPage(element: Element): boolean {
  const { width, height, right, bottom } = Element.prototype.getBoundingClientRect.call(element);
  if (width < 3 || height < 3) return width > 0 || height > 0;
  return (right <= 0 && right + scrollX <= 0) || (bottom <= 0 && bottom + scrollY <= 0);
}
