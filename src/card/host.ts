import { hasRival } from './cover.ts';
import { el } from './dom.ts';
import { createFights } from './fights.ts';
import type { Look } from './model.ts';
import { modalAround } from './sight.ts';
import { HOST_TAG } from './tag.ts';
import { isOpen, raiseTo } from './top-layer.ts';
import { createVoice } from './voice.ts';

/** Open only in the build that the tests look into; see build.mjs. */
declare const CARD_ROOT: 'open' | 'closed';

/** Raised by the mouse at most this often. Milliseconds. */
const LIFT_MS = 250;

interface Made {
  element: HTMLElement;
  layer: HTMLElement;
  status: HTMLElement;
}

export interface Host {
  element: HTMLElement;
  /** Where card, markers and the spoken line are drawn. */
  layer: HTMLElement;
  /** Lets screen readers say a text when they have finished what they are saying. */
  say(text: string): void;
  /** Shows the layer above the page, beside `near` when that is in a modal dialog. Returns false when we stay away. */
  show(near: Element, source?: HTMLElement): boolean;
  hide(): void;
  shown(): boolean;
  /** When it came into view, or was raised, for the last time (performance.now). */
  shownAt(): number;
  /** Something of the page is painted over us: puts us above it, or gives up where that happens too often. */
  raise(): void;
  /** The page fought for the top layer five times: nothing is shown until the next page. */
  crowdedOut(): boolean;
}

/**
 * The one element of ours in the page: created at the first need, child of `<html>` (the page's layout lives in body) or
 * of the modal dialog that holds the field, because everything outside a modal dialog is inert. Nothing is shown before
 * its look is known.
 */
export function createHost(look: () => Look | undefined, signal: AbortSignal): Host {
  let made: Made | undefined;
  const fights = createFights();
  const say = createVoice(() => made?.status, signal);
  let since = 0;

  function make(): Made {
    const element = document.createElement(HOST_TAG);
    element.setAttribute('popover', 'manual');
    const root = element.attachShadow({ mode: CARD_ROOT });
    const status = el('div', { class: 'sr', role: 'status' });
    const layer = el('div', { class: 'layer' });
    const sheet = document.createElement('style');
    // The text is set before the element is connected: some page policies only stop styles changed later.
    sheet.textContent = look()?.style ?? '';
    root.append(sheet, status, layer);
    element.addEventListener('toggle', onToggle, { signal });
    // A press of the mouse must not take the focus out of the field: the card would be gone before the click arrives.
    layer.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
    layer.addEventListener('pointerenter', onEnter, { signal });
    return { element, layer, status };
  }

  /** Somebody else hid us: the page, by `hidePopover()`. When it removes us no event tells; see `show`. */
  function onToggle(event: Event) {
    if ((event as ToggleEvent).newState !== 'closed' || !wanted) return;
    fights.lost();
    wanted = false;
    if (last) show(last.near, last.source);
  }

  function raise() {
    fights.lost();
    if (fights.givenUp()) hide();
    else if (made) lift(made);
  }

  function lift({ element, layer }: Made, source = last?.source) {
    wanted = false;
    raiseTo(element, layer, source);
    wanted = true;
    since = performance.now();
  }

  /** The mouse comes to the card: what the page has put over it must not stay there. */
  function onEnter({ isTrusted }: Event) {
    if (made && isTrusted && performance.now() - since > LIFT_MS && hasRival(made.element)) lift(made);
  }

  let wanted = false;
  let last: { near: Element; source?: HTMLElement } | undefined;

  function show(near: Element, source?: HTMLElement): boolean {
    // A page that clears what it does not know: the next pass comes by here and puts us back.
    if (wanted && made?.element.isConnected === false) fights.lost();
    const own = look();
    if (!own || fights.givenUp() || signal.aborted || !near.isConnected) return false;
    made ??= make();
    const { element, layer, status } = made;
    layer.dir = own.direction;
    layer.lang = own.language;
    status.lang = own.language;
    const parent = modalAround(near) ?? document.documentElement;
    if (element.parentNode !== parent) {
      wanted = false;
      parent.append(element);
    }
    // Shown again for another source: it decides where Tab goes (Chromium).
    if (!isOpen(element) || (source && source !== last?.source)) lift(made, source);
    else wanted = true;
    last = { near, source: source ?? last?.source };
    return true;
  }

  function hide() {
    wanted = false;
    last = undefined;
    if (made && isOpen(made.element)) made.element.hidePopover();
    say('');
  }

  signal.addEventListener('abort', () => {
    wanted = false;
    made?.element.remove();
  });

  return {
    get element() {
      made ??= make();
      return made.element;
    },
    get layer() {
      made ??= make();
      return made.layer;
    },
    say,
    show,
    hide,
    shown: () => made !== undefined && isOpen(made.element),
    shownAt: () => since,
    raise,
    crowdedOut: fights.givenUp,
  };
}
