import { abort } from '../dom/abort.ts';
import { closest } from '../dom/safe.ts';
import { contains } from '../dom/tree.ts';
import { el, icon } from './dom.ts';
import { moveTo } from './follow.ts';
import { placeMark } from './geometry.ts';
import type { Host } from './host.ts';
import type { MarkModel } from './model.ts';
import { boxOf, isRtl, isVisible, onViewChange, visibleArea } from './sight.ts';

/** More than this would be a wall of alarms; the panel's badge still counts them all. */
const MOST = 12;

export interface Marks {
  /** Shows exactly these markers; those that stay keep their element. */
  show(models: readonly MarkModel[]): void;
  count(): number;
}

/** The markers beside risky fields: in the card's layer, outside the tab order, placed again only while one is shown. */
export function createMarks(host: Host, signal: AbortSignal): Marks {
  const shown = new Map<string, { model: MarkModel; element: HTMLElement }>();
  let listening: AbortController | undefined;
  let isDue = false;

  function make(model: MarkModel): HTMLElement {
    const element = el(
      'button',
      { class: `mark ${model.tone}`, type: 'button', tabindex: '-1', 'aria-label': model.name },
      el('span', {}, icon(model.tone === 'hint' ? 'info' : 'bang', 16)),
    );
    // Until it has its place.
    element.hidden = true;
    element.addEventListener('click', (event) => {
      if (event.isTrusted) shown.get(model.key)?.model.open();
    });
    return element;
  }

  function show(models: readonly MarkModel[]) {
    const wanted = new Map(models.slice(0, MOST).map((model) => [model.key, model]));
    for (const [key, { element }] of shown) {
      if (wanted.has(key)) continue;
      element.remove();
      shown.delete(key);
    }
    for (const [key, model] of wanted) {
      const before = shown.get(key);
      const element = before && before.model.tone === model.tone ? before.element : make(model);
      if (before && before.element !== element) before.element.remove();
      element.setAttribute('aria-label', model.name);
      shown.set(key, { model, element });
      const field = model.boxes[0];
      if (field && host.show(field) && element.parentNode !== host.layer) host.layer.append(element);
    }
    listen();
    placeSoon();
  }

  /** With the next frame, however often that is asked for until then: every place has the browser lay out the page. */
  function placeSoon() {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      place();
    });
  }

  /** Reads every box first and writes afterwards, so that the page is laid out once. */
  function place() {
    if (shown.size === 0) return;
    const view = visibleArea();
    const rtl = isRtl();
    const moves = [...shown.values()].map(({ model, element }) => {
      const field = model.boxes[0];
      const box = boxOf(model.boxes);
      const visible = field?.isConnected === true && isVisible(field, box) && !liesUnder(field, box, host.element);
      return { element, at: visible ? placeMark(box, view, model.avoid(), rtl) : undefined };
    });
    for (const { element, at } of moves) {
      element.hidden = at === undefined;
      if (at) moveTo(element, at.left, at.top);
    }
  }

  function listen() {
    if (shown.size === 0) {
      abort(listening);
      listening = undefined;
      return;
    }
    if (listening) return;
    listening = new AbortController();
    const once = AbortSignal.any([listening.signal, signal]);
    for (const type of ['scroll', 'transitionend', 'animationend'])
      document.addEventListener(type, placeSoon, { capture: true, passive: true, signal: once });
    onViewChange(placeSoon, once);
  }

  return { show, count: () => shown.size };
}

/** Whether something else of the page lies over the middle of a field: an open reveal, a chat window. */
function liesUnder(
  field: Element,
  box: { left: number; top: number; width: number; height: number },
  ours: Element,
): boolean {
  const root = field.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  if (!hit || hit === ours || hit === field) return false;
  return !(contains(field, hit) || contains(hit, field) || closest(hit, 'label')?.contains(field));
}
