import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { PageMessage } from '../store/messages.ts';

/** How the address of every page begins that our content script runs on: nothing else may ask, no `blob:` of theirs either. */
const OURS = [
  'https://securustech.online/',
  'https://www.jpay.com/',
  'https://jpay.com/',
  'https://www.jpays.com/',
  'https://jpays.com/',
];

export interface PageTab {
  id: number;
  /** Nothing from a private window is kept, and no detail goes into one. */
  isPrivate: boolean;
  /** The document that asks; Firefox names it from 153 on. */
  documentId: string | undefined;
}

interface Sender {
  id?: string | undefined;
  frameId?: number | undefined;
  url?: string | undefined;
  documentId?: string | undefined;
  tab?: { id?: number | undefined; incognito: boolean } | undefined;
}

/**
 * The message and its tab when it really comes from our own content script in the top frame of a listed page and has the
 * exact shape of a known message; otherwise undefined. A page's process may be lying: nothing else is trusted.
 */
export function trustedPage(message: unknown, sender: Sender): { message: PageMessage; tab: PageTab } | undefined {
  if (sender.id !== browser.runtime.id || sender.frameId !== 0 || sender.tab?.id === undefined) return undefined;
  if (!OURS.some((start) => sender.url?.startsWith(start))) return undefined;
  const parsed = z.safeParse(PageMessage, message);
  return parsed.success
    ? {
        message: parsed.data,
        tab: { id: sender.tab.id, isPrivate: sender.tab.incognito, documentId: sender.documentId },
      }
    : undefined;
}
