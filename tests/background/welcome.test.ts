import { beforeEach, expect, test, vi } from 'vitest';
import { welcomeOnce } from '../../src/background/welcome.ts';
import { news } from '../../src/store/items.ts';
import fakeBrowser from '../support/fake-browser.ts';

vi.mock('webextension-polyfill', () => import('../support/fake-browser.ts'));

const { create } = fakeBrowser.tabs;
const installed = (reason: string) => fakeBrowser.runtime.onInstalled.emit({ reason });

beforeEach(() => welcomeOnce());

test('the first installation opens one welcome tab', async () => {
  installed('install');
  await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(1));
  expect(create.mock.calls[0]![0].url).toMatch(/panel\.html\?frame=tab&view=welcome$/);
  expect(await news.read()).toEqual({ welcomed: true, seen: '0.1.0' });
});

test('an update of the extension or of the browser opens nothing', async () => {
  for (const reason of ['update', 'chrome_update', 'browser_update', 'shared_module_update']) installed(reason);
  installed('install');
  await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(1));
});

test('who was welcomed before is not welcomed again', async () => {
  await news.write({ welcomed: true, seen: '0.0.9' });
  const read = vi.spyOn(news, 'read');
  installed('install');
  await read.mock.results[0]!.value;
  expect(create).not.toHaveBeenCalled();
  expect((await news.read()).seen).toBe('0.0.9');
});

test('a welcome that cannot be remembered does not open, so that it does not open each time', async () => {
  fakeBrowser.storage.local.failure = new Error('full');
  const write = vi.spyOn(news, 'write');
  installed('install');
  await vi.waitFor(() => expect(write).toHaveBeenCalled());
  await expect(write.mock.results[0]!.value).rejects.toThrow('full');
  expect(create).not.toHaveBeenCalled();
});
