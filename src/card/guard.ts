import { parentOf } from '../dom/tree.ts';
import { isPaintedOver } from './cover.ts';
import type { Host } from './host.ts';

/** A card must have been in view this long before a click on it counts. */
const VISIBLE_MS = 500;

/** How much of an ancestor's opacity may be missing before a click may not have been meant for us. */
const OPAQUE = 0.9;

/**
 * Whether a click was the person's own and meant for what it hit: trusted, on a card that was there to be seen, not under
 * something of the page's. Called only from click handlers.
 */
export function meant(event: Event, host: Host, target: Element, shownAt: number): boolean {
  if (!event.isTrusted || !host.shown()) return false;
  if (performance.now() - Math.max(shownAt, host.shownAt()) < VISIBLE_MS) return false;
  for (let at: Node | null = host.element; at instanceof Element; at = parentOf(at)) {
    const { opacity, filter } = getComputedStyle(at);
    if (Number(opacity) < OPAQUE || filter !== 'none') return false;
  }
  if (!onTop(target, host.element)) return false;
  if (!isPaintedOver(target, host.element)) return true;
  host.raise();
  return false;
}

/** Five points of the button belong to our host, as far as the browser tells. */
function onTop(target: Element, host: Element): boolean {
  const box = target.getBoundingClientRect();
  const points = [
    [0.5, 0.5],
    [0.1, 0.3],
    [0.9, 0.3],
    [0.1, 0.7],
    [0.9, 0.7],
  ] as const;
  // A dialog that holds us may stand in a shadow root: from outside only its own host is seen.
  const root = host.getRootNode() as Document | ShadowRoot;
  return points.every(([x, y]) => {
    const hit = root.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
    return hit === host;
  });
}
