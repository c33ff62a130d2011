/**
 * Reading a page that may be hostile: a form answers `form.attributes` or `form.parentNode` with its own control of that
 * name, so everything goes through the prototypes' own methods, or a TreeWalker, which no name can shadow.
 */
const page = Element.prototype;
const ownerOf = Object.getOwnPropertyDescriptor(Node.prototype, 'ownerDocument')?.get;

/** Most text nodes looked at for one label. */
const MAX_NODES = 40;
/** Text in these is no label: what a list offers, code, or what stands in a text area. */
const NO_LABEL = /^(option|optgroup|select|textarea|script|style|noscript|button|template)$/;

/** Most characters kept of an attribute: a megabyte in a name must not be compared on every pass. */
const MAX_ATTRIBUTE = 1000;

/** The attribute's text, '' when absent. Never ask for `value` of a text control. */
export const attr = (element: Element, name: string): string =>
  (page.getAttribute.call(element, name) ?? '').slice(0, MAX_ATTRIBUTE);

/** Element.closest that a clobbered form cannot break. */
export const ancestor = (element: Element, selector: string): Element | null => page.closest.call(element, selector);

/** All descendants that match, in document order. */
export function findAll(root: Node, selector: string): Iterable<Element> {
  const proto =
    root instanceof Element ? page : root instanceof Document ? Document.prototype : DocumentFragment.prototype;
  return proto.querySelectorAll.call(root as Element & Document & DocumentFragment, selector);
}

/** A walker from `root`: elements and texts in document order. */
export function walk(root: Node, show = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT): TreeWalker {
  return Document.prototype.createTreeWalker.call(ownerOf?.call(root) ?? root, root, show);
}

/** Whether a text node could belong to a label. */
export function isLabelText(text: Text): boolean {
  return /[\p{L}\d]/u.test(text.data) && !NO_LABEL.test(text.parentElement?.localName ?? '');
}

/** The label texts inside an element, in reading order, within the caps. */
export function textsIn(element: Element): Text[] {
  const walker = walk(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let n = 0; n < MAX_NODES && walker.nextNode(); n++) {
    if (isLabelText(walker.currentNode as Text)) texts.push(walker.currentNode as Text);
  }
  return texts;
}

/** Whether styles show it. Where the browser cannot tell, it counts as shown. */
export const isShown = (element: Element): boolean =>
  page.checkVisibility?.call(element, { visibilityProperty: true }) ?? true;

/** Whether it was moved off the page or shrunk to a dot. A tree without layout has boxes of 0 by 0: that says nothing. */
export function isOffPage(element: Element): boolean {
  const { width, height, right, bottom } = page.getBoundingClientRect.call(element);
  return (width > 0 || height > 0) && (width < 3 || height < 3 || right + scrollX <= 0 || bottom + scrollY <= 0);
}
