import { watchCover } from './cover.ts';
import { drawCard } from './draw.ts';
import { meant } from './guard.ts';
import type { Host } from './host.ts';
import { type Action, type CardModel, type CardWords, plainText } from './model.ts';

interface Options {
  host: Host;
  model: CardModel;
  words: CardWords;
  /** Since when it can be seen (performance.now): what is pressed sooner was not meant for it. */
  shownAt(): number;
  /** The person pressed the close button. */
  close(): void;
  signal: AbortSignal;
}

/** Draws a card, or a notice, into the layer and says it; only clicks that were meant for it count. */
export function present({ host, model, words, shownAt, close, signal }: Options, isNotice: boolean): HTMLElement {
  const act = ({ run }: Action, event: MouseEvent) => {
    if (meant(event, host, event.currentTarget as Element, shownAt())) run?.();
    else event.preventDefault();
  };
  const element = drawCard(model, words, { act, close: (event) => event.isTrusted && close() }, isNotice);
  host.layer.append(element);
  watchCover(element.querySelectorAll('.b'), signal);
  host.say([`${model.word}.`, plainText(model.what), isNotice ? '' : plainText(words.keyHelp)].join(' ').trim());
  return element;
}
