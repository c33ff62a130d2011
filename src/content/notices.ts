import { keepInCorner } from '../card/corner.ts';
import type { Host } from '../card/host.ts';
import { present } from '../card/present.ts';
import { abort } from '../dom/abort.ts';
import { learnMore } from '../pages/jpay-home.ts';
import type { NoticeId } from '../pages/page.ts';
import type { Hello } from '../store/messages.ts';
import { openDialog } from './covered.ts';
import { cardWords } from './models.ts';
import { noticeModel } from './notice-model.ts';
import { point } from './point.ts';
import type { Session } from './session.ts';

/** Where a notice leads by link. Fixed addresses: nothing of the page's address is carried over. */
const LINKS: Partial<Record<NoticeId, string>> = { 'unofficial-address': 'https://www.jpay.com/' };

export interface Notices {
  show(hello: Hello, ids: readonly NoticeId[]): void;
  /** Closes the one that is shown. Returns false when there is none. */
  closeFirst(): boolean;
  /** Steps aside while something else is open (true), and comes back. */
  aside(away: boolean): void;
  /** Moves the focus into it. Returns false when there is none. */
  enter(): boolean;
  /** Moves the focus from it to where it was before. */
  back(): void;
  shown(): boolean;
  clear(): void;
}

interface Open {
  id: NoticeId;
  element: HTMLElement;
  stop: AbortController;
  /** Since when it can be seen. */
  shownAt: number;
  place(): void;
}

/** Cards without a field, one at a time at the lower inline end, each once a visit. */
export function createNotices(host: Host, session: () => Session, signal: AbortSignal): Notices {
  let open: Open | undefined;
  let cameFrom: HTMLElement | undefined;
  const seen = new Set<NoticeId>();

  function remove() {
    if (open?.element.matches(':focus-within')) back();
    abort(open?.stop);
    open?.element.remove();
    open = undefined;
  }

  function back() {
    // The body takes no focus: where the person came from nowhere, they go nowhere.
    open?.element.querySelector<HTMLElement>(':focus')?.blur();
    cameFrom?.focus({ preventScroll: true });
    cameFrom = undefined;
  }

  function closeFirst(): boolean {
    if (!open) return false;
    seen.add(open.id);
    remove();
    session().pass();
    return true;
  }

  function draw(hello: Hello, id: NoticeId): Open {
    const model = noticeModel(hello, id, {
      close: closeFirst,
      href: LINKS[id],
      act: id === 'learn-more' ? () => point(learnMore(document), host) : undefined,
    });
    const stop = new AbortController();
    const over = AbortSignal.any([stop.signal, signal]);
    const shows = { host, model, words: cardWords(hello), close: closeFirst, signal: over };
    const shownAt = () => open?.shownAt ?? Number.POSITIVE_INFINITY;
    const element = present({ ...shows, shownAt }, true);
    const place = keepInCorner(element, host.element, over);
    return { id, element, stop, shownAt: performance.now(), place };
  }

  function show(hello: Hello, ids: readonly NoticeId[]) {
    // `page-changed` is for the panel: on a page we do not know nothing is drawn.
    const wanted = ids.find((id) => id !== 'page-changed' && !seen.has(id));
    if (open && (!wanted || open.id !== wanted)) remove();
    if (!wanted || signal.aborted) return;
    if (!host.show(openDialog(document) ?? document.documentElement)) return;
    if (open) open.place();
    else open = draw(hello, wanted);
  }

  return {
    show,
    closeFirst,
    back,
    aside: (away) => {
      if (!open || open.element.hidden === away) return;
      open.element.hidden = away;
      if (away) return;
      open.shownAt = performance.now();
      open.place();
    },
    enter: () => {
      const from = document.activeElement as HTMLElement | null;
      const first = open?.element.querySelector<HTMLElement>('.b');
      if (!first || open?.element.hidden) return false;
      first.focus({ preventScroll: true });
      cameFrom = from ?? undefined;
      return true;
    },
    shown: () => open !== undefined,
    clear: () => {
      remove();
      seen.clear();
    },
  };
}
