import browser from 'webextension-polyfill';
import type { PageReport, PanelMessage } from '../store/messages.ts';

/** What the panel knows about the page in the active tab. */
export interface TabState {
  tabId?: number;
  windowId?: number;
  /** Host name, where the browser lets us see it. */
  host?: string;
  /**
   * `listed`: an address of the guide. `unofficial`: jpays.com. `other`: any other website. `none`: not a website, or
   * the panel's own tab.
   */
  kind: 'listed' | 'unofficial' | 'other' | 'none';
  report?: PageReport;
  /** The address is listed and our part does not answer: the page was open before the extension was there. */
  silent: boolean;
}

const LISTED_HOSTS: ReadonlySet<string> = new Set(['securustech.online', 'www.jpay.com', 'jpay.com']);
const UNOFFICIAL_HOSTS: ReadonlySet<string> = new Set(['www.jpays.com', 'jpays.com']);

/** What an address is to the guide: exact hosts, https, no port and no user name. */
function kindOf(address: string | undefined): Pick<TabState, 'kind' | 'host'> {
  let url: URL;
  try {
    url = new URL(address ?? '');
  } catch {
    return { kind: 'none' };
  }
  if (!/^https?:$/.test(url.protocol)) return { kind: 'none' };
  const plain = url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '';
  if (plain && LISTED_HOSTS.has(url.hostname)) return { kind: 'listed', host: url.host };
  if (plain && UNOFFICIAL_HOSTS.has(url.hostname)) return { kind: 'unofficial', host: url.host };
  return { kind: 'other', host: url.host };
}

/** Asks the page in a tab; undefined where nothing of ours answers. */
export async function ask<T>(tabId: number, message: PanelMessage): Promise<T | undefined> {
  try {
    return ((await browser.tabs.sendMessage(tabId, message)) as T | undefined | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The active tab of this window by its address, and what its page says of itself, which may take a while. */
export async function lookAtTab(): Promise<{ tab: TabState; whole: Promise<TabState> }> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const { id, url, status, windowId } = active ?? {};
  const { kind, host } = kindOf(url);
  const tab: TabState = {
    kind: id === undefined ? 'none' : kind,
    silent: false,
    ...(id === undefined ? {} : { tabId: id }),
    ...(host === undefined ? {} : { host }),
    ...(windowId === undefined ? {} : { windowId }),
  };
  if (id === undefined || kind === 'none' || kind === 'other') return { tab, whole: Promise.resolve(tab) };
  const whole = ask<PageReport>(id, { type: 'report' }).then((report) =>
    report ? { ...tab, report } : { ...tab, silent: kind === 'listed' && status === 'complete' },
  );
  return { tab, whole };
}

/**
 * Looks at the active tab anew whenever it, its address or what its page needs may have changed, and tells `found`.
 * Pages tell the background about their fields; the panel listens along and never polls. Looks do not overlap: what
 * changes during one is seen by the next. Returns what makes it look at once.
 */
export function watchTab(found: (tab: TabState) => void, signal: AbortSignal): () => Promise<void> {
  let looking = false;
  let again = false;
  const look = async () => {
    again = true;
    if (looking) return;
    looking = true;
    while (again && !signal.aborted) {
      again = false;
      found(await (await lookAtTab()).whole);
    }
    looking = false;
  };
  const onActivated = () => void look();
  const onUpdated = (_: number, change: { status?: string; url?: string }, tab: { active?: boolean }) => {
    if (tab.active && (change.status !== undefined || change.url !== undefined)) void look();
  };
  const onMessage = (message: unknown): undefined => {
    const type = (message as { type?: unknown } | null)?.type;
    if (type === 'attention' || type === 'help' || type === 'hello' || type === 'evidence') void look();
  };
  const { tabs, runtime } = browser;
  tabs.onActivated.addListener(onActivated);
  tabs.onUpdated.addListener(onUpdated);
  runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    tabs.onActivated.removeListener(onActivated);
    tabs.onUpdated.removeListener(onUpdated);
    runtime.onMessage.removeListener(onMessage);
  });
  return look;
}
