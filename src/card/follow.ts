import { type Box, dock } from './geometry.ts';
import type { Anchored } from './model.ts';
import { type Placed, placeCard } from './place-card.ts';
import { boxOf, clippers, isRtl, isVisible, visibleArea } from './sight.ts';

/** Below this width of the visible page, in CSS pixels, cards and notices are sheets at its edge. */
export const NARROW = 560;

/** The size of one of our pixels: 1, unless the page zooms its root element. */
const ownZoom = (element: Element) => (element as { currentCSSZoom?: number }).currentCSSZoom ?? 1;

/** Size of an element of ours in pixels of the viewport, all of its content included. */
export function sizeOf(element: HTMLElement): { width: number; height: number } {
  const zoom = ownZoom(element);
  return { width: element.offsetWidth * zoom, height: (element.scrollHeight + 2) * zoom };
}

/** Height, in pixels of the viewport, from which there is room for the buttons and some text. */
const ROOMY = 300;

/** Limits the height of an element of ours to pixels of the viewport; its buttons stay in view while the text scrolls. */
export function limit(element: HTMLElement, height: number): void {
  element.classList.toggle('scrolls', height >= ROOMY && sizeOf(element).height > height);
  element.style.maxBlockSize = `${Math.floor(height / ownZoom(element))}px`;
}

/** Makes an element of ours a sheet as wide as the view, or lets it have its own width again (undefined). */
export function widen(element: HTMLElement, view: Box | undefined): void {
  element.classList.remove('scrolls');
  element.classList.toggle('docked', view !== undefined);
  element.style.inlineSize = view ? `${view.width / ownZoom(element)}px` : '';
}

/** Moves an element of ours to a place of the viewport. */
export function moveTo(element: HTMLElement, left: number, top: number): void {
  const zoom = ownZoom(element);
  element.style.transform = `translate(${Math.round(left) / zoom}px,${Math.round(top) / zoom}px)`;
}

export interface Following {
  /** What lies around the field has changed: the card is placed anew with the next frame. */
  again(): void;
  /** Places it at once, for who has to know where it is, or puts the focus into it. */
  now(): void;
}

/**
 * Keeps an open card beside its field until the signal aborts: through scrolling, transforms, zoom and layout shifts. Hides
 * it while the field is out of sight and reports a field that is gone. It is placed when the next frame is drawn, however
 * often what lies around the field changes until then: every look at its size has the browser lay out the page.
 *
 * By hand and frame by frame: no event tells of every cause, a positioning library looks as often and weighs more, and
 * Firefox's CSS anchors lose the field under transforms. The browser stops the frames of a hidden tab by itself.
 */
export function follow(card: HTMLElement, anchor: () => Anchored, gone: () => void, signal: AbortSignal): Following {
  let before = '';
  let cut: Element[] | undefined;
  // Until it has its place it would be seen in a corner.
  card.style.visibility = 'hidden';

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
    const rtl = isRtl();
    const state = [left, top, width, height, Object.values(view), card.scrollHeight, rtl].join();
    if (state === before) return;
    before = state;
    const fits = position(card, [field, ...(keepFree?.() ?? [])], view, avoid(), rtl);
    card.style.visibility = fits ? '' : 'hidden';
  }

  function frame() {
    if (signal.aborted) return;
    update();
    requestAnimationFrame(frame);
  }
  requestAnimationFrame(frame);

  return {
    again: () => {
      before = '';
      cut = undefined;
    },
    now: () => {
      if (!signal.aborted) update();
    },
  };
}

type Taken = readonly [Box, ...Box[]];

/** Returns false where nothing is left free for a card. `taken`: the field first, then what must stay free too. */
function position(card: HTMLElement, taken: Taken, view: Box, avoid: readonly Box[], rtl: boolean): boolean {
  card.style.maxBlockSize = '';
  card.classList.remove('top', 'small');
  widen(card, undefined);
  if (view.width < NARROW) return sheet(card, taken, view);
  const place = () => placeCard(taken, sizeOf(card), view, avoid, rtl);
  let placed: Placed | undefined = place();
  // Where it would lie on other controls, a tighter one may not.
  if (!placed || placed.covered > 0) {
    card.classList.add('small');
    const small = place();
    if (small && small.covered <= (placed?.covered ?? Number.POSITIVE_INFINITY) / 2) placed = small;
    else card.classList.remove('small');
  }
  if (!placed) return sheet(card, taken, view);
  limit(card, placed.maxHeight);
  moveTo(card, placed.left, placed.top);
  return true;
}

/** At an edge of the view that leaves the field free: above the on-screen keyboard, or at the top. */
function sheet(card: HTMLElement, taken: Taken, view: Box): boolean {
  const docked = dock(taken, view);
  if (!docked) return false;
  widen(card, view);
  // The button should be seen without scrolling inside the sheet.
  card.classList.toggle('small', sizeOf(card).height > docked.maxHeight);
  card.classList.toggle('top', docked.edge === 'top');
  limit(card, docked.maxHeight);
  const height = card.getBoundingClientRect().height;
  moveTo(card, view.left, docked.edge === 'top' ? view.top : view.top + view.height - height);
  return true;
}
