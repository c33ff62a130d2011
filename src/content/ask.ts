import { ownGlobal } from '../dom/own-global.ts';
import type { PageMessage, PanelMessage } from '../store/messages.ts';

// The page side needs two calls only, which both browsers answer with promises by themselves: no polyfill here.
const { runtime } = (ownGlobal('browser') as typeof chrome | undefined) ?? chrome;

/** False once the extension was updated, reloaded or removed while the page stayed open: this copy must go. */
export function alive(): boolean {
  try {
    return runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** Asks the background; undefined when it cannot answer, which the caller treats as "nothing to say". */
export async function ask<T>(message: PageMessage): Promise<T | undefined> {
  if (!alive()) return undefined;
  try {
    return (await runtime.sendMessage(message)) as T | undefined;
  } catch {
    // The background is being replaced, or went away with its extension.
    return undefined;
  }
}

/** Answers the panel. Only our own extension pages are heard, never another content script or the background of others. */
export function answer(handle: (message: PanelMessage) => Promise<unknown>, signal: AbortSignal): void {
  const listener = (message: PanelMessage, sender: chrome.runtime.MessageSender, reply: (value: unknown) => void) => {
    if (sender.id !== runtime.id || !sender.url?.startsWith(runtime.getURL(''))) return false;
    handle(message).then(reply, () => reply(undefined));
    return true;
  };
  runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (alive()) runtime.onMessage.removeListener(listener);
  });
}
