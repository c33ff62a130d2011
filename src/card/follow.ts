import { autoUpdate, getOverflowAncestors } from '@floating-ui/dom';
import { type Box, dock, overlap, placeCard } from './geometry.ts';
import type { Anchored } from './model.ts';

/** Below this width of the visible page the card is a sheet at its edge. */
const NARROW = 560;

/** The part of the page that is to be seen now: above the on-screen keyboard, inside a pinch zoom. */
export function visibleArea(): Box {
  const seen = window.visualViewport;
  if (!seen) return { left: 0, top: 0, width: document.documentElement.clientWidth, height: window.innerHeight };
  return { left: seen.offsetLeft, top: seen.offsetTop, width: seen.width, height: seen.height };
}

/** A field's box, with its wrapping boxes of a split field. */
export function boxOf(elements: readonly Element[]): Box {
  const boxes = elements.map((element) => element.getBoundingClientRect());
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  return {
    left,
    top,
    width: Math.max(...boxes.map((box) => box.right)) - left,
    height: Math.max(...boxes.map((box) => box.bottom)) - top,
  };
}

/** Whether any of a box is to be seen inside the view and inside every scrolling container around the element. */
export function isVisible(element: Element, box: Box): boolean {
  if (box.width === 0 || box.height === 0) return false;
  if (overlap(box, visibleArea()) === 0) return false;
  if (element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) === false) return false;
  return getOverflowAncestors(element).every(
    (ancestor) => !(ancestor instanceof Element) || overlap(box, ancestor.getBoundingClientRect()) > 0,
  );
}

/** The size of one of our pixels: 1, unless the page zooms its root element. */
const ownZoom = (element: Element) => (element as { currentCSSZoom?: number }).currentCSSZoom ?? 1;

/** Moves an element of ours to a place of the viewport. */
export function moveTo(element: HTMLElement, left: number, top: number): void {
  const zoom = ownZoom(element);
  element.style.transform = `translate(${Math.round(left) / zoom}px,${Math.round(top) / zoom}px)`;
}

/**
 * Keeps an open card beside its field, frame by frame while it is open, until the signal aborts: through scrolling,
 * transforms, zoom and layout shifts. Hides it while the field is out of sight and reports a field that is gone.
 */
export function follow(
  card: HTMLElement,
  anchor: Anchored,
  rtl: () => boolean,
  gone: () => void,
  signal: AbortSignal,
): void {
  const first = anchor.boxes[0];
  if (!first || signal.aborted) return;
  let before = '';

  function update() {
    if (signal.aborted || !first) return;
    if (!first.isConnected) {
      gone();
      return;
    }
    const field = boxOf(anchor.boxes);
    const view = visibleArea();
    const state = JSON.stringify([field, view, card.scrollHeight, rtl()]);
    const seen = isVisible(first, field);
    if (!seen) {
      card.style.visibility = 'hidden';
      before = '';
    }
    if (!seen || state === before) return;
    before = state;
    const fits = position(card, [field, ...(anchor.keepFree?.() ?? [])], view, anchor.avoid(), rtl());
    card.style.visibility = fits ? '' : 'hidden';
  }

  const stop = autoUpdate(first, card, update, { animationFrame: true });
  signal.addEventListener('abort', stop);
  update();
}

/** Returns false where nothing is left free for a card. `taken`: the field first, then what must stay free too. */
function position(
  card: HTMLElement,
  taken: readonly [Box, ...Box[]],
  view: Box,
  avoid: readonly Box[],
  rtl: boolean,
): boolean {
  card.style.maxBlockSize = '';
  card.classList.remove('docked', 'top');
  const size = { width: card.offsetWidth, height: card.scrollHeight + 2 };
  const placed = view.width >= NARROW ? placeCard(taken, size, view, avoid, rtl) : undefined;
  if (placed) {
    card.style.maxBlockSize = `${Math.floor(placed.maxHeight)}px`;
    moveTo(card, placed.left, placed.top);
    return true;
  }
  const docked = dock(taken, view);
  if (!docked) return false;
  card.classList.add('docked');
  card.classList.toggle('top', docked.edge === 'top');
  card.style.maxBlockSize = `${Math.floor(docked.maxHeight)}px`;
  moveTo(card, view.left, docked.edge === 'top' ? view.top : view.top + view.height - card.offsetHeight);
  return true;
}
