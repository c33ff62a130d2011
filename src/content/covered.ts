import { parentOf, rectOf } from '../card/tree.ts';

/** Most open dialogs that are looked at. */
const MOST = 20;

/**
 * The innermost open reveal or dialog of the page, native or drawn by a framework. Fields outside it are covered: nothing
 * is said of them until it closes.
 */
export function openDialog(document: Document): Element | undefined {
  const native = document.querySelector('dialog:modal');
  if (native) return native;
  const drawn = document.querySelectorAll('[aria-modal=true],.reveal-overlay,.reveal,.modal.show');
  return [...drawn].slice(0, MOST).find((element) => {
    const { width, height } = rectOf(element);
    const seen = { opacityProperty: true, visibilityProperty: true };
    return width > 0 && height > 0 && Element.prototype.checkVisibility.call(element, seen);
  });
}

/** Whether an open dialog lies over a control, also when the control stands in a shadow root inside the dialog. */
export function isCovered(control: Element, dialog: Element | undefined): boolean {
  if (!dialog) return false;
  for (let at: Node | null = control; at; at = at instanceof ShadowRoot ? at.host : parentOf(at)) {
    if (at === dialog) return false;
  }
  return true;
}
