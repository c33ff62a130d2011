import { first, walk } from '../dom/safe.ts';
import { contains } from '../dom/tree.ts';

/** How often the browser looks again at what it paints. Milliseconds; it allows no less. */
const LOOK_MS = 100;

/** IntersectionObserver v2, which only Chromium has. */
const canTell = () => 'isVisible' in IntersectionObserverEntry.prototype;

/** Elements of ours that the browser does not paint whole and in front. */
const covered = new WeakSet<Element>();

/** Keeps an eye on whether something of the page is painted over these elements, where the browser can tell. */
export function watchCover(elements: Iterable<Element>, signal: AbortSignal): void {
  if (!canTell()) return;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isVisible } of entries as (IntersectionObserverEntry & { isVisible: boolean })[]) {
        if (isVisible) covered.delete(target);
        else covered.add(target);
      }
    },
    { trackVisibility: true, delay: LOOK_MS } as IntersectionObserverInit,
  );
  for (const element of elements) observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** What else can be painted above us: nothing else reaches the top layer. */
const TOP_LAYER = ':popover-open,dialog:modal,:fullscreen';

/** Whether the page has something in the top layer beside what we stand in; shadow roots, also closed ones, only `deep`. */
export function hasRival(ours: Element, deep = false): boolean {
  const isRival = (element: Element) => element !== ours && !contains(element, ours);
  const found = [...Document.prototype.querySelectorAll.call(document, TOP_LAYER)].some(isRival);
  return found || (deep && rivalInShadows(document, ours));
}

/** Firefox lets extensions into closed shadow roots. Walks the whole page: only at a click on our card. */
function rivalInShadows(root: Node, ours: Element): boolean {
  const walker = walk(root, NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) {
    const element = walker.currentNode as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
    const inner = element === ours ? null : element.openOrClosedShadowRoot;
    if (inner instanceof ShadowRoot && (first(inner, TOP_LAYER) || rivalInShadows(inner, ours))) return true;
  }
  return false;
}

/**
 * Whether something of the page may be painted over an element of ours although clicks pass through it. Where the browser
 * cannot tell, anything else in the top layer counts: a click too few harms nobody.
 */
export function isPaintedOver(element: Element, ours: Element): boolean {
  return canTell() ? covered.has(element) : hasRival(ours, true);
}
