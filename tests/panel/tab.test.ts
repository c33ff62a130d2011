import { expect, onTestFinished, test, vi } from 'vitest';
import { lookAtTab, watchTab } from '../../src/panel/tab.ts';
import fakeBrowser from '../support/fake-browser.ts';

vi.mock('webextension-polyfill', () => import('../support/fake-browser.ts'));

const { tabs, runtime } = fakeBrowser;
const page = { id: 7, windowId: 2, url: 'https://securustech.online/#/enroll', status: 'complete' };

function watch() {
  const end = new AbortController();
  onTestFinished(() => end.abort());
  const found = vi.fn();
  watchTab(found, end.signal);
  return { end, found };
}

test('a listed page whose part of ours does not answer was open before us', async () => {
  tabs.active = page;
  expect(await (await lookAtTab()).whole).toMatchObject({ kind: 'listed', silent: true, tabId: 7, windowId: 2 });
  tabs.active = { ...page, status: 'loading' };
  expect(await (await lookAtTab()).whole).toMatchObject({ kind: 'listed', silent: false });
});

test('a page that is not listed is asked nothing', async () => {
  tabs.active = { ...page, url: 'https://example.org/' };
  expect(await (await lookAtTab()).whole).toMatchObject({ kind: 'other', host: 'example.org' });
  expect(tabs.sendMessage).not.toHaveBeenCalled();
});

test('the address is known before the page has answered', async () => {
  tabs.active = page;
  tabs.sendMessage.mockReturnValueOnce(new Promise(() => undefined));
  expect((await lookAtTab()).tab).toEqual({
    kind: 'listed',
    host: 'securustech.online',
    silent: false,
    tabId: 7,
    windowId: 2,
  });
});

test('without an active tab there is nothing to say', async () => {
  expect(await (await lookAtTab()).whole).toEqual({ kind: 'none', silent: false });
});

test.each<[string, () => void]>([
  ['another tab comes to the front', () => tabs.onActivated.emit({ tabId: 7 })],
  ['the page finishes loading', () => tabs.onUpdated.emit(7, { status: 'complete' }, { active: true })],
  ['its fields call for attention', () => runtime.onMessage.emit({ type: 'attention', count: 1 })],
  ['a known page comes up', () => runtime.onMessage.emit({ type: 'hello', page: 'securus-enroll' })],
  ['a page asks for its help', () => runtime.onMessage.emit({ type: 'help' })],
  ['a step is seen to be done', () => runtime.onMessage.emit({ type: 'evidence', page: 'jpay-email' })],
])('when %s, the panel looks again', async (_, happens) => {
  const { found } = watch();
  happens();
  await vi.waitFor(() => expect(found).toHaveBeenCalledTimes(1));
});

test('titles, icons, tabs behind and other messages are no reason to look', async () => {
  const { found } = watch();
  tabs.onUpdated.emit(7, { title: 'New' }, { active: true });
  tabs.onUpdated.emit(8, { status: 'complete' }, { active: false });
  for (const message of [{ type: 'details' }, null, 'text', 5]) runtime.onMessage.emit(message);
  tabs.onActivated.emit({ tabId: 7 });
  await vi.waitFor(() => expect(found).toHaveBeenCalledTimes(1));
});

test('a hundred changes at once are two looks', async () => {
  const { found } = watch();
  for (let n = 0; n < 100; n++) runtime.onMessage.emit({ type: 'attention', count: n });
  await vi.waitFor(() => expect(found).toHaveBeenCalledTimes(2));
  expect(tabs.query).toHaveBeenCalledTimes(2);
});

test('a message is never answered here: the background does that', () => {
  watch();
  expect(runtime.onMessage.emit({ type: 'hello' })).toEqual([undefined]);
});

test('after its signal it listens to nothing', () => {
  const { end } = watch();
  end.abort();
  expect([tabs.onActivated, tabs.onUpdated, runtime.onMessage].map(({ listeners }) => listeners.size)).toEqual([
    0, 0, 0,
  ]);
});
