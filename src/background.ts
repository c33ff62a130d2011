import browser, { type Runtime } from 'webextension-polyfill';
import { showCount } from './background/badge.ts';
import { trustedPage } from './background/guard.ts';
import { refreshPages } from './background/refresh.ts';
import { reply } from './background/replies.ts';
import { welcomeOnce } from './background/welcome.ts';
import { startReminders } from './reminder/start.ts';

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

// The background has no end of its own: the browser stops it, and everything is listened for anew at the next start.
const { signal } = new AbortController();
startReminders(signal);
welcomeOnce();
refreshPages(signal);
