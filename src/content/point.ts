import { el } from '../card/dom.ts';
import { moveTo } from '../card/follow.ts';
import type { Host } from '../card/host.ts';
import { boxOf } from '../card/sight.ts';

/** How long the outline stays. */
const POINT_MS = 4000;

/** Scrolls to something on the page and outlines it for a moment. The page's own node is not touched. */
export function point(target: HTMLElement | undefined, host: Host): boolean {
  if (!target || !host.show(target)) return false;
  target.scrollIntoView({ block: 'center', inline: 'nearest' });
  const ring = el('div', { class: 'ring' });
  host.layer.append(ring);
  const place = () => {
    const box = boxOf([target]);
    ring.style.inlineSize = `${box.width + 12}px`;
    ring.style.blockSize = `${box.height + 12}px`;
    moveTo(ring, box.left - 6, box.top - 6);
  };
  const over = AbortSignal.timeout(POINT_MS);
  document.addEventListener('scroll', place, { capture: true, passive: true, signal: over });
  over.addEventListener('abort', () => ring.remove());
  place();
  return true;
}
