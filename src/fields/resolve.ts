import type { Vote } from './evidence.ts';
import { isLeftAlone } from './never-read.ts';
import type { Score } from './score.ts';
import type { Signals } from './signals.ts';

/** A control on its way to becoming a field. */
export interface Candidate extends Score {
  control: HTMLElement;
  signals: Signals;
  /** All its texts as plain words. */
  text: string;
  /** Further boxes of the same question. */
  more: HTMLElement[];
  block: number;
}

const CONFIRM = /confirm|verif|\bre ?(type|enter|mail|email|pass)|\brep\b|repe[at]|again|copy|second|\b2$|2nd/;
const ADDRESS = /^(address-|postal-code|country$)/;
const PERSONAL = /^(address-|postal-code|country$|tel$|name$|given-name|family-name)/;
const PHONE_PART = /area|prefix|suffix|exchange|line|part|first|second|third|last|\b[0-9]\b/;

const limit = ({ signals }: Candidate) => Number(signals.attributes.maxlength) || Number.POSITIVE_INFINITY;
const none = (c: Candidate) => {
  c.vote = undefined;
};

/** A phone in two or three boxes, a ZIP+4 in two: the later boxes join the first. */
function joinSplits(list: Candidate[]): void {
  for (let i = 0; i < list.length; i++) {
    const first = list[i]!;
    const most = first.vote === 'tel' ? 3 : first.vote === 'postal-code' ? 2 : 1;
    for (let n = 1; n < most; n++) {
      const next = list[i + n];
      if (
        !next ||
        (next.vote && next.vote !== first.vote && next.vote !== 'other') ||
        next.control.localName !== 'input'
      )
        break;
      const small = limit(next) <= 4 && limit(first) <= 5;
      if (
        first.vote === 'tel'
          ? !(small && limit(first) <= 4) && !(next.vote === 'tel' && PHONE_PART.test(first.text) && limit(first) <= 4)
          : !(limit(next) === 4)
      )
        break;
      first.more.push(next.control);
      none(next);
    }
  }
}

/** The repeated e-mail or password box. */
function tellConfirm(list: Candidate[]): void {
  for (const [kind, confirm] of [
    ['email', 'email-confirm'],
    ['password', 'password-confirm'],
  ] as const) {
    const same = list.filter((c) => (kind === 'email' ? /^email/.test(c.vote ?? '') : /password/.test(c.vote ?? '')));
    same.forEach((c, i) => {
      if (i > 0 && CONFIRM.test(c.text)) c.vote = confirm;
      // A lone "confirm your e-mail" has nothing it repeats.
      else if (c.vote === 'email-confirm' && i === 0) c.vote = 'email';
    });
  }
}

/** State, city and phone of somebody else's place (a prison, an agency) are never the person's own. */
function dropOthersPlace(list: Candidate[]): void {
  if (!list.some((c) => c.vote === 'place')) return;
  const own = list.some((c) => c.vote === 'address-line1' || c.vote === 'postal-code');
  list.forEach((c, i) => {
    if (!PERSONAL.test(c.vote ?? '')) return;
    const beside = [list[i - 1], list[i + 1]].some((n) => n?.vote === 'place');
    if (!own || (beside && /^(address-level|country|name)/.test(c.vote!))) none(c);
  });
}

/** Numbers the address blocks; a kind that comes again without a new block stays with the better control only. */
function dropRepeats(list: Candidate[]): void {
  let held = new Map<Vote, Candidate>();
  let block = 0;
  list.forEach((c, i) => {
    if (ADDRESS.test(c.vote ?? '')) {
      const before = held.get(c.vote);
      if (before) {
        const ahead = new Set(
          list
            .slice(i, i + 8)
            .map((n) => n.vote)
            .filter((v) => held.has(v) && ADDRESS.test(v!)),
        );
        if (ahead.size > 1) {
          held = new Map();
          block++;
        } else if (before.confidence >= c.confidence) none(c);
        else none(before);
      }
      if (c.vote) held.set(c.vote, c);
    }
    c.block = block;
  });
}

/** Judges the controls of one form together: what is repeated, split, hidden or not the person's. */
export function resolve(list: Candidate[]): void {
  for (const c of list) if (!c.signals.visible && !isLeftAlone(c.vote)) none(c);
  const shown = list.filter((c) => c.signals.visible);
  joinSplits(shown);
  tellConfirm(shown);
  dropOthersPlace(shown);
  dropRepeats(shown);
}
