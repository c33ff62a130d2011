/**
 * Reading a page that may be hostile. A form answers `form.attributes` or `form.parentNode` with its own control of that
 * name, so everything here goes through the prototypes' own methods, or through a TreeWalker, which no name can shadow.
 */
const { getAttribute, closest, getBoundingClientRect, checkVisibility, querySelectorAll } = Element.prototype;

/** Most text nodes looked at for one label. */
const MAX_NODES = 40;
/** Most characters kept of one label: a longer text is prose, not a label. */
export const MAX_TEXT = 160;

/** Text in these is no label: what a list offers, code, or what stands in a text area. */
const NO_LABEL = /^(option|optgroup|select|textarea|script|style|noscript|button|template)$/;

/** The attribute's text, '' when absent. Never ask for `value` of a text control. */
export const attr = (element: Element, name: string): string => getAttribute.call(element, name) ?? '';

/** Element.closest that a clobbered form cannot break. */
export const ancestor = (element: Element, selector: string): Element | null => closest.call(element, selector);

/** All descendants that match, in document order. */
export function findAll(root: ParentNode, selector: string): Iterable<Element> {
  if (root instanceof Element) return querySelectorAll.call(root, selector);
  const { querySelectorAll: find } = root instanceof Document ? Document.prototype : DocumentFragment.prototype;
  return find.call(root, selector);
}

/** A walker over `root`: elements and texts in document order. */
export function walk(
  document: Document,
  root: Node,
  show = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, root, show);
}

/** Whether a text node could belong to a label. */
export function isLabelText(text: Text): boolean {
  return /[\p{L}\d]/u.test(text.data.slice(0, MAX_TEXT)) && !NO_LABEL.test(text.parentElement?.localName ?? '');
}

/** The label texts inside an element, in reading order, within the caps. */
export function textsIn(document: Document, element: Element): Text[] {
  const walker = walk(document, element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let n = 0; n < MAX_NODES && walker.nextNode(); n++) {
    const text = walker.currentNode as Text;
    if (isLabelText(text)) texts.push(text);
  }
  return texts;
}

/** Whether a person can see the control: not hidden by style, not moved off the page, not a pixel. */
export function isVisible(element: Element): boolean {
  if (!checkVisibility?.call(element, { visibilityProperty: true })) return !checkVisibility;
  const box = getBoundingClientRect.call(element);
  // A tree without layout (a parsed document, a test) has boxes of zero by zero: that says nothing.
  if (box.width === 0 && box.height === 0) return true;
  return box.width > 2 && box.height > 2 && box.right + scrollX > 0 && box.bottom + scrollY > 0;
}
