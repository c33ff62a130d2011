// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeEvent } from '../support/fake-browser.ts';

const runtime = {
  id: 'ours' as string | undefined,
  onMessage: fakeEvent(),
  getURL: (path: string) => `chrome-extension://ours/${path}`,
  sendMessage: vi.fn(),
};
vi.stubGlobal('browser', { runtime });
// The page side looks for the browser when it is first loaded.
let load: typeof import('../../src/content/loader.ts').load;
beforeAll(async () => {
  ({ load } = await import('../../src/content/loader.ts'));
});

const hear = vi.fn();
const reply = vi.fn(async (message: { type: string }) => `answer to ${message.type}`);
const end = vi.fn(() => stop.abort());
let stop: AbortController;
/** The background brings the help, as bringing works: the second script runs, then the greeting comes. */
const bring = async ({ type }: { type: string }) => {
  if (type !== 'help') return undefined;
  await Promise.resolve();
  globalThis.overseasFormHelper?.begin({ hear, reply });
  return { language: 'en' };
};

const goTo = (address: string) =>
  (window as unknown as { happyDOM: { setURL(to: string): void } }).happyDOM.setURL(address);

function visit(address: string) {
  stop = new AbortController();
  goTo(address);
  load(end, stop.signal);
}
const act = (type: string) => window.dispatchEvent(new Event(type));
const settled = () => new Promise((done) => setTimeout(done));
/** What the background was asked for, beside being woken up. */
const asked = () => all().filter((type) => type !== 'ready');
const all = () => runtime.sendMessage.mock.calls.map(([message]) => message.type);

beforeEach(() => {
  vi.clearAllMocks();
  runtime.id = 'ours';
  runtime.sendMessage.mockImplementation(bring);
});
afterEach(() => {
  stop.abort();
  globalThis.overseasFormHelper = undefined;
});

test('on a form nothing is asked for until the person does something, and then once', async () => {
  visit('https://securustech.online/#/enroll');
  await settled();
  expect(asked()).toEqual([]);
  act('pointermove');
  act('pointermove');
  await settled();
  act('keydown');
  expect(asked()).toEqual(['help']);
});

test.each(['keydown', 'focusin', 'pointerdown', 'pointermove', 'input'])('%s is a sign of life', async (type) => {
  visit('https://securustech.online/#/enroll');
  act(type);
  await settled();
  expect(asked()).toEqual(['help']);
});

test('a page that has something to say on arrival gets its help at once', () => {
  visit('https://securustech.online/#/jpay');
  expect(asked()).toEqual(['help']);
});

test('on any other route only somebody in a control needs help', async () => {
  visit('https://securustech.online/#/rate-quote');
  act('pointermove');
  act('keydown');
  await settled();
  expect(asked()).toEqual([]);
  act('focusin');
  expect(asked()).toEqual(['help']);
});

test('on other pages of JPay nothing needs help', async () => {
  visit('https://www.jpay.com/MyProfile.aspx');
  for (const type of ['pointermove', 'focusin', 'input']) act(type);
  await settled();
  expect(asked()).toEqual([]);
});

test('whoever comes to a form from another route has shown life before', () => {
  visit('https://securustech.online/#/home');
  act('pointerdown');
  expect(asked()).toEqual([]);
  goTo('https://securustech.online/#/enroll');
  act('hashchange');
  expect(asked()).toEqual(['help']);
});

test('from the moment it is there the help hears every event first, and nothing is asked for any more', async () => {
  visit('https://securustech.online/#/enroll');
  act('focusin');
  await settled();
  const own: string[] = [];
  window.addEventListener('keydown', () => own.push(`page after ${hear.mock.calls.length}`), { once: true });
  act('keydown');
  act('change');
  expect(hear.mock.calls.map(([event]) => event.type)).toEqual(['keydown', 'change']);
  expect(own).toEqual(['page after 1']);
  expect(asked()).toEqual(['help']);
});

test('tells the help that something was written before it came', async () => {
  visit('https://securustech.online/#/enroll');
  let written: boolean | undefined;
  runtime.sendMessage.mockImplementation(async (message) => {
    await Promise.resolve();
    if (message.type === 'help') act('input');
    written ??= globalThis.overseasFormHelper?.written;
    return bring(message);
  });
  act('focusin');
  await settled();
  expect(written).toBe(true);
});

test('a background that could not bring it is asked again, but not at every move of the pointer', async () => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(1000);
  runtime.sendMessage.mockResolvedValue(undefined);
  visit('https://securustech.online/#/enroll');
  act('pointermove');
  await settled();
  act('pointermove');
  expect(asked()).toEqual(['help']);
  now.mockReturnValue(10_000);
  act('pointermove');
  expect(asked()).toEqual(['help', 'help']);
  now.mockRestore();
});

test('a page that changes its address without end wakes the background once in a while', async () => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(1000);
  visit('https://securustech.online/#/enroll');
  for (let n = 0; n < 500; n++) act('hashchange');
  expect(all()).toEqual(['ready']);
  now.mockReturnValue(60_000);
  act('hashchange');
  expect(all()).toEqual(['ready', 'ready']);
  now.mockRestore();
});

test('nor does it ask for the help at every change while the help cannot be brought', async () => {
  runtime.sendMessage.mockResolvedValue(undefined);
  visit('https://securustech.online/#/jpay');
  for (let n = 0; n < 50; n++) {
    act('hashchange');
    await settled();
  }
  expect(asked()).toEqual(['help']);
});

test('the panel gets its answer on an untouched page; a change of details alone brings no help', async () => {
  visit('https://securustech.online/#/enroll');
  const sender = { id: 'ours', url: 'chrome-extension://ours/panel/panel.html' };
  const say = (type: string) => new Promise((done) => runtime.onMessage.emit({ type }, sender, done));
  expect(await say('refresh')).toBeUndefined();
  expect(asked()).toEqual([]);
  expect(await say('report')).toBe('answer to report');
});

test('a copy whose extension is gone ends at the next event', () => {
  visit('https://securustech.online/#/enroll');
  runtime.id = undefined;
  act('pointermove');
  expect(end).toHaveBeenCalled();
  expect(asked()).toEqual([]);
});
