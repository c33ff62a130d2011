/** Pure geometry in CSS pixels of the viewport: where card and marker go. */

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export const GAP = 8;
export const EDGE = 8;
/** Height below which a card is no help any more. */
export const LEAST = 120;
/** A docked card scrolls inside; less than its head and a line is no help. */
const LEAST_DOCKED = 88;

/** What two boxes share; without width or height where that is nothing. */
export function shared(a: Box, b: Box): Box {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.max(0, Math.min(a.left + a.width, b.left + b.width) - left);
  const height = Math.max(0, Math.min(a.top + a.height, b.top + b.height) - top);
  return { left, top, width, height };
}

/** Area that two boxes share, in square pixels. */
export function overlap(a: Box, b: Box): number {
  const { width, height } = shared(a, b);
  return width * height;
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

/**
 * Where a notice goes: the lower inline end of the view if nothing `taken` (the page's own fixed parts, the control the
 * person is in) lies there; else just above that, at the other side, at the top; where all is taken, where it covers least.
 */
export function placeNotice(
  size: { width: number; height: number },
  view: Box,
  taken: readonly Box[],
  rtl: boolean,
): { left: number; top: number } {
  const edge = size.width < view.width - 4 * EDGE ? 2 * EDGE : 0;
  const left = view.left + edge;
  const right = view.left + view.width - size.width - edge;
  const lowest = view.top + view.height - size.height - edge;
  const highest = view.top + edge;
  const tops = [lowest, ...taken.map((box) => box.top - size.height - GAP).filter((top) => top < lowest), highest];
  const places = (rtl ? [left, right] : [right, left]).flatMap((x) =>
    tops.sort((a, b) => b - a).map((y) => ({ left: x, top: Math.max(y, highest) })),
  );
  const cost = (at: { left: number; top: number }) =>
    taken.reduce((sum, box) => sum + overlap({ ...at, ...size }, box), 0);
  return places.reduce((best, at) => (cost(at) < cost(best) ? at : best));
}
