import { attr } from './dom.ts';
import type { Vote } from './evidence.ts';
import { isLeftAlone } from './never-read.ts';
import type { Score } from './score.ts';
import { NAMES, type Signals } from './signals.ts';
import { MAX_TEXT, words } from './words.ts';

/** A control on its way to becoming a field. */
export interface Candidate extends Score {
  control: HTMLElement;
  signals: Signals;
  /** Further boxes of the same question. */
  more: HTMLElement[];
  block: number;
}

const CONFIRM = /confirm|verif|\bre ?(type|enter|mail|email|pass)|\brep\b|repe[at]|again|copy|second|\b2$|2nd/;
const ADDRESS = /^(address-|postal-code|country$)/;
const PHONE_PART = /area|prefix|suffix|exchange|\bline|part|first|second|third|last|\b\d\b/;

const drop = (c: Candidate) => {
  c.vote = undefined;
};
const textOf = ({ control, signals: { label, near, placeholder } }: Candidate) =>
  `${NAMES.map((name) => words(attr(control, name).slice(-MAX_TEXT))).join(' ; ')} ; ${label} ; ${near.slice(-60)} ; ${placeholder}`;

/** A phone in two or three boxes, a ZIP+4 in two: the later boxes join the first. */
function joinSplits(list: Candidate[]): void {
  list.forEach((first, i) => {
    const phone = first.vote === 'tel' && first.signals.maxLength <= 4;
    if (!phone && first.vote !== 'postal-code') return;
    for (const next of list.slice(i + 1, i + (phone ? 3 : 2))) {
      const free = !next.vote || next.vote === 'other' || next.vote === first.vote;
      const part =
        next.signals.maxLength === 4 || (phone && (next.signals.maxLength < 4 || PHONE_PART.test(textOf(first))));
      if (!free || !part || next.control.localName !== 'input') return;
      first.more.push(next.control);
      drop(next);
    }
  });
}

/** A second box right below the street without a text of its own is for the rest of the address. */
function addLine2(list: Candidate[]): void {
  list.forEach((c, i) => {
    const { label, near, placeholder } = c.signals;
    const silent = c.vote === undefined && !label && !near && !placeholder;
    const same = c.vote === 'address-line1' && near === '' && (label === '' || label === list[i - 1]?.signals.label);
    if (list[i - 1]?.vote !== 'address-line1' || c.control.localName !== 'input' || !(silent || same)) return;
    if (list.some((n) => n.vote === 'address-line2')) return;
    c.vote = 'address-line2';
    c.confidence = Math.max(c.confidence, 0.6);
  });
}

/** The repeated e-mail or password box. The first of its kind repeats nothing: it only stands beside both labels. */
function tellConfirm(list: Candidate[], same: RegExp, first: Vote, again: Vote): void {
  let both = false;
  list
    .filter((c) => same.test(c.vote ?? ''))
    .forEach((c, i) => {
      if (i > 0 && (both || CONFIRM.test(textOf(c)))) c.vote = again;
      both = i === 0 && c.vote === again;
      if (both) c.vote = first;
    });
}

/** State, city and phone beside somebody else's place (a prison, an agency) are not the person's own. */
function dropOthersPlace(list: Candidate[]): void {
  if (!list.some((c) => c.vote === 'place') || !list.some((c) => c.vote === 'address-level1')) return;
  const own = list.some((c) => c.vote === 'address-line1' || c.vote === 'postal-code');
  const isPlace = (c?: Candidate) => c?.vote === 'place';
  list.forEach((c, i) => {
    if (
      own
        ? /^address-level/.test(c.vote ?? '') && (isPlace(list[i - 1]) || isPlace(list[i + 1]))
        : ADDRESS.test(c.vote ?? '') || c.vote === 'tel'
    )
      drop(c);
  });
}

/** Numbers the address blocks; a kind that comes again without a new block stays with the better control only. */
function dropRepeats(list: Candidate[]): void {
  const held = new Map<Vote, Candidate>();
  let block = 0;
  list.forEach((c, i) => {
    if (c.vote && ADDRESS.test(c.vote)) {
      const before = held.get(c.vote);
      // A list and a text box side by side: one country's states, and a box for all others.
      const pair = before === list[i - 1] && before?.control.localName !== c.control.localName;
      const ahead = new Set(
        list
          .slice(i, i + 8)
          .map((n) => n.vote!)
          .filter((v) => held.has(v)),
      );
      if (before && ahead.size > 1) {
        held.clear();
        block++;
      } else if (before && !pair) drop(before.confidence < c.confidence ? before : c);
      if (c.vote) held.set(c.vote, c);
    }
    c.block += block;
  });
}

/** Judges the controls of one form together: what is hidden, split, repeated or not the person's. */
export function resolve(list: Candidate[]): void {
  const shown = list.filter((c) => c.signals.visible);
  for (const c of list) if (!c.signals.visible && !isLeftAlone(c.vote)) drop(c);
  joinSplits(shown);
  addLine2(shown);
  tellConfirm(shown, /^email/, 'email', 'email-confirm');
  tellConfirm(shown, /password/, 'current-password', 'password-confirm');
  dropOthersPlace(shown);
  dropRepeats(shown);
}
