import type { Action, CardModel } from '../card/model.ts';
import type { Field } from '../fields/field.ts';
import type { Hello } from '../store/messages.ts';
import type { TextKey } from '../text/t.ts';
import { labelOf, nameOf, word } from './models.ts';
import { parts } from './words.ts';

const undoAction = (hello: Hello, undo: () => void): Action => ({ label: parts(hello, 'card.undo'), run: undo });

/** After a fix: what was done, and the way back. Whether the value is fine now is said when the person moves on. */
export function writtenModel(hello: Hello, field: Field, undo: () => void): CardModel {
  return {
    key: `written ${labelOf(hello, field)}`,
    tone: 'fine',
    word: word(hello, 'card.changed'),
    name: nameOf(hello, field),
    what: parts(hello, 'card.written'),
    why: [],
    actions: [undoAction(hello, undo)],
    more: [],
  };
}

export interface Refused {
  /** The field whose value the page did not take, or for which there was none that fits. */
  field: Field;
  /** What was meant; undefined where nothing fits. */
  value?: string | undefined;
  /** The value comes from My details: it is not drawn in the page. */
  isOwn: boolean;
  /** It is in the clipboard. Without that word nobody could tell that the press did something. */
  isCopied: boolean;
  copy(value: string): void;
  /** Given where other fields were changed by the same fix. */
  undo?: (() => void) | undefined;
}

/** What a fix could not do, and how the person can do it. */
export function refusedModel(hello: Hello, { field, value, isOwn, isCopied, copy, undo }: Refused): CardModel {
  const copyLabel = isOwn ? parts(hello, 'card.copy') : parts(hello, 'card.copy-value', { value: value ?? '' });
  const what = isCopied ? 'card.copied' : value === undefined ? 'card.unfit' : 'card.refused';
  return {
    key: `${what} ${labelOf(hello, field)}`,
    tone: 'warn',
    word: word(hello, 'card.level.warn'),
    name: nameOf(hello, field),
    what: parts(hello, what, {}, field.label),
    // Of what was copied there is no more to say: no text, no line.
    why: parts(hello, `${what}.why` as TextKey),
    actions: [
      ...(value === undefined || isCopied ? [] : [{ label: copyLabel, run: () => copy(value), main: true }]),
      ...(undo ? [undoAction(hello, undo)] : []),
    ],
    more: [],
  };
}
