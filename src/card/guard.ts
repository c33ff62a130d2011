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
  if (performance.now() - shownAt < VISIBLE_MS) return false;
  for (let at: Element | null = host.element; at; at = at.parentElement) {
    const { opacity, filter } = getComputedStyle(at);
    if (Number(opacity) < OPAQUE || filter !== 'none') return false;
  }
  return onTop(target, host.element);
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
  return points.every(([x, y]) => {
    const hit = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
    return hit === host;
  });
}
