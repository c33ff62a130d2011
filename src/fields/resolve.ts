import { words } from '../data/plain-words.ts';
import { attr } from '../dom/safe.ts';
import type { Vote } from './evidence.ts';
import { isLeftAlone } from './never-read.ts';
import type { Score } from './score.ts';
import { NAMES, type Signals } from './signals.ts';

/** A control on its way to becoming a field; `more` are further boxes of the same question. */
export type Candidate = Score & { control: HTMLElement; signals: Signals; more: HTMLElement[]; block: number };

const CONFIRM = /confirm|verif|\bre ?(type|enter|mail|email|pass)|\brep\b|repe[at]|again|copy|second|\b2( nd)?( ;|$)/;
const ADDRESS = /^(address-|postal-code|country$)/;
const PHONE_PART = /area|prefix|suffix|exchange|\bline|part|first|second|third|last|\b\d\b/;

function saidBy({ control, signals: { label, near, placeholder } }: Candidate): string {
  return [...NAMES.map((name) => words(attr(control, name))), label, near.slice(-60), placeholder].join(' ; ');
}

/** A phone in two or three boxes (three of 3, 3 and 4 are always one), a ZIP+4 in two: the later boxes join the first. */
function joinSplits(list: Candidate[]): void {
  const room = (i: number) => list[i]?.signals.maxLength ?? 0;
  if (!list.some(({ signals }) => signals.maxLength <= 4)) return;
  list.forEach((first, i) => {
    if (room(i) === 3 && room(i + 1) === 3 && room(i + 2) === 4) Object.assign(first, { vote: 'tel', confidence: 0.9 });
    const phone = first.vote === 'tel' && room(i) <= 4;
    for (let n = i + 1; n <= i + (phone ? 2 : first.vote === 'postal-code' ? 1 : 0); n++) {
      const next = list[n];
      const free = !next?.vote || next.vote === 'other' || next.vote === first.vote;
      const short = phone ? room(n) <= 4 || PHONE_PART.test(saidBy(first)) : room(n) === 4;
      if (!next || !free || !short || next.control.localName !== 'input') return;
      first.more.push(next.control);
      next.vote = undefined;
    }
  });
}

/** A box right below the street without a text of its own is for the rest of the address. */
function addLine2(list: Candidate[]): void {
  if (list.some((c) => c.vote === 'address-line2')) return;
  const next = list.find((_, i) => list[i - 1]?.vote === 'address-line1');
  if (next?.control.localName !== 'input' || next.signals.near || next.signals.label) return;
  if (next.vote === 'address-line1' || (!next.vote && !next.signals.placeholder))
    Object.assign(next, { vote: 'address-line2', confidence: 0.6 });
}

/** The repeated e-mail or password box. The first of its kind repeats nothing: it only stands beside both labels. */
function tellConfirm(list: Candidate[], same: string, first: Vote, again: Vote): void {
  const boxes = list.filter((c) => c.vote?.includes(same));
  const both = boxes[0]?.vote === again;
  for (const c of boxes.slice(1)) if (CONFIRM.test(saidBy(c)) || (both && c === boxes[1])) c.vote = again;
  if (both) boxes[0]!.vote = first;
}

/** State, city and phone beside somebody else's place (a prison, an agency) are not the person's own. */
function dropOthersPlace(list: Candidate[]): void {
  const has = (...votes: Vote[]) => list.some((c) => c.vote && votes.includes(c.vote));
  if (!has('place') || !has('address-level1')) return;
  const others = has('address-line1', 'postal-code') ? /^address-level/ : /^(address-|postal-code|country$|tel$)/;
  list.forEach((c, i) => {
    const beside = list[i - 1]?.vote === 'place' || list[i + 1]?.vote === 'place' || others.test('tel');
    if (c.vote && beside && others.test(c.vote)) c.vote = undefined;
  });
}

/** Numbers the address blocks; a kind that comes again without a new block stays with the better control only. */
function dropRepeats(list: Candidate[]): void {
  const held = new Map<Vote, Candidate>();
  let block = 0;
  list.forEach((c, i) => {
    const before = c.vote && held.get(c.vote);
    // A list and a text box side by side: one country's states, and a box for all others.
    const pair = before === list[i - 1] && before?.control.localName !== c.control.localName;
    const ahead = () => new Set(list.slice(i, i + 8).flatMap(({ vote }) => (vote && held.has(vote) ? vote : [])));
    if (before && ahead().size > 1) {
      held.clear();
      block++;
    } else if (before && !pair) (before.confidence < c.confidence ? before : c).vote = undefined;
    if (c.vote && ADDRESS.test(c.vote)) held.set(c.vote, c);
    c.block += block;
  });
}

/** Judges the controls of one form together: what is hidden, split, repeated or not the person's. */
export function resolve(list: Candidate[]): void {
  const shown = list.filter((c) => c.signals.visible);
  for (const c of list) if (!c.signals.visible && !isLeftAlone(c.vote)) c.vote = undefined;
  joinSplits(shown);
  addLine2(shown);
  tellConfirm(shown, 'email', 'email', 'email-confirm');
  tellConfirm(shown, 'password', 'current-password', 'password-confirm');
  dropOthersPlace(shown);
  dropRepeats(shown);
}
