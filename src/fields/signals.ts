import { MAX_TEXT, words } from '../data/plain-words.ts';
import { attr, isOffPage, isShown } from '../dom/safe.ts';
import { labelTexts, textsBefore } from '../dom/texts.ts';
import { vote } from './evidence.ts';

/** The attributes a programmer names a control by, most telling first. */
export const NAMES = ['formcontrolname', 'name', 'id'];
/** The attributes that may tell what a control is; `value` is never among them. */
// biome-ignore format: one list of words
const ATTRIBUTES = [
  ...NAMES, 'type', 'inputmode', 'placeholder', 'autocomplete', 'aria-label', 'title', 'maxlength', 'aria-hidden', 'aria-labelledby',
];
type TextSignal = 'key' | 'shown' | 'label' | 'near' | 'name' | 'placeholder' | 'autocomplete' | 'type';

/** What a control shows of itself, its value apart. Texts are plain words (data/plain-words.ts) but for `shown`, as on the page. */
export interface Signals extends Record<TextSignal, string> {
  /** The nodes that its label, or else the text before it, was read from. The same key means the same signals. */
  texts: Text[];
  maxLength: number;
  /** By styles; `visible`: and neither hidden from assistive technology nor off the page. */
  isShown: boolean;
  visible: boolean;
}

/** The first of its names that says something. Of a path (`billing[city]`, `ctl00$main$txtCity`) the last such part. */
function nameOf(names: readonly string[]): string {
  for (const name of names) {
    const parts = name ? name.slice(-MAX_TEXT).split(/[^\w-]+/) : [];
    const telling = parts.map(words).findLast(vote);
    if (telling) return telling;
  }
  return words(names.find(Boolean) ?? '');
}

function keyOf(control: Element, attributes: readonly string[], texts: readonly Text[]): string {
  let key = isShown(control) ? 'shown' : '';
  for (const text of texts) if (text.isConnected) key += `|${text.data.slice(0, MAX_TEXT)}`;
  return `${key}|${(control as HTMLSelectElement).length}|${attributes.join('|')}`;
}

/** Reads a control's signals; gives the same object back while nothing about them has changed. */
export function signalsOf(root: Node, control: Element, labels: () => Map<string, Element>, before?: Signals): Signals {
  const attributes = ATTRIBUTES.map((name) => attr(control, name));
  // A control without any text is read again: its label may have come since.
  if (before?.texts.length && keyOf(control, attributes, before.texts) === before.key) return before;
  const label = labelTexts(control, labels());
  const texts = label.length ? label : textsBefore(root, control);
  const key = keyOf(control, attributes, texts);
  if (before?.key === key) return before;
  const read = (name: string) => attributes[ATTRIBUTES.indexOf(name)]!;
  const lower = (name: string) => read(name).toLowerCase();
  const text = texts.map(({ data }) => data.slice(0, MAX_TEXT).trim()).join(' ');
  const named = label.length ? text : read('aria-label') || read('title');
  return {
    key,
    texts,
    shown: (named || text).slice(0, MAX_TEXT),
    label: words(named),
    near: label.length ? '' : words(text),
    name: nameOf(attributes.slice(0, 3)),
    placeholder: words(read('placeholder')),
    autocomplete: lower('autocomplete'),
    type: (lower('type') !== 'text' && lower('type')) || lower('inputmode'),
    maxLength: Number(read('maxlength') || Number.POSITIVE_INFINITY),
    isShown: key.startsWith('shown'),
    visible: key.startsWith('shown') && read('aria-hidden') !== 'true' && !isOffPage(control),
  };
}
