import { HOST_TAG } from '../card/tag.ts';
import { mayMatter } from '../dom/change.ts';
import { isSamePlaces, type Places } from './places.ts';

/** Looks at the page are at least this far apart; what comes sooner is gathered into one. Milliseconds. */
const APART_MS = 60;

/** And so far that they take no more than a twentieth of the time, on a slow computer or a page that never rests. */
const SHARE = 20;
const MOST_APART_MS = 500;

/** A reveal that a click opens by styles alone is open by then. Milliseconds. */
const SETTLED_MS = 400;

/** Changes that do not deserve a look at once get one together, when there was none for so long; but not later than that. */
const REST_MS = 250;
const LATEST_MS = 2000;

/** After a click, a submit or a change of address an answer may come from far away and appear anywhere. Milliseconds. */
const WIDE_MS = 30_000;

/**
 * Calls back when what is shown may have changed. One observer of added and removed nodes, no attributes; the Navigation
 * API where it exists, because a `pushState` fires no `hashchange`; and what reveals follow that only change styles: a
 * click, a submit, the end of a transition. There is no timer while the page rests.
 * @param changed is told false when the address alone has changed: no node came or went and nobody did anything
 * @param around where nodes matter while nobody does anything; undefined: anywhere. Asked after every look
 */
export function watch(
  changed: (mayHaveChanged: boolean) => void,
  around: () => Places | undefined,
  signal: AbortSignal,
): void {
  let places: Places | undefined;
  let wideUntil = 0;
  let next = Number.NEGATIVE_INFINITY;
  let isStale = true;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let restSince = 0;
  let lastChange = 0;
  const tell = () => {
    const mayHaveChanged = isStale;
    isStale = false;
    clearTimeout(resting);
    resting = undefined;
    changed(mayHaveChanged);
    aim();
  };
  const run = () => {
    waiting = undefined;
    const started = performance.now();
    tell();
    const ended = performance.now();
    next = ended + Math.min(MOST_APART_MS, Math.max(APART_MS, (ended - started) * SHARE));
  };
  const look = () => {
    isStale = true;
    waiting ??= setTimeout(run, Math.max(0, next - performance.now()));
  };
  // One timer for a storm, set again when it ends: setting one for every change costs more than the rest of it.
  const restOver = () => {
    const now = performance.now();
    const left = Math.min(lastChange + REST_MS, restSince + LATEST_MS) - now;
    if (left > 0) resting = setTimeout(restOver, left);
    else look();
  };
  const lookAtRest = () => {
    lastChange = performance.now();
    if (resting !== undefined) return;
    restSince = lastChange;
    resting = setTimeout(restOver, REST_MS);
  };

  const note = (records: MutationRecord[]) => {
    if (!places && wideUntil > 0 && performance.now() >= wideUntil) aim();
    if (waiting !== undefined || !records.some(isOfThePage)) return;
    isStale = true;
    if (!mayMatter(records)) lookAtRest();
    else if (next <= performance.now()) run();
    else look();
  };
  const observer = new MutationObserver(note);
  observer.observe(document, { childList: true, subtree: true });
  aim();

  /** Even an observer that does nothing costs a page with a list that never rests: it is told of every row. */
  function aim() {
    const isWide = performance.now() < wideUntil;
    if (!isWide) wideUntil = 0;
    const wanted = isWide ? undefined : around();
    if (isSamePlaces(wanted, places)) return;
    places = wanted;
    if (observer.takeRecords().some(isOfThePage)) isStale = true;
    observer.disconnect();
    for (const [node, subtree] of wanted ?? [[document, true] as const])
      observer.observe(node, { childList: true, subtree });
  }
  const widen = () => {
    wideUntil = performance.now() + WIDE_MS;
    aim();
  };

  const moved = () => {
    if (observer.takeRecords().some(isOfThePage)) isStale = true;
    widen();
    tell();
  };
  const { navigation } = window as unknown as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', moved, { signal });
  window.addEventListener('hashchange', moved, { signal });

  const listening = { capture: true, passive: true, signal };
  for (const type of ['transitionend', 'animationend', 'submit'] as const) {
    document.addEventListener(type, ({ target }) => isOurs(target) || look(), listening);
  }
  document.addEventListener('submit', widen, listening);
  document.addEventListener(
    'click',
    ({ isTrusted, target }) => {
      if (!isTrusted || isOurs(target)) return;
      widen();
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
    clearTimeout(resting);
  });
}

const isOurs = (node: unknown) => node instanceof Element && node.localName === HOST_TAG;

/** Our own layer comes and goes too; only when the page removes it is that a change. */
function isOfThePage({ addedNodes, removedNodes }: MutationRecord): boolean {
  return removedNodes.length > 0 || addedNodes.length > 1 || !isOurs(addedNodes[0]);
}
