/** Pure geometry in CSS pixels of the viewport: where card and marker go. */

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export type Side = 'end' | 'below' | 'above' | 'start';

export interface Placed {
  left: number;
  top: number;
  side: Side;
  maxHeight: number;
}

const GAP = 8;
const EDGE = 8;
/** Height below which a card is no help any more. */
const LEAST = 120;
/** A docked card scrolls inside; less than its head and a line is no help. */
const LEAST_DOCKED = 88;

/** Area that two boxes share, in square pixels. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
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
  const beside = (left: number, name: Side): Placed => ({
    left,
    top: sideTop,
    side: name,
    maxHeight: view.height - 2 * EDGE,
  });
  const under = (left: number): Placed => ({ left, top: below, side: 'below', maxHeight: bottom - below });
  const over = (left: number): Placed => ({
    left,
    top: field.top - GAP - Math.min(size.height, aboveRoom),
    side: 'above',
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
      best = at;
    }
  });
  return best;
}

/** Size of a marker: large enough for an unsteady finger. */
export const MARK = 44;

/**
 * Where a marker goes: after the field's end, else on its label's row above the end, else below the end; inside the end of
 * the field only when everything else would lie on another control. `avoid` holds the other controls.
 */
export function placeMark(field: Box, view: Box, avoid: readonly Box[], rtl: boolean): { left: number; top: number } {
  const end = rtl ? field.left : field.left + field.width;
  const middle = field.top + field.height / 2 - MARK / 2;
  const outside = rtl ? end - MARK : end;
  const inside = rtl ? end : end - MARK;
  const candidates = [
    { left: outside, top: middle },
    { left: inside, top: field.top - MARK + 6 },
    { left: inside, top: field.top + field.height - 6 },
  ];
  const free = candidates.find(
    ({ left, top }) =>
      left >= view.left &&
      left + MARK <= view.left + view.width &&
      avoid.every((other) => overlap({ left, top, width: MARK, height: MARK }, other) === 0),
  );
  return free ?? { left: inside, top: middle };
}

/**
 * The edge of the view at which a docked card leaves everything `taken` free, and how high it may be there; the lower edge
 * where both have room. Undefined when neither has.
 */
export function dock(taken: readonly Box[], view: Box): { edge: 'top' | 'bottom'; maxHeight: number } | undefined {
  const above = Math.min(...taken.map((box) => box.top)) - view.top - GAP;
  const below = view.top + view.height - Math.max(...taken.map((box) => box.top + box.height)) - GAP;
  const most = view.height * 0.6;
  if (Math.max(above, below) < LEAST_DOCKED) return undefined;
  return below >= LEAST || below >= above
    ? { edge: 'bottom', maxHeight: Math.min(most, below) }
    : { edge: 'top', maxHeight: Math.min(most, above) };
}
