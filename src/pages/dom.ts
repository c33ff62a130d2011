/*
 * A page can name a form or an image like a method (`<form name="querySelector">`) and so hide the document's own.
 * The methods are therefore taken from the prototypes and never from the node at hand.
 */

type Root = Document | DocumentFragment | Element;

const isDocument = (root: Root): root is Document => root.nodeType === 9;
const isElement = (root: Root): root is Element => root.nodeType === 1;

const prototypeOf = (root: Root) =>
  isDocument(root) ? Document.prototype : isElement(root) ? Element.prototype : DocumentFragment.prototype;

/** The first match in document order, or null. */
export function first(root: Root, selector: string): HTMLElement | null {
  return prototypeOf(root).querySelector.call(root, selector) as HTMLElement | null;
}

/** At most `limit` matches in document order. */
export function all(root: Root, selector: string, limit: number): HTMLElement[] {
  const found = prototypeOf(root).querySelectorAll.call(root, selector) as NodeListOf<HTMLElement>;
  return Array.prototype.slice.call(found, 0, limit);
}

/** The nearest ancestor (or the element itself) that matches, within its own tree. */
export function closest(element: Element, selector: string): HTMLElement | null {
  return Element.prototype.closest.call(element, selector) as HTMLElement | null;
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function attribute(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}

/** The document or the open shadow root an element stands in. */
export function rootOf(element: Element): Document | ShadowRoot | Element {
  return Node.prototype.getRootNode.call(element) as Document | ShadowRoot | Element;
}

/** Whether a person can see the element: it is rendered and not hidden by a style. */
export function isShown(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
}

/** The text of a node with single spaces, its first `limit` characters; hidden parts included. */
export function textOf(node: Node, limit: number): string {
  const walker = Document.prototype.createTreeWalker.call(document, node, NodeFilter.SHOW_TEXT);
  let text = '';
  // White space between elements costs steps too, so the walk is capped as well as the text.
  for (let step = 0; step < limit && text.length < limit && walker.nextNode(); step += 1) {
    text = `${text} ${(walker.currentNode as Text).data.slice(0, 2 * limit)}`.replace(/\s+/g, ' ').trimStart();
  }
  return text.slice(0, limit).trimEnd();
}

export function tidy(string: string): string {
  return string.replace(/\s+/g, ' ').trim();
}
