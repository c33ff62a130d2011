import { type Box, dock } from './geometry.ts';
import type { Anchored } from './model.ts';
import { type Placed, placeCard } from './place-card.ts';
import { boxOf, clippers, isVisible, visibleArea } from './sight.ts';

/** Below this width of the visible page, in CSS pixels, cards and notices are sheets at its edge. */
export const NARROW = 560;

/** The size of one of our pixels: 1, unless the page zooms its root element. */
const ownZoom = (element: Element) => (element as { currentCSSZoom?: number }).currentCSSZoom ?? 1;

/** Moves an element of ours to a place of the viewport. */
export function moveTo(element: HTMLElement, left: number, top: number): void {
  const zoom = ownZoom(element);
  element.style.transform = `translate(${Math.round(left) / zoom}px,${Math.round(top) / zoom}px)`;
}

/**
 * Keeps an open card beside its field until the signal aborts: through scrolling, transforms, zoom and layout shifts. Hides
 * it while the field is out of sight and reports a field that is gone. Returns a function that places it anew, for when
 * what lies around the field has changed.
 *
 * By hand and frame by frame: no event tells of every cause, a positioning library looks as often and weighs more, and
 * Firefox's CSS anchors lose the field under transforms. The browser stops the frames of a hidden tab by itself.
 */
export function follow(
  card: HTMLElement,
  anchor: () => Anchored,
  rtl: () => boolean,
  gone: () => void,
  signal: AbortSignal,
): () => void {
  let before = '';
  let cut: Element[] | undefined;

  function update() {
    const { boxes, avoid, keepFree } = anchor();
    const first = boxes[0];
    if (!first?.isConnected) {
      gone();
      return;
    }
    const field = boxOf(boxes);
    cut ??= clippers(first);
    if (!isVisible(first, field, cut)) {
      card.style.visibility = 'hidden';
      before = '';
      return;
    }
    const view = visibleArea();
    const { left, top, width, height } = field;
    const state = [left, top, width, height, Object.values(view), card.scrollHeight, rtl()].join();
    if (state === before) return;
    before = state;
    const fits = position(card, [field, ...(keepFree?.() ?? [])], view, avoid(), rtl());
    card.style.visibility = fits ? '' : 'hidden';
  }

  function frame() {
    if (signal.aborted) return;
    update();
    requestAnimationFrame(frame);
  }
  frame();

  return () => {
    before = '';
    cut = undefined;
    if (!signal.aborted) update();
  };
}

type Taken = readonly [Box, ...Box[]];

/** Returns false where nothing is left free for a card. `taken`: the field first, then what must stay free too. */
function position(card: HTMLElement, taken: Taken, view: Box, avoid: readonly Box[], rtl: boolean): boolean {
  card.style.maxBlockSize = '';
  card.classList.remove('docked', 'top', 'small');
  if (view.width < NARROW) return sheet(card, taken, view);
  const place = () => placeCard(taken, { width: card.offsetWidth, height: card.scrollHeight + 2 }, view, avoid, rtl);
  let placed: Placed | undefined = place();
  // Where it would lie on other controls, a tighter one may not.
  if (!placed || placed.covered > 0) {
    card.classList.add('small');
    const small = place();
    if (small && small.covered <= (placed?.covered ?? Number.POSITIVE_INFINITY) / 2) placed = small;
    else card.classList.remove('small');
  }
  if (!placed) return sheet(card, taken, view);
  card.style.maxBlockSize = `${Math.floor(placed.maxHeight)}px`;
  moveTo(card, placed.left, placed.top);
  return true;
}

/** At an edge of the view that leaves the field free: above the on-screen keyboard, or at the top. */
function sheet(card: HTMLElement, taken: Taken, view: Box): boolean {
  const docked = dock(taken, view);
  if (!docked) return false;
  card.classList.add('docked');
  card.classList.toggle('top', docked.edge === 'top');
  card.style.maxBlockSize = `${Math.floor(docked.maxHeight)}px`;
  moveTo(card, view.left, docked.edge === 'top' ? view.top : view.top + view.height - card.offsetHeight);
  return true;
}
