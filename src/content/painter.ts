import { type Card, createCard } from '../card/card.ts';
import { createHost, type Host } from '../card/host.ts';
import { createMarks } from '../card/marks.ts';
import type { Field } from '../fields/field.ts';
import { readValue } from '../fields/value.ts';
import type { Advice } from '../rules/rule.ts';
import type { Hello } from '../store/messages.ts';
import { ask } from './ask.ts';
import { describeField, forgetDescriptions } from './describe-field.ts';
import { type FixDesk, createFixDesk } from './fix-desk.ts';
import { adviceModel, avoidFor, cardWords, loudest, markModel } from './models.ts';
import { createNotices } from './notices.ts';
import { point } from './point.ts';
import type { Painter, Session } from './session.ts';
import { isWarning, type Picture, type Visit } from './state.ts';
import { plain, whatOf } from './words.ts';

export interface Display extends Painter {
  /** The focus came into a field: its card, unless the person closed it. */
  focused(field: Field): void;
  /** The focus left a field for `next`, which may be nothing of ours. */
  blurred(field: Field, next: Field | undefined): void;
  /** The person asks for a field's card and wants to be in it. */
  enter(field: Field): boolean;
  /** Esc or the close button. Returns false when nothing was open. */
  close(returnFocus: boolean): boolean;
  /** Scrolling nodes came or went: markers go where their fields are. */
  settle(): void;
  owns(target: EventTarget | null): boolean;
  holdsFocus(): boolean;
  crowdedOut(): boolean;
  /** The focus is in a control that is no field of ours: a tip goes, a warning stays. */
  away(): void;
  /** Outlines something on the page for a moment. */
  point(target: HTMLElement | undefined): boolean;
  /** Field of the open card. */
  field(): Field | undefined;
  desk: FixDesk;
}

