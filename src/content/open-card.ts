import { createCard } from '../card/card.ts';
import type { Host } from '../card/host.ts';
import type { Field } from '../fields/field.ts';
import { readValue } from '../fields/value.ts';
import type { Advice } from '../rules/rule.ts';
import type { Hello } from '../store/messages.ts';
import { ask } from './ask.ts';
import { avoidFor } from './avoid.ts';
import { createFixDesk } from './fix-desk.ts';
import { adviceModel, cardWords } from './models.ts';
import type { Session } from './session.ts';
import { isLoud, isWarning, type Picture } from './state.ts';

export interface OpenCard {
  /** The focus came into a field: its card, unless the person closed it. */
  focused(field: Field): void;
  /** The focus left a field for `next`, which may be nothing of ours. */
  blurred(field: Field, next: Field | undefined): void;
  /** The focus is in a control that is no field of ours: a tip goes, a warning stays. */
  away(): void;
  /** The person asks for a field's card; `into`: and wants to be in it. */
  ask(field: Field, into: boolean): boolean;
  /** Closes it; the same message does not come back by itself. Returns false when nothing was open. */
  close(returnFocus: boolean): boolean;
  /** The open card follows its field's advice: redrawn, mended or gone. */
  follow(picture: Picture): void;
  /** Nothing stays, nothing is remembered. */
  clear(): void;
  field(): Field | undefined;
  holdsFocus(): boolean;
  /** Something of it is to be seen. */
  shown(): boolean;
}

interface Options {
  host: Host;
  session(): Session;
  hello(): Hello | undefined;
  /** The layer may be empty now. */
  emptied(): void;
  signal: AbortSignal;
}

/** When the one card opens, for which field, and when it goes. */
export function createOpenCard({ host, session, hello, emptied, signal }: Options): OpenCard {
  let openKey: string | undefined;
  /** Message the person closed, by field. */
  const closed = new Map<string, string>();
  /** Fields whose warning went while the person was still typing: they are told when it is fine. */
  const owed = new Set<string>();

  const card = createCard({
    host,
    words: () => cardWords(hello() as Hello),
    rtl: () => getComputedStyle(document.documentElement).direction === 'rtl',
    closed: (returnFocus) => close(returnFocus),
    faded: emptied,
    signal,
  });
  const desk = createFixDesk({
    session,
    card,
    hello,
    stay: (key) => {
      openKey = key;
    },
  });

  const picture = () => session().picture();
  const keyOf = (field: Field) => picture().keys.get(field) ?? '';
  const byKey = (key: string | undefined) => picture().fields.find((each) => keyOf(each) === key);
  const top = (field: Field | undefined): Advice | undefined => field && picture().advice.get(keyOf(field))?.[0];
  const isIn = (field: Field) => field.boxes.includes(document.activeElement as HTMLElement);

  function open(field: Field, advice: Advice, isFocused: boolean) {
    const visit = session().visit();
    if (!visit?.hello) return;
    const key = keyOf(field);
    const value = readValue(field);
    const done = () => {
      close(true);
      session().pass();
    };
    openKey = key;
    const model = adviceModel(visit.hello, visit.page.id, field, advice, value !== '', {
      fix: (fix) => void desk.apply(fix, field),
      keep: () => {
        visit.memory.kept.set(key, value);
        done();
      },
      quiet: () => {
        const what = `${visit.page.id}:${field.kind}`;
        visit.memory.quiet.add(what);
        void ask({ type: 'quiet', what });
        done();
      },
      notNow: () => close(true),
    });
    // A card of the field the person is in may cover others if it must; one that stays after they moved on covers none,
    // or is not shown: the marker is there.
    const avoid = avoidFor(picture(), field);
    card.open(model, { boxes: field.boxes, avoid, keepFree: isFocused ? () => [] : avoid }, isFocused);
  }

  function hide() {
    openKey = undefined;
    card.close();
    emptied();
  }

  function close(returnFocus: boolean): boolean {
    const field = byKey(openKey);
    const advice = top(field);
    if (openKey === undefined || card.current() === undefined) return false;
    if (advice) closed.set(openKey, messageOf(advice));
    const focusBack = returnFocus && (card.holdsFocus() || document.activeElement === document.body);
    desk.leave();
    hide();
    if (focusBack) field?.control.focus({ preventScroll: true });
    return true;
  }

  const wasClosed = (field: Field, advice: Advice) => closed.get(keyOf(field)) === messageOf(advice);

  function focused(field: Field) {
    if (desk.holds(keyOf(field))) return;
    const advice = top(field);
    const waits = openKey !== keyOf(field) && isWarning(top(byKey(openKey))) && card.isVisible();
    // A warning about the field just left is worth more than what to know about this one.
    if (advice && !wasClosed(field, advice) && (isLoud(advice) || !waits)) open(field, advice, true);
    else if (!waits && openKey !== undefined) hide();
  }

  function blurred(field: Field, next: Field | undefined) {
    const advice = top(field);
    desk.leave();
    owed.delete(keyOf(field));
    if (isWarning(top(next))) return;
    if (advice && isWarning(advice) && !wasClosed(field, advice)) open(field, advice, false);
    else if (openKey === keyOf(field)) hide();
  }

  function follow(now: Picture) {
    const settled = openKey !== undefined && desk.holds(openKey);
    const field = byKey(openKey);
    const advice = top(field);
    if (openKey !== undefined && !settled) {
      if (field && advice) open(field, advice, isIn(field));
      else {
        if (field && card.tone() !== 'hint' && readValue(field) !== '') owed.add(openKey);
        hide();
      }
    }
    for (const key of owed) {
      const mended = byKey(key);
      if (!mended || (now.fine.has(key) && mended)) owed.delete(key);
      if (mended && now.fine.has(key)) card.fine({ boxes: mended.boxes, avoid: avoidFor(now, mended) });
    }
  }

  return {
    focused,
    blurred,
    close,
    follow,
    away: () => {
      if (openKey !== undefined && !isWarning(top(byKey(openKey)))) hide();
    },
    ask: (field, into) => {
      const advice = top(field);
      if (!advice && openKey !== keyOf(field)) return false;
      closed.delete(keyOf(field));
      if (advice && !desk.holds(keyOf(field))) open(field, advice, into || isIn(field));
      return into ? card.enter() : true;
    },
    clear: () => {
      closed.clear();
      owed.clear();
      desk.leave();
      hide();
    },
    field: () => byKey(openKey),
    holdsFocus: card.holdsFocus,
    shown: () => openKey !== undefined || card.lingers(),
  };
}

const messageOf = ({ rule, level, values }: Advice) => JSON.stringify([rule, level, values]);
