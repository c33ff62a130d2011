import { abort } from '../dom/abort.ts';
import { drawFine } from './draw.ts';
import { type Following, follow, moveTo } from './follow.ts';
import { placeMark } from './geometry.ts';
import type { Host } from './host.ts';
import type { Anchored, CardModel, CardWords, Tone } from './model.ts';
import { present } from './present.ts';
import { boxOf, isRtl, isVisible, visibleArea } from './sight.ts';

/** How long "Looks fine" stays. */
const FINE_MS = 3000;

export interface Card {
  /** Opens or updates the card of a field. `focused`: the person is in the field, so Tab may lead into the card. */
  open(model: CardModel, anchor: Anchored, focused: boolean): void;
  close(): void;
  /** Says for a moment that the field is fine now. */
  fine(anchor: Anchored): void;
  /** Moves the focus into the card. Returns false when there is none to enter. */
  enter(): boolean;
  /** Key of the open card's message. */
  current(): string | undefined;
  /** Tone of the open card. */
  tone(): Tone | undefined;
  /** It is open and not hidden for want of room. */
  isVisible(): boolean;
  /** "Looks fine" is still to be seen. */
  lingers(): boolean;
  /** The focus is inside the card. */
  holdsFocus(): boolean;
}

export interface CardOptions {
  host: Host;
  words(): CardWords;
  /** The person closed the card (button, Esc, or because its field went away). */
  closed(returnFocus: boolean): void;
  /** "Looks fine" has gone: the layer may be empty now. */
  faded(): void;
  signal: AbortSignal;
}

/** The one open card of a page. It gets words and callbacks; what they mean is not its business. */
export function createCard({ host, words, closed, faded, signal }: CardOptions): Card {
  let open:
    | {
        model: CardModel;
        element: HTMLElement;
        anchor: Anchored;
        stop: AbortController;
        following: Following;
      }
    | undefined;
  let fineNow: AbortController | undefined;

  function close() {
    abort(open?.stop);
    open?.element.remove();
    open = undefined;
  }

  function show(model: CardModel, anchor: Anchored, focused: boolean) {
    const field = anchor.boxes[0];
    if (!field || !host.show(field, focused ? field : undefined)) return;
    if (open?.model.key === model.key && open.anchor.boxes[0] === field) {
      open.anchor = anchor;
      open.following.again();
      return;
    }
    const heldFocus = holdsFocus();
    abort(fineNow);
    close();
    const stop = new AbortController();
    const over = AbortSignal.any([stop.signal, signal]);
    // Counted anew for every message: the second press of a double click must not hit what came in its place.
    const since = performance.now();
    const shows = { host, model, words: words(), shownAt: () => since, close: () => closed(true), signal: over };
    const element = present(shows, false);
    const anchored = () => mine.anchor;
    const mine = {
      model,
      element,
      anchor,
      stop,
      following: follow(element, anchored, () => closed(holdsFocus()), over),
    };
    open = mine;
    // A card that is redrawn under the person's hands (fix applied, undo offered) keeps them inside.
    if (heldFocus) enter();
  }

  function fine(anchor: Anchored) {
    const field = anchor.boxes[0];
    if (!field || !host.show(field)) return;
    abort(fineNow);
    fineNow = new AbortController();
    const chip = drawFine(words());
    host.layer.append(chip);
    const over = AbortSignal.any([fineNow.signal, signal, AbortSignal.timeout(FINE_MS)]);
    const mine = fineNow;
    over.addEventListener('abort', () => {
      chip.remove();
      if (fineNow !== mine) return;
      fineNow = undefined;
      faded();
    });
    const box = boxOf(anchor.boxes);
    if (isVisible(field, box)) {
      const at = placeMark(box, visibleArea(), anchor.avoid(), isRtl());
      moveTo(chip, Math.min(at.left, visibleArea().width - chip.offsetWidth - 8), at.top + 4);
    } else chip.remove();
    host.say(words().fine);
  }

  function enter(): boolean {
    open?.following.now();
    const first =
      open?.element.querySelector<HTMLElement>('.do .b') ?? open?.element.querySelector<HTMLElement>('summary,.x');
    first?.focus({ preventScroll: true });
    // Nothing takes the focus in a card that is hidden for now.
    return holdsFocus();
  }

  function holdsFocus(): boolean {
    const root = host.shown() ? (host.layer.getRootNode() as ShadowRoot) : undefined;
    return root?.activeElement != null;
  }

  return {
    open: show,
    close,
    fine,
    enter,
    current: () => open?.model.key,
    tone: () => open?.model.tone,
    isVisible: () => {
      open?.following.now();
      return open !== undefined && open.element.style.visibility !== 'hidden';
    },
    lingers: () => fineNow !== undefined,
    holdsFocus,
  };
}
