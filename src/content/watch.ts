import { HOST_TAG } from '../card/tag.ts';

/** Looks at the page are at least this far apart; what comes sooner is gathered into one. Milliseconds. */
const APART_MS = 60;

/** And so far that they take no more than a twentieth of the time, on a slow computer or a page that never rests. */
const SHARE = 20;
const MOST_APART_MS = 500;

/** A reveal that a click opens by styles alone is open by then. Milliseconds. */
const SETTLED_MS = 400;

/**
 * Calls back when what is shown may have changed. One observer of added and removed nodes, no attributes; the Navigation
 * API where it exists, because a `pushState` fires no `hashchange`; and what reveals follow that only change styles: a
 * click, a submit, the end of a transition. There is no timer while the page rests.
 */
export function watch(changed: () => void, signal: AbortSignal): void {
  const { navigation } = window as unknown as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', changed, { signal });
  window.addEventListener('hashchange', changed, { signal });

  let next = Number.NEGATIVE_INFINITY;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    waiting = undefined;
    const started = performance.now();
    changed();
    const ended = performance.now();
    next = ended + Math.min(MOST_APART_MS, Math.max(APART_MS, (ended - started) * SHARE));
  };
  const look = () => {
    waiting ??= setTimeout(run, Math.max(0, next - performance.now()));
  };

  const observer = new MutationObserver((records) => {
    if (waiting !== undefined || !records.some(isOfThePage)) return;
    if (next <= performance.now()) run();
    else look();
  });
  observer.observe(document, { childList: true, subtree: true });

  const listening = { capture: true, passive: true, signal };
  for (const type of ['transitionend', 'animationend', 'submit'] as const) {
    document.addEventListener(type, ({ target }) => isOurs(target) || look(), listening);
  }
  document.addEventListener(
    'click',
    ({ isTrusted, target }) => {
      if (!isTrusted || isOurs(target)) return;
      look();
      clearTimeout(settling);
      settling = setTimeout(look, SETTLED_MS);
    },
    listening,
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(waiting);
    clearTimeout(settling);
  });
}

const isOurs = (node: unknown) => node instanceof Element && node.localName === HOST_TAG;

/** Our own layer comes and goes too; only when the page removes it is that a change. */
function isOfThePage({ addedNodes, removedNodes }: MutationRecord): boolean {
  return removedNodes.length > 0 || [...addedNodes].some((node) => !isOurs(node));
}
