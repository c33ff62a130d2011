import { isNeverRead } from '../fields/never-read.ts';
import { readValue } from '../fields/value.ts';
import { alive } from './ask.ts';
import { CARD_KEY } from './models.ts';
import type { Display } from './painter.ts';
import type { Session } from './session.ts';
import { fieldOf } from './state.ts';

/** What put a whole value into a field at once: not typing, so it is judged like a field that was left. */
const AT_ONCE = new Set(['insertFromPaste', 'insertFromDrop', 'insertReplacementText', 'insertFromYank']);

/**
 * The page's events, heard once for all fields. A control that is never read is left alone before anything about the
 * event is looked at.
 */
export function hear(session: Session, display: Display, end: () => void, signal: AbortSignal): void {
  const on = <K extends keyof DocumentEventMap>(
    type: K,
    handle: (event: DocumentEventMap[K], target: Element) => void,
  ) => {
    document.addEventListener(
      type,
      (event) => {
        if (!alive()) {
          end();
          return;
        }
        const target = event.composedPath()[0];
        if (!(target instanceof Element) || display.owns(event.target)) return;
        if (!isNeverRead(target) && session.visit()) handle(event, target);
      },
      { capture: true, passive: true, signal },
    );
  };
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

  hearKeys(session, display, end, signal);
}

/** What is typed into a control that is never read, not even a key of it is looked at. */
function leftAlone(event: Event): boolean {
  const target = event.composedPath()[0];
  return target instanceof Element && isNeverRead(target);
}

/** Esc closes and the page never sees it; the shown key moves into the card and back. */
function hearKeys(session: Session, display: Display, end: () => void, signal: AbortSignal): void {
  let swallowed: string | undefined;
  const swallow = (event: KeyboardEvent) => {
    swallowed = event.key;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener(
    'keydown',
    (event) => {
      if (leftAlone(event) || (event.key !== 'Escape' && event.key !== CARD_KEY)) return;
      if (!event.isTrusted || event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
        return;
      if (!alive()) {
        end();
        return;
      }
      if (event.key === 'Escape') {
        if (display.close()) swallow(event);
        return;
      }
      const target = event.composedPath()[0] ?? null;
      const found = fieldOf(session.picture(), target) ?? display.card.field();
      if (display.back() || display.enter(found)) swallow(event);
    },
    { capture: true, signal },
  );
  window.addEventListener(
    'keyup',
    (event) => {
      if (leftAlone(event) || swallowed !== event.key) return;
      swallowed = undefined;
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
}
