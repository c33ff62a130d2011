import browser from 'webextension-polyfill';
import { countKey, t } from '../text/t.ts';
import { currentTexts } from './texts.ts';

/** Shows on the toolbar button how many fields of a tab need attention; its title says the same in words. */
export async function showCount(tabId: number, count: number): Promise<void> {
  const { texts, language } = await currentTexts();
  const key = countKey(texts, 'badge', count, language);
  const title =
    count === 0 ? t(texts, 'app.name') : t(texts, key, { count: new Intl.NumberFormat(language).format(count) });
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) }),
      browser.action.setTitle({ tabId, title }),
      browser.action.setBadgeBackgroundColor({ tabId, color: '#8f1d14' }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}
