import { HOST_TAG } from '../card/host.ts';

/** How many added or removed nodes of one batch are looked at before the whole batch counts as relevant. */
const MOST_NODES = 200;

/** Passes are at least this far apart; what comes sooner is gathered into one. Milliseconds. */
const APART_MS = 60;

const RELEVANT =
  'input,select,textarea,[role=combobox],[role=listbox],mat-select,dialog,[role=dialog],[role=alert],form';

export interface Watched {
  /** The view may have changed: another route, or controls that came or went. */
  changed(): void;
  /** Other nodes came or went; `changed` is not called for them. */
  moved(): void;
}

/**
 * Calls back when what is shown may have changed. One observer of added and removed nodes, no attributes; the Navigation
 * API where it exists, because a `pushState` fires no `hashchange`.
 */
export function watch({ changed, moved }: Watched, signal: AbortSignal): void {
  const { navigation } = window as unknown as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', changed, { signal });
  window.addEventListener('hashchange', changed, { signal });

  let last = Number.NEGATIVE_INFINITY;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let relevant = false;
  const run = () => {
    waiting = undefined;
    last = performance.now();
    const form = relevant;
    relevant = false;
    if (form) changed();
    else moved();
  };
  const observer = new MutationObserver((records) => {
    relevant ||= touchesForms(records);
    if (waiting !== undefined) return;
    const wait = last + APART_MS - performance.now();
    if (wait <= 0) run();
    else waiting = setTimeout(run, wait);
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(waiting);
  });
}

function touchesForms(records: readonly MutationRecord[]): boolean {
  let seen = 0;
  for (const { addedNodes, removedNodes } of records) {
    for (const nodes of [addedNodes, removedNodes]) {
      for (const node of nodes) {
        if (++seen > MOST_NODES) return true;
        if (!(node instanceof Element)) continue;
        // Our own layer comes and goes too; when the page removes it, that is a change.
        if (node.localName === HOST_TAG) {
          if (nodes === removedNodes) return true;
          continue;
        }
        if (node.matches(RELEVANT) || node.querySelector(RELEVANT)) return true;
      }
    }
  }
  return false;
}
