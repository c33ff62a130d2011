import browser from 'webextension-polyfill';
import { details, language, situation } from '../store/items.ts';
import type { PanelMessage } from '../store/messages.ts';

const REFRESH: PanelMessage = { type: 'refresh' };

/** Open pages of the guide ask again when the language, the details or the situation changed. */
export function refreshPages(signal: AbortSignal): void {
  const tell = async () => {
    for (const { id, url } of await browser.tabs.query({})) {
      // Addresses are seen only where our content script runs.
      if (id !== undefined && url) void browser.tabs.sendMessage(id, REFRESH).catch(() => undefined);
    }
  };
  for (const item of [language, details, situation]) item.watch(() => void tell(), signal);
}
