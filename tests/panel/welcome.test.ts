// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { news } from '../../src/store/items.ts';
import en from '../../src/text/en.json';
import fakeBrowser from '../support/fake-browser.ts';
import { openPanel } from './open.ts';

vi.mock('webextension-polyfill', () => import('../support/fake-browser.ts'));

const NEWS = en['panel.news.0-1-0'];

test('the welcome says what it does, what it never does, where the button is, and leads to the guide', async () => {
  const panel = await openPanel('?frame=tab&view=welcome');
  for (const key of ['panel.welcome.what', 'panel.about.never', 'panel.about.data', 'panel.welcome.button'] as const) {
    expect(panel.text()).toContain(en[key]);
  }
  panel.press(en['panel.welcome.go']);
  await panel.sees(en['panel.begin.title']);
});

test('after an update a line says what is new, until it is read', async () => {
  await news.write({ welcomed: true, seen: '0.0.9' });
  const panel = await openPanel();
  await panel.sees(NEWS);
  panel.press(en['panel.broken.seen']);
  await vi.waitFor(() => expect(panel.text()).not.toContain(NEWS));
  expect(await news.read()).toEqual({ welcomed: true, seen: '0.1.0' });
});

test.each(['0.1.0', ''])('there is no news for somebody who has seen “%s”', async (seen) => {
  await news.write({ welcomed: true, seen });
  expect((await openPanel()).text()).not.toContain(NEWS);
});

test('a version with nothing to tell is silent', async () => {
  const spy = vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.1.9' });
  await news.write({ welcomed: true, seen: '0.1.0' });
  expect((await openPanel()).text()).not.toContain(NEWS);
  spy.mockRestore();
});
