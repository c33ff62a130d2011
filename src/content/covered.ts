import { findAll, first } from '../dom/safe.ts';
import { parentOrHost, rectOf } from '../dom/tree.ts';

/** Most open dialogs of one sort that are looked at. */
const MOST = 20;
/** What lies around before what lies inside. One search each: browsers answer that several times faster than a list. */
const DRAWN = ['.reveal-overlay', '.reveal', '.modal.show', '[aria-modal=true]'];

const isOpen = (element: Element) => {
  const { width, height } = rectOf(element);
  const seen = { opacityProperty: true, visibilityProperty: true };
  return width > 0 && height > 0 && Element.prototype.checkVisibility.call(element, seen);
};

/**
 * The innermost open reveal or dialog of the page, native or drawn by a framework. Fields outside it are covered: nothing
 * is said of them until it closes.
 */
export function openDialog(document: Document): Element | undefined {
  const native = first(document, 'dialog') && first(document, 'dialog:modal');
  if (native) return native;
  return DRAWN.flatMap((selector) => findAll(document, selector, MOST)).find(isOpen);
}

/** Whether an open dialog lies over a control, also when the control stands in a shadow root inside the dialog. */
export function isBehind(control: Element, dialog: Element | undefined): boolean {
  if (!dialog) return false;
  for (let at: Node | null = control; at; at = parentOrHost(at)) {
    if (at === dialog) return false;
  }
  return true;
}
