import { el, icon } from './dom.ts';
import type { Action, CardModel, CardWords } from './model.ts';

/** What a click or key on a drawn card leads to. */
export interface CardEvents {
  act(action: Action, event: MouseEvent): void;
  close(event: MouseEvent): unknown;
}

let count = 0;

function button(action: Action, events: CardEvents): HTMLElement {
  const look = { class: action.main ? 'b' : 'b plain' };
  const made: HTMLElement = action.href
    ? el('a', { ...look, href: action.href, target: '_blank', rel: 'noopener noreferrer' }, ...action.label)
    : el('button', { ...look, type: 'button' }, ...action.label);
  made.addEventListener('click', (event) => events.act(action, event));
  return made;
}

/** Head of a card or notice: level in icon and word, our own name, close. */
function head(model: CardModel, words: CardWords, events: CardEvents): HTMLElement {
  const close = el('button', { class: 'x', type: 'button', 'aria-label': words.close }, icon('close', 18));
  close.addEventListener('click', events.close);
  return el(
    'div',
    { class: 'head' },
    icon(model.tone),
    // Side by side where both fit, else one above the other.
    el(
      'div',
      { class: 'title' },
      el('span', { class: 'word' }, model.word),
      el('span', { class: 'who' }, icon('mark', 16), words.app),
    ),
    close,
  );
}

/** A whole card, or a notice, which is one without a field: a named group, not modal. */
export function drawCard(model: CardModel, words: CardWords, events: CardEvents, isNotice: boolean): HTMLElement {
  const id = `m${++count}`;
  const buttons = (actions: readonly Action[]) => actions.map((action) => button(action, events));
  const more =
    model.source &&
    el('details', {}, el('summary', {}, words.why), el('p', { class: 'src' }, model.source), ...buttons(model.more));
  return el(
    'div',
    {
      class: `card ${model.tone}${isNotice ? ' notice' : ''}`,
      role: 'group',
      'aria-label': model.name,
      'aria-describedby': id,
    },
    head(model, words, events),
    el(
      'div',
      { class: 'body' },
      el('p', { class: 'what', id }, ...model.what),
      model.why.length > 0 && el('p', { class: 'why' }, ...model.why),
      model.note && el('p', { class: 'note' }, ...model.note),
      model.actions.length > 0 && el('div', { class: 'do' }, ...buttons(model.actions)),
      !isNotice && el('p', { class: 'keys' }, ...words.keyHelp),
      more,
    ),
  );
}

/** The short reward after a value was mended. */
export function drawFine(words: CardWords): HTMLElement {
  return el('div', { class: 'ok' }, icon('fine', 18), words.fine);
}
