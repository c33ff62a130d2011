import { parentOf } from '../dom/tree.ts';
import { limit, moveTo, NARROW, widen } from './follow.ts';
import { type Box, EDGE, placeNotice } from './geometry.ts';
import { boxOf, isRtl, onViewChange, visibleArea } from './sight.ts';

/** Where pages fix their chat buttons and bars: distances from an edge of the view in CSS pixels. */
const LOOK_AT = [20, 56, 110];

/** Elements under one point that are looked at. */
const MOST = 8;

/** What the page has fixed at the edges of the view, except what fills most of it: that is a backdrop. */
function fixedParts(view: Box, ours: Element): Box[] {
  const xs = [...LOOK_AT, view.width / 2, ...LOOK_AT.map((x) => view.width - x)];
  const ys = [LOOK_AT[0] as number, ...LOOK_AT.map((y) => view.height - y)];
  const found = new Set<Element>();
  for (const x of xs) {
    for (const y of ys) {
      for (const hit of document.elementsFromPoint(view.left + x, view.top + y).slice(0, MOST)) {
        const part = hit === ours ? undefined : fixedAround(hit);
        if (part) found.add(part);
      }
    }
  }
  return [...found]
    .map((part) => boxOf([part]))
    .filter((box) => box.width * box.height < (view.width * view.height) / 2);
}

function fixedAround(element: Element): Element | undefined {
  for (let at: Node | null = element; at instanceof Element && at !== document.body; at = parentOf(at)) {
    if (/fixed|sticky/.test(getComputedStyle(at).position)) return at;
  }
  return undefined;
}

/**
 * Keeps a notice at the lower inline end, a sheet on narrow screens, clear of what the page has fixed there and of the
 * control the person is in, until the signal aborts. Returns a function that places it anew.
 */
export function keepInCorner(notice: HTMLElement, ours: Element, signal: AbortSignal): () => void {
  function place() {
    if (signal.aborted) return;
    const view = visibleArea();
    const isSheet = view.width < NARROW;
    widen(notice, isSheet ? view : undefined);
    limit(notice, isSheet ? view.height * 0.7 : view.height - 4 * EDGE);
    const { width, height } = notice.getBoundingClientRect();
    const active = document.activeElement;
    const inUse = active?.matches('input,select,textarea') ? [boxOf([active])] : [];
    const at = placeNotice({ width, height }, view, [...fixedParts(view, ours), ...inUse], isRtl());
    moveTo(notice, at.left, at.top);
  }
  onViewChange(place, signal);
  place();
  return place;
}
