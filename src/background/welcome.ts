import browser, { type Runtime } from 'webextension-polyfill';
import { news } from '../store/items.ts';

/**
 * Opens the one welcome tab after the installation. After an update nothing opens: the panel shows what is new when the
 * person comes to it. To be called while the background starts.
 */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }: Runtime.OnInstalledDetailsType) => {
    // A full disk keeps nothing: then nothing opens either, or it would open each time.
    if (reason === 'install') welcome().catch(() => undefined);
  });
}

async function welcome(): Promise<void> {
  const { welcomed } = await news.read();
  if (welcomed) return;
  // Kept first: a browser that stops in between shows it once too few, never twice.
  await news.write({ welcomed: true, seen: browser.runtime.getManifest().version });
  await browser.tabs.create({ url: browser.runtime.getURL('panel/panel.html?frame=tab&view=welcome') });
}
