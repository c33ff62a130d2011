import { isNeverRead } from '../fields/never-read.ts';
import { readValue } from '../fields/value.ts';
import type { Heard } from './handover.ts';
import { CARD_KEY } from './models.ts';
import type { Display } from './painter.ts';
import type { Session } from './session.ts';
import { fieldOf } from './state.ts';

/** What put a whole value into a field at once: not typing, so it is judged like a field that was left. */
const AT_ONCE = new Set(['insertFromPaste', 'insertFromDrop', 'insertReplacementText', 'insertFromYank']);

/**
 * What the page's events mean, for all fields at once. A control that is never read is left alone before anything about
 * the event is looked at.
 */
export function createHearing(session: Session, display: Display, signal: AbortSignal): (event: Event) => void {
  const acts = new Map<string, (event: Event, target: Element) => void>();
  const on = <K extends Heard & keyof DocumentEventMap>(
    type: K,
    act: (event: DocumentEventMap[K], target: Element) => void,
  ) => acts.set(type, act as (event: Event, target: Element) => void);
  const field = (target: EventTarget | null) => fieldOf(session.picture(), target);
  // A page that builds its nodes anew at a keystroke takes the focus away, and Chromium then reports a change as well: the
  // person is still typing. Once the page's own script is done it shows.
  const unlessTakenAway = (target: Element, act: () => void) =>
    queueMicrotask(() => {
      if (!signal.aborted && target.isConnected) act();
    });

  on('focusin', (_event, target) => {
    // The page may have built its nodes anew: the place is looked up after a look.
    session.pass();
    session.into(field(target));
    const found = field(target);
    if (found) display.card.focused(found);
    else if (target.matches('input,select,textarea')) display.card.away();
  });

  on('focusout', (event, target) => {
    const next = event.relatedTarget;
    // Into the card, or from box to box of one field: the field is not left.
    if (!field(target) || display.owns(next) || field(next) === field(target)) return;
    unlessTakenAway(target, () => {
      const root = target.getRootNode() as Document | ShadowRoot;
      // Another window is in front: nobody has left the field.
      if (root.activeElement === target) return;
      session.typing(undefined);
      const found = field(target);
      if (found && (readValue(found) !== '' || !(target instanceof HTMLInputElement))) session.left(found);
      session.pass();
      const now = field(target);
      if (now) display.card.blurred(now, field(next));
    });
  });

  on('input', (event, target) => {
    const found = field(target);
    if (!found) return;
    const { inputType } = event as InputEvent;
    // Browser autofill sends an event without a type, or types of its own; keys always name one.
    const typed = event.isTrusted && typeof inputType === 'string' && inputType !== '' && !AT_ONCE.has(inputType);
    if (typed) session.typing(session.picture().keys.get(found));
    else session.left(found);
    session.pass();
    if (!typed && found.boxes.includes(document.activeElement as HTMLElement)) display.card.focused(found);
  });

  on('change', (_event, target) => {
    const judge = () => {
      const found = field(target);
      if (!found) return;
      session.typing(undefined);
      session.left(found);
      session.pass();
    };
    if (target instanceof HTMLInputElement) unlessTakenAway(target, judge);
    else judge();
  });

  const keys = createKeys(session, display);
  return (event) => {
    const target = event.composedPath()[0];
    if (target instanceof Element && isNeverRead(target)) return;
    if (event.type.startsWith('key')) keys(event as KeyboardEvent);
    else if (target instanceof Element && !display.owns(event.target) && session.visit())
      acts.get(event.type)?.(event, target);
  };
}

/** Esc closes and the page never sees it; the shown key moves into the card and back. */
function createKeys(session: Session, display: Display): (event: KeyboardEvent) => void {
  let swallowed: string | undefined;
  const swallow = (event: KeyboardEvent) => {
    swallowed = event.key;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const down = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && event.key !== CARD_KEY) return;
    if (!event.isTrusted || event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    if (event.key === 'Escape') {
      if (display.close()) swallow(event);
      return;
    }
    const target = event.composedPath()[0] ?? null;
    const found = fieldOf(session.picture(), target) ?? display.card.field();
    if (display.back() || display.enter(found)) swallow(event);
  };
  const up = (event: KeyboardEvent) => {
    if (swallowed !== event.key) return;
    swallowed = undefined;
    event.stopImmediatePropagation();
  };
  return (event) => (event.type === 'keydown' ? down : up)(event);
}
