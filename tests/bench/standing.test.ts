// @vitest-environment happy-dom
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { watch } from '../../src/content/watch.ts';
import { fakeEvent } from '../support/fake-browser.ts';

// What the page side keeps standing in a page that rests: exact counts, so that none is added unseen.

const runtime = { id: 'ours', onMessage: fakeEvent(), getURL: (path: string) => path, sendMessage: vi.fn() };
vi.stubGlobal('browser', { runtime });
let load: typeof import('../../src/content/loader.ts').load;
beforeAll(async () => {
  ({ load } = await import('../../src/content/loader.ts'));
});

let stop: AbortController;
afterEach(() => {
  stop.abort();
  globalThis.overseasFormHelper = undefined;
  vi.restoreAllMocks();
});

/** What `start` puts up in a page and leaves there. */
function standing(start: (signal: AbortSignal) => void) {
  stop = new AbortController();
  const html = document.documentElement.outerHTML;
  const spies = {
    onWindow: vi.spyOn(window, 'addEventListener'),
    onDocument: vi.spyOn(document, 'addEventListener'),
    observers: vi.spyOn(MutationObserver.prototype, 'observe'),
    timers: vi.spyOn(globalThis, 'setTimeout'),
    frames: vi.spyOn(globalThis, 'requestAnimationFrame'),
  };
  start(stop.signal);
  return {
    listeners: spies.onWindow.mock.calls.length + spies.onDocument.mock.calls.length,
    observers: spies.observers.mock.calls.length,
    timers: spies.timers.mock.calls.length,
    frames: spies.frames.mock.calls.length,
    nodes: document.documentElement.outerHTML === html ? 0 : 'changed',
  };
}

test('a form that nobody has touched has fifteen listeners of ours, and nothing else', () => {
  (window as unknown as { happyDOM: { setURL(to: string): void } }).happyDOM.setURL(
    'https://securustech.online/#/enroll',
  );
  const counts = standing((signal) => load(() => undefined, signal));
  // Eight signs of life, six kinds of events that are passed on, one for the address.
  expect(counts).toEqual({ listeners: 15, observers: 0, timers: 0, frames: 0, nodes: 0 });
});

test('a look at the page stands on one observer and six listeners', () => {
  const counts = standing((signal) => watch(vi.fn(), () => undefined, signal));
  expect(counts).toEqual({ listeners: 6, observers: 1, timers: 0, frames: 0, nodes: 0 });
});
