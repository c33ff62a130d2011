import browser, { type Runtime } from 'webextension-polyfill';
import { showCount } from './background/badge.ts';
import { trustedPage } from './background/guard.ts';
import { reply } from './background/replies.ts';

// Content scripts have no business in our storage; Firefox does not know this call.
void (browser.storage.local as { setAccessLevel?(level: object): Promise<void> }).setAccessLevel?.({
  accessLevel: 'TRUSTED_CONTEXTS',
});

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  const from = trustedPage(message, sender);
  return from ? reply(from.message, from.tab) : undefined;
});

// A new document says by itself what it needs; until then an old count would lie.
browser.tabs.onUpdated.addListener((tabId, { status }) => {
  if (status === 'loading') void showCount(tabId, 0);
});
