import { parentOf, rectOf } from '../dom/tree.ts';
import { type Box, overlap, shared } from './geometry.ts';

/** The part of the page that is to be seen now: above the on-screen keyboard, inside a pinch zoom. */
export function visibleArea(): Box {
  const seen = window.visualViewport;
  if (!seen) return { left: 0, top: 0, width: document.documentElement.clientWidth, height: window.innerHeight };
  return { left: seen.offsetLeft, top: seen.offsetTop, width: seen.width, height: seen.height };
}

/** Calls back when that part changes its size, or is moved by a pinch. */
export function onViewChange(changed: () => void, signal: AbortSignal): void {
  const listening = { passive: true, signal };
  window.addEventListener('resize', changed, listening);
  for (const type of ['resize', 'scroll']) window.visualViewport?.addEventListener(type, changed, listening);
}

/** Whether the page runs from right to left. */
export const isRtl = (): boolean => getComputedStyle(document.documentElement).direction === 'rtl';

/** A field's box, with its wrapping boxes of a split field. */
export function boxOf(elements: readonly Element[]): Box {
  const boxes = elements.map(rectOf);
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  return {
    left,
    top,
    width: Math.max(...boxes.map((box) => box.right)) - left,
    height: Math.max(...boxes.map((box) => box.bottom)) - top,
  };
}

const assignedSlot = Object.getOwnPropertyDescriptor(Element.prototype, 'assignedSlot')?.get;

/** The element around another one as it is drawn: slots and shadow roots are passed through. */
function around(element: Element): Element | null {
  const slot = assignedSlot?.call(element);
  if (slot) return slot;
  const parent = parentOf(element);
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

/**
 * The containers that cut off what sticks out of them. Body and root are left out: what they cut is cut by the view. What
 * is positioned absolutely escapes containers that are not positioned; what is fixed escapes them all.
 */
export function clippers(element: Element): Element[] {
  const found: Element[] = [];
  let { position } = getComputedStyle(element);
  for (let at = around(element); at && at !== document.body && position !== 'fixed'; at = around(at)) {
    const style = getComputedStyle(at);
    if (position === 'absolute' && style.position === 'static' && style.transform === 'none') continue;
    if (style.overflow !== 'visible' && !/^(inline|contents)$/.test(style.display)) found.push(at);
    position = style.position;
  }
  return found.filter((each) => each !== document.documentElement);
}

/** Whether any of a box is to be seen inside the view and inside every container that cuts off its element. */
export function isVisible(element: Element, box: Box, cut: readonly Element[] = clippers(element)): boolean {
  if (box.width === 0 || box.height === 0) return false;
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const window = cut.reduce((seen, each) => shared(seen, rectOf(each)), visibleArea());
  return overlap(box, window) > 0;
}

/** The modal dialog that holds an element, also from inside open shadow roots. */
export function modalAround(element: Element): Element | undefined {
  for (let at: Element | null = element; at; ) {
    const dialog: Element | null = at.closest('dialog:modal');
    if (dialog) return dialog;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}
