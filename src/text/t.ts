import type en from './en.json';

/** Every text of the extension, named as in en.json; the other languages hold the same keys. */
export type TextKey = keyof typeof en;

/** The texts of one language, or the part of them that a page needs. */
export type Texts = Partial<Record<TextKey, string>>;

export type TextValues = Readonly<Record<string, string | number>>;

/** The key of a counting text (`badge.one`, `badge.other` …) for a number in a language. */
export function countKey(texts: Texts, key: string, count: number, language: string): TextKey {
  const form = `${key}.${new Intl.PluralRules(language).select(count)}`;
  return (Object.hasOwn(texts, form) ? form : `${key}.other`) as TextKey;
}

/**
 * One text with its placeholders (`{name}`) filled in. A text that is missing shows its key, so that the gap is seen
 * in tests and never as an empty card.
 */
export function t(texts: Texts, key: TextKey, values: TextValues = {}): string {
  const text = texts[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}
