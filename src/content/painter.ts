import { createHost, type Host } from '../card/host.ts';
import { createMarks } from '../card/marks.ts';
import type { Hello } from '../store/messages.ts';
import { ask } from './ask.ts';
import { describeField, forgetDescriptions } from './describe-field.ts';
import { loudest, markModel } from './models.ts';
import { createNotices } from './notices.ts';
import { createOpenCard, type OpenCard } from './open-card.ts';
import { point } from './point.ts';
import type { Painter, Session } from './session.ts';
import type { Picture, Visit } from './state.ts';
import { plain, whatOf } from './words.ts';

export interface Display extends Painter {
  card: OpenCard;
  /** Esc: the card, else the notice. Returns false when nothing was open. */
  close(): boolean;
  owns(target: EventTarget | null): boolean;
  crowdedOut(): boolean;
  /** Outlines something on the page for a moment. */
  point(target: HTMLElement | undefined): boolean;
}

/** Draws the session's picture: markers, the one open card, notices. */
export function createDisplay(session: () => Session, signal: AbortSignal): Display {
  let hello: Hello | undefined;
  let told = 0;
  const host: Host = createHost(
    () => hello?.direction ?? 'ltr',
    () => hello?.language ?? 'en',
    signal,
  );
  const marks = createMarks(host, () => getComputedStyle(document.documentElement).direction === 'rtl', signal);
  const notices = createNotices(host, session, signal);
  const card = createOpenCard({ host, session, hello: () => hello, emptied: hideIfEmpty, signal });

  function hideIfEmpty() {
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
      describeField(field.control, first && plain(whatOf(greeted, first, field)));
    }
    marks.show(marked);
    tell(marked.length);
    card.follow(picture);
    notices.show(greeted, session().notices());
    hideIfEmpty();
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

  signal.addEventListener('abort', forgetDescriptions);

  return {
    paint,
    clear,
    card,
    close: () => card.close(true) || notices.closeFirst(),
    owns: (target) => host.shown() && target === host.element,
    crowdedOut: host.crowdedOut,
    point: (target) => point(target, host),
  };
}
