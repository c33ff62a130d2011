import { el } from './dom.ts';
import { modalAround } from './sight.ts';
import { style } from './style.ts';

/** Open only in the build that the tests look into; see build.mjs. */
declare const CARD_ROOT: 'open' | 'closed';

/** The tag of the one element we add to a page; a newer copy of the extension finds a left-over one by it. */
export const HOST_TAG = 'overseas-form-helper';

/** How often the page may push us out of the top layer within FIGHT_MS before we stay away. */
const FIGHTS = 5;
const FIGHT_MS = 5000;

/** A live region is heard only when its text comes after the region itself has been seen. Milliseconds. */
const SAY_MS = 200;

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
  /** The page fought for the top layer five times: nothing is shown until the next page. */
  crowdedOut(): boolean;
}

/**
 * The one element of ours in the page: created at the first need, child of `<html>` (the page's layout lives in body) or
 * of the modal dialog that holds the field, because everything outside a modal dialog is inert.
 */
export function createHost(direction: () => string, language: () => string, signal: AbortSignal): Host {
  let made: { element: HTMLElement; layer: HTMLElement; status: HTMLElement } | undefined;
  let fights: number[] = [];
  let away = false;

  function make() {
    const element = document.createElement(HOST_TAG);
    element.setAttribute('popover', 'manual');
    const root = element.attachShadow({ mode: CARD_ROOT });
    const status = el('div', { class: 'sr', role: 'status' });
    const layer = el('div', { class: 'layer' });
    const sheet = document.createElement('style');
    // The text is set before the element is connected: some page policies only stop styles changed later.
    sheet.textContent = style;
    root.append(sheet, status, layer);
    element.addEventListener('toggle', onToggle, { signal });
    // A press of the mouse must not take the focus out of the field: the card would be gone before the click arrives.
    layer.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
    return { element, layer, status };
  }

  /** Somebody else hid us: the page, by `hidePopover()`. When it removes us no event tells; see `show`. */
  function onToggle(event: Event) {
    if ((event as ToggleEvent).newState !== 'closed' || !wanted) return;
    fought();
    if (last) show(last.near, last.source);
  }

  /** Counts a time that the page pushed us out. */
  function fought() {
    const now = performance.now();
    fights = [...fights.filter((at) => now - at < FIGHT_MS), now];
    away ||= fights.length >= FIGHTS;
    wanted = false;
  }

  let wanted = false;
  let last: { near: Element; source?: HTMLElement } | undefined;

  function show(near: Element, source?: HTMLElement): boolean {
    // A page that clears what it does not know: the next pass comes by here and puts us back.
    if (wanted && made?.element.isConnected === false) fought();
    if (away || signal.aborted || !near.isConnected) return false;
    made ??= make();
    const { element, layer, status } = made;
    layer.dir = direction();
    layer.lang = language();
    status.lang = language();
    const parent = modalAround(near) ?? document.documentElement;
    if (element.parentNode !== parent) {
      wanted = false;
      parent.append(element);
    }
    // Shown again for another source: it decides where Tab goes (Chromium).
    if (isOpen(element) && source && source !== last?.source) {
      wanted = false;
      element.hidePopover();
    }
    if (!isOpen(element))
      (element.showPopover as (options?: { source?: HTMLElement }) => void).call(element, { source });
    wanted = true;
    last = { near, source: source ?? last?.source };
    return true;
  }

  function hide() {
    wanted = false;
    last = undefined;
    if (made && isOpen(made.element)) made.element.hidePopover();
    say('');
  }

  let saying: ReturnType<typeof setTimeout> | undefined;

  function say(text: string) {
    clearTimeout(saying);
    if (!made) return;
    const { status } = made;
    if (text === '') status.textContent = '';
    else saying = setTimeout(() => (status.textContent = text), SAY_MS);
  }

  signal.addEventListener('abort', () => {
    wanted = false;
    clearTimeout(saying);
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
    crowdedOut: () => away,
  };
}

function isOpen(element: HTMLElement): boolean {
  return element.isConnected && element.matches(':popover-open');
}
