import browser from 'webextension-polyfill';
import type { PageTab } from './guard.ts';

/** Scripts on their way, by script and document: who asks a thousand times gets one. */
const underWay = new Map<string, Promise<unknown>>();

/**
 * Puts a script of ours into the document that asks, and into no other: the tab may show the next page by now. Nothing
 * where that document is gone or its host is no longer allowed. Firefox names documents from 153 on; before, it is the
 * top frame of the tab, where a script does nothing unless the loader waits for it.
 */
export async function bring(file: 'help.js' | 'hands.js', { id, documentId }: PageTab): Promise<void> {
  const target = { tabId: id, ...(documentId ? { documentIds: [documentId] } : { frameIds: [0] }) };
  const key = `${file} ${JSON.stringify(target)}`;
  const coming = underWay.get(key) ?? inject(target, file).finally(() => underWay.delete(key));
  if (documentId) underWay.set(key, coming);
  await coming;
}

async function inject(target: { tabId: number }, file: string): Promise<void> {
  await browser.scripting.executeScript({ target, files: [file], injectImmediately: true }).catch(() => undefined);
}