/** Draws the session's picture: markers, the one open card, notices. */
export function createDisplay(session: () => Session, signal: AbortSignal): Display {
  let hello: Hello | undefined;
  let openKey: string | undefined;
  /** Field by field the message that the person closed: it does not come back by itself. */
  const closed = new Map<string, string>();

  const rtlPage = () => getComputedStyle(document.documentElement).direction === 'rtl';
  const host: Host = createHost(
    () => hello?.direction ?? 'ltr',
    () => hello?.language ?? 'en',
    signal,
  );
  const card: Card = createCard({
    host,
    words: () => cardWords(hello as Hello),
    rtl: rtlPage,
    closed: (returnFocus) => close(returnFocus),
    faded: () => hideIfEmpty(),
    signal,
  });
  const marks = createMarks(host, rtlPage, signal);
  const notices = createNotices(host, session, signal);
  const desk = createFixDesk({ session, card, hello: () => hello, stay: (key) => (openKey = key) });

  const byKey = (key: string | undefined) => session().picture().fields.find((each) => keyOf(each) === key);
  const keyOf = (field: Field) => session().picture().keys.get(field) ?? '';
  const top = (field: Field): Advice | undefined => session().picture().advice.get(keyOf(field))?.[0];

  function open(field: Field, advice: Advice, focused: boolean) {
    const visit = session().visit();
    if (!visit?.hello) return;
    hello = visit.hello;
    const key = keyOf(field);
    const value = readValue(field);
    openKey = key;
    const model = adviceModel(hello, visit.page.id, field, advice, value !== '', {
      fix: (fix) => void desk.apply(fix, field),
      keep: () => {
        visit.memory.kept.set(key, value);
        close(true);
        session().pass();
      },
      quiet: () => {
        const what = `${visit.page.id}:${field.kind}`;
        visit.memory.quiet.add(what);
        void ask({ type: 'quiet', what });
        close(true);
        session().pass();
      },
      notNow: () => close(true),
    });
    card.open(model, anchorOf(field, focused), focused);
  }

  function anchorOf(field: Field, focused: boolean) {
    return {
      boxes: field.boxes,
      avoid: avoidFor(session().picture(), field),
      keepFree: () => (focused || !(document.activeElement instanceof HTMLElement) ? [] : inUse(field)),
    };
  }

  /** The control the person is in now must stay free, also when the card belongs to another one. */
  function inUse(field: Field) {
    const active = document.activeElement;
    if (!active || active === document.body || owns(active) || field.boxes.includes(active as HTMLElement)) return [];
    return active.matches('input,select,textarea,[role=combobox]') ? [active.getBoundingClientRect()] : [];
  }

  function close(returnFocus: boolean): boolean {
    const field = byKey(openKey);
    if (openKey === undefined || card.current() === undefined) return notices.closeFirst();
    const advice = field && top(field);
    if (field && advice) closed.set(openKey, messageOf(advice));
    const focusBack = returnFocus && (card.holdsFocus() || document.activeElement === document.body);
    hideCard();
    if (focusBack) field?.control.focus({ preventScroll: true });
    return true;
  }

  function hideCard() {
    openKey = undefined;
    card.close();
    hideIfEmpty();
  }

  function hideIfEmpty() {
    if (marks.count() === 0 && openKey === undefined && !notices.shown() && !card.lingers()) host.hide();
  }

  function focused(field: Field) {
    const advice = top(field);
    if (desk.holds(keyOf(field))) return;
    if (advice && closed.get(keyOf(field)) !== messageOf(advice)) {
      const waiting = byKey(openKey);
      // A warning about the field just left is worth more than what to know about this one.
      if (waiting && waiting !== field && isWarning(top(waiting)) && !isWarning(advice)) return;
      open(field, advice, true);
    } else if (openKey !== keyOf(field) && !isWarning(byKey(openKey) && top(byKey(openKey) as Field))) hideCard();
  }

  function away() {
    const field = byKey(openKey);
    if (field && !isWarning(top(field))) hideCard();
  }

  function blurred(field: Field, next: Field | undefined) {
    const advice = top(field);
    const nextAdvice = next && top(next);
    desk.leave();
    if (isWarning(nextAdvice)) return;
    if (advice && isWarning(advice) && closed.get(keyOf(field)) !== messageOf(advice)) open(field, advice, false);
    else if (openKey === keyOf(field)) hideCard();
  }

  function enter(field: Field): boolean {
    const advice = top(field);
    if (!advice && openKey !== keyOf(field)) return false;
    closed.delete(keyOf(field));
    if (advice && !desk.holds(keyOf(field))) open(field, advice, true);
    return card.enter();
  }

  function paint(visit: Visit, picture: Picture) {
    if (!visit.hello) return;
    hello = visit.hello;
    const greeted = hello;
    const marked = picture.fields.flatMap((field) => {
      const advice = loudest(picture.advice.get(picture.keys.get(field) ?? '') ?? []);
      return advice ? [{ field, advice }] : [];
    });
    for (const field of picture.fields) {
      const advice = top(field);
      describeField(field.control, advice && plain(whatOf(greeted, advice, field)));
    }
    marks.show(
      marked.map(({ field, advice }) =>
        markModel(greeted, picture, field, advice, () => {
          closed.delete(keyOf(field));
          open(field, advice, field.boxes.includes(document.activeElement as HTMLElement));
        }),
      ),
    );
    void ask({ type: 'attention', count: Math.min(500, marked.length) });
    updateCard(picture);
    notices.show(greeted, session().notices());
    hideIfEmpty();
  }

  /** The open card follows its field's advice: redrawn, mended or gone. */
  function updateCard(picture: Picture) {
    if (openKey === undefined || desk.holds(openKey)) return;
    const field = byKey(openKey);
    const advice = field && picture.advice.get(openKey)?.[0];
    if (field && advice) {
      open(field, advice, field.boxes.includes(document.activeElement as HTMLElement));
      return;
    }
    const mended = field && readValue(field) !== '' && card.tone() !== 'hint';
    hideCard();
    if (mended) card.fine({ boxes: field.boxes, avoid: avoidFor(picture, field) });
  }

  function clear() {
    hideCard();
    closed.clear();
    marks.show([]);
    notices.clear();
    forgetDescriptions();
    host.hide();
    void ask({ type: 'attention', count: 0 });
  }

  const owns = (target: EventTarget | null) => host.shown() && target === host.element;

  return {
    paint,
    clear,
    focused,
    blurred,
    enter,
    close,
    settle: marks.place,
    owns,
    holdsFocus: card.holdsFocus,
    crowdedOut: host.crowdedOut,
    away,
    point: (target) => point(target, host),
    field: () => byKey(openKey),
    desk,
  };
}

const messageOf = ({ rule, level, values }: Advice) => JSON.stringify([rule, level, values]);
