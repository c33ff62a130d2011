import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, dock, MARK, overlap, placeMark, placeNotice } from '../../src/card/geometry.ts';
import { placeCard } from '../../src/card/place-card.ts';

const view: Box = { left: 0, top: 0, width: 1280, height: 900 };
const size = { width: 352, height: 260 };
const box = (left: number, top: number, width = 300, height = 40): Box => ({ left, top, width, height });
const cardBox = (placed: { left: number; top: number; maxHeight: number }) => ({
  left: placed.left,
  top: placed.top,
  width: size.width,
  height: Math.min(size.height, placed.maxHeight),
});

describe('placeCard', () => {
  it('goes to the end of a field where there is room, so that nothing of the form is covered', () => {
    expect(placeCard([box(100, 300)], size, view, [], false)?.side).toBe('end');
  });

  it('goes to the left of a field on a page that reads from the right', () => {
    const placed = placeCard([box(800, 300)], size, view, [], true);
    expect(placed?.side).toBe('end');
    expect((placed?.left ?? 0) + size.width).toBeLessThanOrEqual(800);
  });

  it('goes below when the end has no room', () => {
    expect(placeCard([box(100, 100, 1100)], size, view, [], false)?.side).toBe('below');
  });

  it('goes above at the lower edge', () => {
    expect(placeCard([box(100, 840, 1100)], size, view, [], false)?.side).toBe('above');
  });

  it('leaves the column beside it alone when that holds another field and below is free', () => {
    expect(placeCard([box(100, 100)], size, view, [box(460, 100)], false)?.side).toBe('below');
  });

  it('never lies on what the person is in, even when it belongs to another field', () => {
    const inUse = box(440, 310, 352, 40);
    const placed = placeCard([box(100, 300), inUse], size, view, [], false);
    expect(placed && overlap(cardBox(placed), inUse)).toBe(0);
  });

  it('gives up when no side has room', () => {
    expect(
      placeCard([box(0, 0, 320, 250)], size, { left: 0, top: 0, width: 320, height: 256 }, [], false),
    ).toBeUndefined();
  });

  it('never covers its field and never leaves the view, wherever the field is', () => {
    const number = (max: number) => fc.integer({ min: -50, max });
    fc.assert(
      fc.property(
        number(1280),
        number(900),
        fc.integer({ min: 1, max: 900 }),
        fc.boolean(),
        (left, top, width, rtl) => {
          const field = box(left, top, width);
          const placed = placeCard([field], size, view, [], rtl);
          if (!placed) return;
          const card = cardBox(placed);
          expect(overlap(card, field)).toBe(0);
          expect(card.left).toBeGreaterThanOrEqual(0);
          expect(card.left + card.width).toBeLessThanOrEqual(view.width);
        },
      ),
    );
  });
});

describe('placeMark', () => {
  it('stands after the end of the field, in its middle', () => {
    const at = placeMark(box(100, 300), view, [], false);
    expect(at.left).toBe(400);
    expect(at.top + MARK / 2).toBe(320);
  });

  it('moves to the row of the label when the field fills the page', () => {
    const at = placeMark(box(8, 300, 304), { left: 0, top: 0, width: 320, height: 700 }, [], false);
    expect(at.top + MARK).toBeLessThan(320);
    expect(at.left + MARK).toBeLessThanOrEqual(320);
  });

  it('stands inside the end of the field only when everything around is taken', () => {
    const around = [box(400, 280, 300, 100), box(100, 240, 300, 60), box(100, 340, 300, 60)];
    const at = placeMark(box(100, 300), view, around, false);
    expect(at.left).toBe(400 - MARK);
  });
});

describe('dock', () => {
  const phone: Box = { left: 0, top: 0, width: 320, height: 500 };

  it('leaves the field free at the lower edge', () => {
    const docked = dock([box(10, 100)], phone);
    expect(docked?.edge).toBe('bottom');
    expect(phone.height - (docked?.maxHeight ?? 0)).toBeGreaterThanOrEqual(140);
  });

  it('goes to the upper edge when the field is just above the keyboard', () => {
    expect(dock([box(10, 440)], phone)?.edge).toBe('top');
  });

  it('is not shown when the field leaves no room at all', () => {
    expect(dock([box(0, 20, 320, 120)], { left: 0, top: 0, width: 320, height: 150 })).toBeUndefined();
  });
});

describe('placeNotice', () => {
  const notice = { width: 376, height: 240 };
  const boxAt = (at: { left: number; top: number }): Box => ({ ...at, ...notice });

  it('stands at the lower inline end', () => {
    const at = placeNotice(notice, view, [], false);
    expect(at.left + notice.width).toBe(view.width - 16);
    expect(at.top + notice.height).toBe(view.height - 16);
    expect(placeNotice(notice, view, [], true).left).toBe(16);
  });

  it('stands above the chat button of the page', () => {
    const chat = box(1200, 820, 60, 60);
    const at = placeNotice(notice, view, [chat], false);
    expect(at.top + notice.height).toBeLessThanOrEqual(chat.top);
    expect(at.left + notice.width).toBe(view.width - 16);
  });

  it('goes to the other side of an open chat window', () => {
    const chat = box(880, 20, 380, 860);
    expect(overlap(boxAt(placeNotice(notice, view, [chat], false)), chat)).toBe(0);
  });

  it('is a sheet over the whole width of a phone, above a fixed bar', () => {
    const phone: Box = { left: 0, top: 0, width: 320, height: 640 };
    const at = placeNotice({ width: 320, height: 200 }, phone, [box(0, 590, 320, 50)], false);
    expect(at).toEqual({ left: 0, top: 590 - 200 - 8 });
  });

  it('never leaves the view, whatever the page has fixed there', () => {
    const part = fc.record({
      left: fc.integer({ min: 0, max: 1280 }),
      top: fc.integer({ min: 0, max: 900 }),
      width: fc.integer({ min: 1, max: 600 }),
      height: fc.integer({ min: 1, max: 600 }),
    });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), fc.boolean(), (taken, rtl) => {
        const at = placeNotice(notice, view, taken, rtl);
        expect(at.left).toBeGreaterThanOrEqual(0);
        expect(at.top).toBeGreaterThanOrEqual(0);
        expect(at.left + notice.width).toBeLessThanOrEqual(view.width);
        expect(at.top + notice.height).toBeLessThanOrEqual(view.height);
      }),
    );
  });
});
