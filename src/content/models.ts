import type { Action, CardModel, CardWords, MarkModel } from '../card/model.ts';
import type { Field } from '../fields/field.ts';
import type { NoticeId, PageId } from '../pages/page.ts';
import type { Advice, Fix, RuleId } from '../rules/rule.ts';
import type { Hello } from '../store/messages.ts';
import type { TextKey } from '../text/t.ts';
import { avoidFor } from './avoid.ts';
import type { Picture } from './state.ts';
import { isLoud } from './state.ts';
import { fixLabel, parts, plain, whatOf, whyOf } from './words.ts';

/** The key that opens and enters a card. Not Alt, AltGr or an arrow: systems and lists use those. */
export const CARD_KEY = 'F2';

const JPAY_EMAIL = 'https://www.jpay.com/EmailPreferences.aspx';

const word = (hello: Hello, key: TextKey, values: Record<string, string> = {}, label = '') =>
  plain(parts(hello, key, values, label));

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

const nameOf = (hello: Hello, field: Field) => word(hello, 'card.name', { field: labelOf(hello, field) });

/** Where an advice leads: the address has to be changed at JPay first. */
const LINKS: Partial<Record<RuleId, string>> = {
  'email-ending': JPAY_EMAIL,
  'email-differs-from-jpay': JPAY_EMAIL,
};

export function adviceModel(
  hello: Hello,
  page: PageId,
  field: Field,
  advice: Advice,
  filled: boolean,
  deeds: Deeds,
): CardModel {
  const link = page === 'jpay-email' ? undefined : LINKS[advice.rule];
  const fixes = [
    ...advice.fixes.map((fix): Action => ({ label: fixLabel(hello, fix, advice), run: () => deeds.fix(fix) })),
    ...(link ? [{ label: parts(hello, 'card.open-jpay-email', {}), href: link }] : []),
  ].map((action, n): Action => ({ ...action, main: n === 0 }));
  const keep: Action[] =
    advice.level === 'hint'
      ? []
      : [{ label: parts(hello, filled ? 'card.keep' : 'card.not-now', {}), run: filled ? deeds.keep : deeds.notNow }];
  const actions = [...fixes, ...keep];
  const source = hello.sources[advice.rule];
  return {
    key: JSON.stringify([advice, field.label, hello.language]),
    tone: advice.level,
    word: word(hello, `card.level.${advice.level}`),
    name: nameOf(hello, field),
    what: whatOf(hello, advice, field),
    why: whyOf(hello, advice, field),
    actions,
    ...(source ? { source } : {}),
    more: [{ label: parts(hello, 'card.quiet', {}), run: deeds.quiet }],
  };
}

/** After a fix: what was done, and the way back. */
export function writtenModel(hello: Hello, field: Field, undo: () => void): CardModel {
  return {
    key: `written ${labelOf(hello, field)}`,
    tone: 'fine',
    word: word(hello, 'card.fine'),
    name: nameOf(hello, field),
    what: parts(hello, 'card.written', {}),
    why: [],
    actions: [{ label: parts(hello, 'card.undo', {}), run: undo, main: true }],
    more: [],
  };
}

/** The page put something else: the person can paste it. */
export function refusedModel(hello: Hello, field: Field, value: string, isOwn: boolean, copy: () => void): CardModel {
  return {
    key: `refused ${labelOf(hello, field)}`,
    tone: 'warn',
    word: word(hello, 'card.level.warn'),
    name: nameOf(hello, field),
    what: parts(hello, 'card.refused', {}, field.label),
    why: parts(hello, 'card.refused.why', {}),
    actions: [
      {
        label: isOwn ? parts(hello, 'card.copy', {}) : parts(hello, 'card.copy-value', { value }),
        run: copy,
        main: true,
      },
    ],
    more: [],
  };
}

export interface NoticeDeeds {
  act?: (() => void) | undefined;
  href?: string | undefined;
  close(): void;
}

export function noticeModel(hello: Hello, id: NoticeId, deeds: NoticeDeeds): CardModel {
  const label = parts(hello, `notice.${id}.action` as TextKey, {});
  const action: Action[] =
    label.length > 0 && (deeds.act || deeds.href)
      ? [{ label, main: true, ...(deeds.act ? { run: deeds.act } : {}), ...(deeds.href ? { href: deeds.href } : {}) }]
      : [];
  const source = hello.sources[id];
  return {
    key: `notice ${id}`,
    tone: 'hint',
    word: word(hello, 'card.level.hint'),
    name: word(hello, 'card.notice'),
    what: parts(hello, `notice.${id}.what` as TextKey, {}),
    why: parts(hello, `notice.${id}.why` as TextKey, {}),
    actions: [...action, { label: parts(hello, 'card.ok', {}), run: deeds.close }],
    ...(source ? { source } : {}),
    more: [],
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
