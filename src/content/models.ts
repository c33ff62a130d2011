import { type Action, type CardModel, type CardWords, type MarkModel, plainText } from '../card/model.ts';
import { JPAY_EMAIL_PAGE } from '../data/pages.ts';
import type { Field } from '../fields/field.ts';
import type { PageId } from '../pages/page.ts';
import type { Advice, Fix, RuleId } from '../rules/rule.ts';
import type { Hello } from '../store/messages.ts';
import type { TextKey } from '../text/t.ts';
import { avoidFor } from './avoid.ts';
import { isLoud, type Picture } from './state.ts';
import { fixLabel, parts, whatOf, whyOf } from './words.ts';

/** The key that opens and enters a card. Not Alt, AltGr or an arrow: systems and lists use those. */
export const CARD_KEY = 'F2';

/** A text of the card's own as plain words. */
export const word = (hello: Hello, key: TextKey, values: Record<string, string> = {}): string =>
  plainText(parts(hello, key, values));

export function cardWords(hello: Hello): CardWords {
  return {
    app: word(hello, 'app.short'),
    close: word(hello, 'card.close'),
    why: word(hello, 'card.why'),
    fine: word(hello, 'card.fine'),
    keyHelp: parts(hello, 'card.key', { key: CARD_KEY }),
  };
}

/** What the person can do about an advice; the callbacks belong to the painter. */
export interface Deeds {
  fix(fix: Fix): void;
  keep(): void;
  quiet(): void;
  notNow(): void;
}

/** Label of the field for names and buttons; "this field" where the page gives none. */
export const labelOf = (hello: Hello, field: Field): string => field.label || word(hello, 'card.this-field');

/** Accessible name of a field's card. */
export const nameOf = (hello: Hello, field: Field) => word(hello, 'card.name', { field: labelOf(hello, field) });

/** Advice that leads to JPay: the address has to be changed there first. */
const AT_JPAY: readonly RuleId[] = ['email-ending', 'email-differs-from-jpay'];

/** Whether a page has something to say of a field beside any advice: at JPay the new address changes how one signs in. */
export const hasNote = (page: PageId | undefined, { kind }: Field): boolean =>
  page === 'jpay-email' && (kind === 'email' || kind === 'email-confirm');

const noteOf = (hello: Hello) => parts(hello, 'page.jpay-email.note');

/** The page's note alone, on a field that needs no advice. */
export function noteModel(hello: Hello, field: Field): CardModel {
  return {
    key: `note ${hello.language}`,
    tone: 'hint',
    word: word(hello, 'card.level.hint'),
    name: nameOf(hello, field),
    what: parts(hello, 'card.jpay-email'),
    why: noteOf(hello),
    actions: [],
    more: [],
  };
}

/** What is said of one field, and what can be done about it. */
export function adviceModel(
  hello: Hello,
  page: PageId,
  field: Field,
  advice: Advice,
  filled: boolean,
  deeds: Deeds,
): CardModel {
  const leadsToJpay = page !== 'jpay-email' && AT_JPAY.includes(advice.rule);
  const fixes = [
    ...advice.fixes.map((fix): Action => ({ label: fixLabel(hello, fix, advice), run: () => deeds.fix(fix) })),
    ...(leadsToJpay ? [{ label: parts(hello, 'card.open-jpay-email'), href: JPAY_EMAIL_PAGE }] : []),
  ].map((action, n): Action => ({ ...action, main: n === 0 }));
  const keep: Action[] =
    advice.level === 'hint'
      ? []
      : [{ label: parts(hello, filled ? 'card.keep' : 'card.not-now'), run: filled ? deeds.keep : deeds.notNow }];
  const actions = [...fixes, ...keep];
  const source = hello.sources[advice.rule];
  return {
    key: JSON.stringify([advice, field.label, hello.language]),
    tone: advice.level,
    word: word(hello, `card.level.${advice.level}`),
    name: nameOf(hello, field),
    what: whatOf(hello, advice, field),
    why: whyOf(hello, advice, field),
    note: hasNote(page, field) ? noteOf(hello) : undefined,
    actions,
    source,
    more: [{ label: parts(hello, 'card.quiet'), run: deeds.quiet }],
  };
}

/** The loudest thing said of a field that deserves a marker. */
export const loudest = (advice: readonly Advice[]): Advice | undefined => advice.find(isLoud);

export function markModel(hello: Hello, picture: Picture, field: Field, advice: Advice, open: () => void): MarkModel {
  return {
    key: picture.keys.get(field) ?? '',
    tone: advice.level,
    name: word(hello, 'card.mark', { field: labelOf(hello, field), level: word(hello, `card.level.${advice.level}`) }),
    boxes: field.boxes,
    avoid: avoidFor(picture, field),
    open,
  };
}
