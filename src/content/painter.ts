import { createHost, type Host } from '../card/host.ts';
import { createMarks } from '../card/marks.ts';
import { plainText } from '../card/model.ts';
import type { Field } from '../fields/field.ts';
import type { Hello } from '../store/messages.ts';
import { ask } from './ask.ts';
import { describeField, forgetDescriptions } from './describe-field.ts';
import { loudest, markModel } from './models.ts';
import { createNotices } from './notices.ts';
import { createOpenCard } from './open-card.ts';
import { point } from './point.ts';
import type { Painter, Session } from './session.ts';
import type { OpenCard, Picture, Visit } from './state.ts';
import { whatOf } from './words.ts';

export interface Display extends Painter {
  card: OpenCard;
  /** Esc: the card, else the notice. Returns false when nothing was open. */
  close(): boolean;
  /** The shown key: into the field's card, or the notice. Returns false when there is nothing to enter. */
  enter(field: Field | undefined): boolean;
  /** The same key, back to where the person came from. Returns false when they were not inside. */
  back(): boolean;
  owns(target: EventTarget | null): boolean;
  crowdedOut(): boolean;
  /** Outlines something on the page for a moment. */
  point(target: HTMLElement | undefined): boolean;
}

/** Draws the session's picture: markers, the one open card, notices. */
export function createDisplay(session: () => Session, signal: AbortSignal): Display {
  let hello: Hello | undefined;
  let told = 0;
  const host: Host = createHost(() => hello, signal);
  const marks = createMarks(host, signal);
  const notices = createNotices(host, session, signal);
  const card = createOpenCard({ host, session, hello: () => hello, changed: tidy, signal });

  /** One thing at a time: a notice waits while a card is open. With nothing left to show the layer goes. */
  function tidy() {
    notices.aside(card.field() !== undefined);
    if (marks.count() === 0 && !card.shown() && !notices.shown()) host.hide();
  }

  function paint({ hello: greeted }: Visit, picture: Picture) {
    if (!greeted) return;
    hello = greeted;
    const said = (field: Picture['fields'][number]) => picture.advice.get(picture.keys.get(field) ?? '') ?? [];
    const marked = picture.fields.flatMap((field) => {
      const advice = loudest(said(field));
      return advice ? [markModel(greeted, picture, field, advice, () => card.ask(field, false))] : [];
    });
    for (const field of picture.fields) {
      const [first] = said(field);
      describeField(field.control, first && plainText(whatOf(greeted, first, field)));
    }
    marks.show(marked);
    tell(marked.length);
    card.follow(picture);
    notices.show(greeted, session().notices());
    tidy();
  }

  /** The badge counts what has a marker; it is told only when that changes. */
  function tell(count: number) {
    if (count === told) return;
    told = count;
    void ask({ type: 'attention', count: Math.min(500, count) });
  }

  function clear() {
    marks.show([]);
    card.clear();
    notices.clear();
    forgetDescriptions();
    host.hide();
    tell(0);
  }

  function back(): boolean {
    if (!card.holdsFocus()) return false;
    const field = card.field();
    if (field) field.control.focus({ preventScroll: true });
    else notices.back();
    return true;
  }

  signal.addEventListener('abort', forgetDescriptions);

  return {
    paint,
    clear,
    card,
    close: () => card.close(true) || notices.closeFirst(),
    enter: (field) => (field ? card.ask(field, true) : notices.enter()),
    back,
    owns: (target) => host.shown() && target === host.element,
    crowdedOut: host.crowdedOut,
    point: (target) => point(target, host),
  };
}
