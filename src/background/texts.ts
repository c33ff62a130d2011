import browser from 'webextension-polyfill';
import { language as languageItem } from '../store/items.ts';
import { chooseLanguage, directionOf } from '../text/choose.ts';
import { languages } from '../text/languages.ts';
import { loadTexts } from '../text/load.ts';
import type { TextKey, Texts } from '../text/t.ts';

/** The texts that a page may need: one language, without the guide's. */
const PAGE_SIDE = /^(rule|fix|card|notice|page|app\.short)\b/;

/** The person's language and all its texts. */
export async function currentTexts(): Promise<{ language: string; direction: 'ltr' | 'rtl'; texts: Texts }> {
  const chosen = await languageItem.read();
  const language = chooseLanguage(
    chosen,
    [browser.i18n.getUILanguage(), ...navigator.languages],
    Object.keys(languages),
  );
  return { language, direction: directionOf(language), texts: await loadTexts(language) };
}

/** The part of the texts that goes to a page. */
export function pageSide(texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).filter(([key]) => PAGE_SIDE.test(key as TextKey)));
}
