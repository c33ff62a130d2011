import type { Part } from './dom.ts';
import type { Box } from './geometry.ts';

export type Tone = 'stop' | 'warn' | 'hint' | 'fine';

/** One button (or link) of a card. */
export interface Action {
  label: Part[];
  /** The one thing to do: the filled button. At most one a card. */
  main?: boolean;
  /** Called after a trusted click that passed the guard. */
  run?: (() => void) | undefined;
  /** A fixed address of ours to open in a new tab, instead of `run`. */
  href?: string | undefined;
}

/** Everything the card shows, already in words: it knows no rule, no page and no storage. */
export interface CardModel {
  /** Same key: the same message, so that a second look does not draw it again. */
  key: string;
  tone: Tone;
  /** Level in words, beside the icon. */
  word: string;
  /** Accessible name of the group. */
  name: string;
  what: Part[];
  why: Part[];
  /** What the page itself brings with it, below the advice. */
  note?: Part[] | undefined;
  actions: Action[];
  /** Opened by "Why we say this". */
  source?: string | undefined;
  /** Offered below the source. */
  more: Action[];
}

/** Where a card or marker belongs. */
export interface Anchored {
  boxes: readonly HTMLElement[];
  avoid(): readonly Box[];
  /** What it must not cover at all beside its own field: the control the person is in. */
  keepFree?(): readonly Box[];
}

export interface MarkModel extends Anchored {
  key: string;
  tone: Tone;
  /** Accessible name: "Open help for Phone Number". */
  name: string;
  open(): void;
}

/** The card's own words, in the person's language. */
export interface CardWords {
  app: string;
  close: string;
  why: string;
  fine: string;
  /** "Press {key} to read it": shown while the card is open and not entered. */
  keyHelp: Part[];
}

/** How everything in the layer looks and reads: from the background, in the person's language. */
export interface Look {
  /** The style sheet (card/style.ts). */
  style: string;
  language: string;
  direction: 'ltr' | 'rtl';
}

/** Parts of a sentence as one plain text: for screen readers, `aria-description` and reports. */
export const plainText = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
