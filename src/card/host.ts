import { el } from './dom.ts';
import { style } from './style.ts';

/** Open only in the build that the tests look into; see build.mjs. */
declare const CARD_ROOT: 'open' | 'closed';

/** The tag of the one element we add to a page; a newer copy of the extension finds a left-over one by it. */
export const HOST_TAG = 'overseas-form-helper';

/** How often the page may push us out of the top layer within FIGHT_MS before we stay away. */
const FIGHTS = 5;
const FIGHT_MS = 5000;

export interface Host {
  element: HTMLElement;
  /** Where card, markers and the spoken line are drawn. */
  layer: HTMLElement;
  /** The polite live region. */
  status: HTMLElement;
  /** Shows the layer above the page, beside `near` when that is in a modal dialog. Returns false when we stay away. */
  show(near: Element, source?: HTMLElement): boolean;
  hide(): void;
  shown(): boolean;
  /** The page fought for the top layer five times: nothing is shown until the next page. */
  crowdedOut(): boolean;
}

/** The modal dialog that holds an element, also from inside open shadow roots. */
function modalAround(element: Element): Element | undefined {
  for (let at: Element | null = element; at; ) {
    const dialog: Element | null = at.closest('dialog:modal');
    if (dialog) return dialog;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
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
    const layer = el('div', { class: 'layer' }, status);
    const sheet = document.createElement('style');
    // The text is set before the element is connected: some page policies only stop styles changed later.
    sheet.textContent = style;
    root.append(sheet, layer);
    element.addEventListener('toggle', onToggle, { signal });
    // A press of the mouse must not take the focus out of the field: the card would be gone before the click arrives.
    layer.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
    return { element, layer, status };
  }

  /** Somebody else hid us: the page, by `hidePopover()`, by removal, or by clearing what it does not know. */
  function onToggle(event: Event) {
    if ((event as ToggleEvent).newState !== 'closed' || !wanted) return;
    const now = performance.now();
    fights = [...fights.filter((at) => now - at < FIGHT_MS), now];
    if (fights.length >= FIGHTS) away = true;
    else if (last) show(last.near, last.source);
  }

  let wanted = false;
  let last: { near: Element; source?: HTMLElement } | undefined;

  function show(near: Element, source?: HTMLElement): boolean {
    if (away || signal.aborted || !near.isConnected) return false;
    made ??= make();
    const { element, layer } = made;
    layer.dir = direction();
    layer.lang = language();
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
    get status() {
      made ??= make();
      return made.status;
    },
    show,
    hide,
    shown: () => made !== undefined && isOpen(made.element),
    crowdedOut: () => away,
  };
}

function isOpen(element: HTMLElement): boolean {
  return element.isConnected && element.matches(':popover-open');
}
