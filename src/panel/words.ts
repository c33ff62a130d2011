import { h, type VNode } from 'snabbdom';
import { PHRASES } from '../data/phrases.ts';
import { countKey, type TextKey, type Texts, type TextValues, t } from '../text/t.ts';

type Parts = Readonly<Record<string, string | number | VNode>>;

/** How views get their texts in the person's language. */
export interface Words {
  language: string;
  direction: 'ltr' | 'rtl';
  texts: Texts;
  /** Plain text, for attributes and lists. English phrases of the sites are filled in by name. */
  say(key: TextKey, values?: TextValues): string;
  /** The same for the screen: English phrases are marked up as English, and a value may be an element. */
  show(key: TextKey, values?: Parts): (VNode | string)[];
  /** The form of a counted text for `n`: `<key>.one`, `<key>.few` … as the language has them, else `<key>.other`. */
  count(key: string, n: number): string;
  /** A number as the language writes it. Never for phone numbers and ZIP codes. */
  number(n: number): string;
  /** Whether the text exists: steps have as many points as their texts. */
  has(key: string): key is TextKey;
}

/** Something that stays English in every language, kept apart from the text around it. */
export function english(text: string): VNode {
  return h('bdi.en', { attrs: { lang: 'en', dir: 'ltr', translate: 'no' } }, text);
}

/** A number to dial or type: English, and never broken over two lines. */
export function digits(text: string): VNode {
  return h('bdi.en.tel', { attrs: { lang: 'en', dir: 'ltr', translate: 'no' } }, text);
}

/** Binds one language's texts. */
export function wordsOf(texts: Texts, language: string, direction: 'ltr' | 'rtl'): Words {
  const say = (key: TextKey, values: TextValues = {}) => t(texts, key, { ...PHRASES, ...values });
  const number = (n: number) => new Intl.NumberFormat(language).format(n);
  return {
    language,
    direction,
    texts,
    say,
    number,
    count: (key, n) => say(countKey(texts, key, n, language), { count: number(n) }),
    show: (key, values = {}) =>
      t(texts, key)
        .split(/(\{\w+\})/)
        .filter((part) => part !== '')
        .map((part) => {
          const name = /^\{(\w+)\}$/.exec(part)?.[1];
          if (name === undefined) return part;
          if (Object.hasOwn(values, name)) {
            const value = values[name]!;
            return typeof value === 'object' ? value : String(value);
          }
          return Object.hasOwn(PHRASES, name) ? english(PHRASES[name as keyof typeof PHRASES]) : part;
        }),
    has: (key): key is TextKey => Object.hasOwn(texts, key),
  };
}
