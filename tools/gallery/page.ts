// Runs in the gallery's page: draws one state of the real card with the real code.
import { createCard } from '../../src/card/card.ts';
import { createHost } from '../../src/card/host.ts';
import { createMarks } from '../../src/card/marks.ts';
import type { CardModel } from '../../src/card/model.ts';
import { refusedModel, writtenModel } from '../../src/content/fix-models.ts';
import { adviceModel, cardWords, markModel, noteModel } from '../../src/content/models.ts';
import { createNotices } from '../../src/content/notices.ts';
import type { Session } from '../../src/content/session.ts';
import { emptyPicture } from '../../src/content/state.ts';
import type { Field } from '../../src/fields/field.ts';
import type { Advice } from '../../src/rules/rule.ts';
import type { Hello } from '../../src/store/messages.ts';
import { adviceStates, noticeStates } from './states.ts';

const input = document.querySelector('input') as HTMLInputElement;
const field = (kind: Field['kind'], label: string): Field => ({
  control: input,
  boxes: [input],
  kind,
  label,
  confidence: 1,
  block: 0,
});
const phone = field('tel', 'Phone Number');
const advice: Advice = { rule: 'phone-foreign', kind: 'tel', level: 'stop', values: { country: 'DE' }, fixes: [] };
const nothing = () => {};

/** What is drawn in a state: a card, or something else. */
type Draw = (hello: Hello) => Card | 'fine' | 'marks' | { notice: string };
interface Card {
  field: Field;
  model: CardModel;
  /** What stands in the field. */
  value?: string;
}

/** A value that the page did not take. */
const refused = { field: phone, value: '2024561414', isOwn: false, isCopied: false, copy: nothing, undo: nothing };

const deeds = { fix: nothing, keep: nothing, quiet: nothing, notNow: nothing };

function statesOf(keys: readonly string[]): Map<string, Draw> {
  const own = [
    ['changed', (hello: Hello) => ({ field: phone, model: writtenModel(hello, phone, nothing) })],
    ['refused', (hello: Hello) => ({ field: phone, model: refusedModel(hello, refused) })],
    ['copied', (hello: Hello) => ({ field: phone, model: refusedModel(hello, { ...refused, isCopied: true }) })],
    [
      'unfit',
      (hello: Hello) => ({
        field: phone,
        model: refusedModel(hello, { field: phone, isOwn: true, isCopied: false, copy: nothing }),
      }),
    ],
    [
      'jpay-note',
      (hello: Hello) => {
        const email = field('email', 'New Email');
        return { field: email, model: noteModel(hello, email) };
      },
    ],
    [
      'jpay-note-with-advice',
      (hello: Hello) => {
        const email = field('email', 'New Email');
        const { advice: said } = adviceStates(keys).find(({ id }) => id === 'email-ending')!;
        return { field: email, model: adviceModel(hello, 'jpay-email', email, said, true, deeds) };
      },
    ],
    ['fine', () => 'fine' as const],
    ['marks', () => 'marks' as const],
  ] as [string, Draw][];
  const said = adviceStates(keys).map(({ id, advice: one, value, field: shape }): [string, Draw] => [
    `advice ${id}`,
    (hello) => {
      const at = { ...shape, control: input, boxes: [input] };
      return { field: at, value, model: adviceModel(hello, 'securus-enroll', at, one, value !== '', deeds) };
    },
  ]);
  const notices = noticeStates(keys).map((id): [string, Draw] => [`notice ${id}`, () => ({ notice: id })]);
  return new Map([...said, ...notices, ...own]);
}

let before: AbortController | undefined;

function draw(state: string, hello: Hello, isOpen: boolean) {
  before?.abort();
  before = new AbortController();
  const { signal } = before;
  const rtl = hello.direction === 'rtl';
  const host = createHost(() => hello, signal);
  const drawn = statesOf(Object.keys(hello.texts)).get(state)?.(hello);
  const card = createCard({
    host,
    words: () => cardWords(hello),
    closed: () => true,
    faded: nothing,
    signal,
  });
  const anchor = { boxes: [input], avoid: () => [] };
  const label = document.querySelector('label') as HTMLElement;
  label.textContent = typeof drawn === 'object' && 'field' in drawn ? drawn.field.label : 'Phone Number';
  input.value = (typeof drawn === 'object' && 'field' in drawn && drawn.value) || '';
  document.body.dataset.language = rtl ? 'rtl' : hello.language;
  if (drawn === 'fine') card.fine(anchor);
  else if (drawn === 'marks') {
    const marks = createMarks(host, signal);
    const others = [...document.querySelectorAll('input')].slice(0, 3);
    marks.show(
      (['stop', 'warn', 'hint'] as const).map((level, n) => ({
        ...markModel(hello, emptyPicture(), phone, { ...advice, level }, nothing),
        key: level,
        boxes: [others[n] ?? input],
        avoid: () => [],
      })),
    );
  } else if (drawn && 'notice' in drawn) {
    const session = { pass: nothing } as Session;
    createNotices(host, () => session, signal).show(hello, [drawn.notice as never]);
  } else if (drawn) card.open(drawn.model, anchor, true);
  if (isOpen) host.layer.querySelector('details')?.setAttribute('open', '');
}

Object.assign(globalThis, { draw, states: (keys: string[]) => [...statesOf(keys).keys()] });
