/**
 * A small language for "does this text speak of …": a table of rows `answer|clue|clue|…`. A clue is a piece of text, with
 * `_` for the edge of a word, `^` and `$` for the ends of the text; `a,b` for one or the other; `a+b` for b right after a,
 * with or without a space; `a*b` for b anywhere after a. Looked up by letters, because forty regular expressions cost more
 * to compile than everything else the page side does while a page loads.
 */

/** One clue under one of its beginnings. */
interface Clue {
  rank: number;
  first: string;
  /** What follows, as written (`+b,c*d`): most are never needed. */
  rest: string;
}

/** Whether the text goes on, from `at`, as the steps from the n-th on say: `+b,c`, `*d`. */
function follows(text: string, at: number, steps: readonly string[], n: number): boolean {
  const step = steps[n];
  if (!step) return true;
  for (const piece of step.slice(1).split(',')) {
    const next = !text.startsWith(piece, at) && text[at] === ' ' ? at + 1 : at;
    const found = step.startsWith('*') ? text.indexOf(piece, at) : text.startsWith(piece, next) ? next : -1;
    if (found >= 0 && follows(text, found + piece.length, steps, n + 1)) return true;
  }
  return false;
}

const isIn = (text: string, at: number, { first, rest }: Clue): boolean =>
  text.startsWith(first, at) && (rest === '' || follows(text, at + first.length, rest.split(/(?=[+*])/), 0));

const PAIRS = 1024;

/** A number below PAIRS for the two letters at a place; that some share one costs a comparison, no more. */
const pairAt = (text: string, at: number) => (text.charCodeAt(at) & 31) * 32 + (text.charCodeAt(at + 1) & 31);

/** Reads a table; what comes back gives the answer of the first row that a plain text matches. */
export function readClues(table: string): (plain: string) => string | undefined {
  const answers: string[] = [];
  // By their first two letters: at each place of a text only a few can begin.
  const index = new Array<Clue[] | undefined>(PAIRS);
  const rows = table.trim().replaceAll('_', ' ').replaceAll('$', ' $').replaceAll('^', '^ ').replaceAll('  ', ' ');
  for (const row of rows.split('\n')) {
    const clues = row.split('|');
    const rank = answers.push(clues[0]!) - 1;
    for (let n = 1; n < clues.length; n++) {
      const clue = clues[n]!;
      const step = clue.search(/[+*]/);
      const end = step < 0 ? clue.length : step;
      for (const first of clue.slice(0, end).split(',')) {
        const pair = pairAt(first, 0);
        index[pair] ??= [];
        index[pair].push({ rank, first, rest: clue.slice(end) });
      }
    }
  }
  return (plain) => {
    const text = `^ ${plain} $`;
    let best = answers.length;
    for (let at = 0; at < text.length - 1; at++) {
      const clues = index[pairAt(text, at)];
      // In the order of rank: what comes behind the best one is of no use.
      for (let n = 0; clues && n < clues.length && clues[n]!.rank < best; n++) {
        if (isIn(text, at, clues[n]!)) best = clues[n]!.rank;
      }
    }
    return answers[best];
  };
}
