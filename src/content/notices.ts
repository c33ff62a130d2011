import { drawCard } from '../card/draw.ts';
import { meant } from '../card/guard.ts';
import type { Host } from '../card/host.ts';
import { learnMore } from '../pages/jpay-home.ts';
import type { NoticeId } from '../pages/page.ts';
import type { Hello } from '../store/messages.ts';
import { openDialog } from './covered.ts';
import { cardWords, noticeModel } from './models.ts';
import { point } from './point.ts';
import type { Session } from './session.ts';

/** Where a notice leads by link. Fixed addresses: nothing of the page's address is carried over. */
const LINKS: Partial<Record<NoticeId, string>> = { 'unofficial-address': 'https://www.jpay.com/' };

export interface Notices {
  show(hello: Hello, ids: readonly NoticeId[]): void;
  /** Closes the one that is shown. Returns false when there is none. */
  closeFirst(): boolean;
  shown(): boolean;
  clear(): void;
}

/** Cards without a field, one at a time at the lower inline end, each once a visit. */
export function createNotices(host: Host, session: () => Session, signal: AbortSignal): Notices {
  let open: { id: NoticeId; element: HTMLElement } | undefined;
  const seen = new Set<NoticeId>();

  function remove() {
    open?.element.remove();
    open = undefined;
  }

  function closeFirst(): boolean {
    if (!open) return false;
    seen.add(open.id);
    remove();
    session().pass();
    return true;
  }

  function show(hello: Hello, ids: readonly NoticeId[]) {
    // `page-changed` is for the panel: on a page we do not know nothing is drawn.
    const wanted = ids.find((id) => id !== 'page-changed' && !seen.has(id));
    if (open && (!wanted || open.id !== wanted)) remove();
    if (!wanted || signal.aborted) return;
    const dialog = openDialog(document);
    if (!host.show(dialog ?? document.documentElement)) return;
    if (open) return;
    const shownAt = performance.now();
    const model = noticeModel(hello, wanted, {
      close: closeFirst,
      href: LINKS[wanted],
      act: wanted === 'learn-more' ? () => point(learnMore(document), host) : undefined,
    });
    const element = drawCard(
      model,
      cardWords(hello),
      {
        act: (action, event) => {
          if (meant(event, host, event.currentTarget as Element, shownAt)) action.run?.();
          else event.preventDefault();
        },
        close: (event) => {
          if (event.isTrusted) closeFirst();
        },
      },
      'notice',
    );
    open = { id: wanted, element };
    host.layer.append(element);
  }

  return {
    show,
    closeFirst,
    shown: () => open !== undefined,
    clear: () => {
      remove();
      seen.clear();
    },
  };
}
