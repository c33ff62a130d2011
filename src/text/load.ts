import { languages } from './languages.ts';
import type { Texts } from './t.ts';

const loaded = new Map<string, Texts>();

/** The texts of a language that was loaded before in this context; undefined when it was not. */
export const loadedTexts = (code: string): Texts | undefined => loaded.get(code);

/** The texts of a language, English for an unknown one. */
export async function loadTexts(code: string): Promise<Texts> {
  const known = loaded.get(code);
  if (known) return known;
  const texts = (await (languages[code] ?? languages.en)?.()) ?? {};
  loaded.set(code, texts);
  return texts;
}
