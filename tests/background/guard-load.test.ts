import { expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: { runtime: { id: 'ours' } } }));

// Loaded within the test: a schema that cannot be made fails it, where a file that cannot be loaded runs no test at all.
it('the guard can be loaded and hears a first message', async () => {
  const { trustedPage } = await import('../../src/background/guard.ts');
  const sender = { id: 'ours', frameId: 0, url: 'https://jpay.com/', tab: { id: 7, incognito: false } };
  expect(trustedPage({ type: 'ready' }, sender)?.message).toEqual({ type: 'ready' });
});
