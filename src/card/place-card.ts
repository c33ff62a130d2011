import { type Box, EDGE, GAP, LEAST, MARK, overlap } from './geometry.ts';

export type Side = 'end' | 'below' | 'above' | 'start';

export interface Placed {
  left: number;
  top: number;
  side: Side;
  maxHeight: number;
  /** Area of other controls under it, in square pixels. */
  covered: number;
}

const between = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/**
 * Where a card of `size` goes beside a field: never over anything `taken` (the field itself first), inside `view`, and with
 * as little as possible of `avoid` (the other controls and their labels) under it. Undefined when no side has room: the
 * caller docks the card then.
 */
export function placeCard(
  taken: readonly [Box, ...Box[]],
  size: { width: number; height: number },
  view: Box,
  avoid: readonly Box[],
  rtl: boolean,
): Placed | undefined {
  const field = taken[0];
  const right = view.left + view.width - EDGE;
  const bottom = view.top + view.height - EDGE;
  const first = view.left + EDGE;
  const last = right - size.width;
  const after = field.left + field.width + GAP + MARK;
  const before = field.left - GAP - MARK - size.width;
  const below = field.top + field.height + GAP;
  const aboveRoom = field.top - GAP - EDGE - view.top;
  const sideTop = between(field.top, view.top + EDGE, Math.max(view.top + EDGE, bottom - size.height));
  const column = between(rtl ? field.left + field.width - size.width : field.left, first, last);
  const far = rtl ? first : last;
  const beside = (left: number, name: Side) => ({
    left,
    top: sideTop,
    side: name,
    maxHeight: view.height - 2 * EDGE,
  });
  const under = (left: number) => ({ left, top: below, side: 'below' as Side, maxHeight: bottom - below });
  const over = (left: number) => ({
    left,
    top: field.top - GAP - Math.min(size.height, aboveRoom),
    side: 'above' as Side,
    maxHeight: aboveRoom,
  });
  // The nearest first; then as far from the form as the view allows.
  const candidates = [
    beside(rtl ? before : after, 'end'),
    under(column),
    over(column),
    beside(rtl ? after : before, 'start'),
    beside(far, 'end'),
    under(far),
    over(far),
  ];
  let best: Placed | undefined;
  let least = Number.POSITIVE_INFINITY;
  candidates.forEach((at, rank) => {
    const height = Math.min(size.height, at.maxHeight);
    if (height < Math.min(size.height, LEAST)) return;
    if (at.left < view.left + EDGE - 1 || at.left + size.width > right + 1) return;
    const box = { left: at.left, top: at.top, width: size.width, height };
    if (taken.some((other) => overlap(box, other) > 0)) return;
    const covered = avoid.reduce((sum, other) => sum + overlap(box, other), 0);
    const cut = (size.height - height) * size.width;
    const cost = covered + cut + rank;
    if (cost < least) {
      least = cost;
      best = { ...at, covered };
    }
  });
  return best;
}
