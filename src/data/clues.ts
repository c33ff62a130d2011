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
  /** What follows, as written (`+b,c*d`). */
  rest: string;
  /** The same taken apart, when it is first needed: most never are. */
  steps?: Step[];
}

/** One of these pieces comes next, or `anywhere` after. */
interface Step {
  anywhere: boolean;
  pieces: string[];
}

const stepsOf = (rest: string): Step[] =>
  rest.split(/(?=[+*])/).map((step) => ({ anywhere: step.startsWith('*'), pieces: step.slice(1).split(',') }));

/** Whether the text goes on, from `at`, as the steps from the n-th on say. */
function follows(text: string, at: number, steps: readonly Step[], n: number): boolean {
  const step = steps[n];
  if (!step) return true;
  return step.pieces.some((piece) => {
    const next = !text.startsWith(piece, at) && text[at] === ' ' ? at + 1 : at;
    const found = step.anywhere ? text.indexOf(piece, at) : text.startsWith(piece, next) ? next : -1;
    return found >= 0 && follows(text, found + piece.length, steps, n + 1);
  });
}

function isIn(text: string, at: number, clue: Clue): boolean {
  if (!text.startsWith(clue.first, at)) return false;
  if (clue.rest === '') return true;
  clue.steps ??= stepsOf(clue.rest);
  return follows(text, at + clue.first.length, clue.steps, 0);
}

const PAIRS = 1024;

/** A number below PAIRS for a letter and the one before; that some share one costs a comparison, no more. */
const pairOf = (before: number, letter: number) => ((before & 31) << 5) | (letter & 31);

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
      const rest = clue.slice(end);
      // Not by an iterator, which makes an object for each: there are a thousand.
      clue
        .slice(0, end)
        .split(',')
        .forEach((first) => {
          const pair = pairOf(first.charCodeAt(0), first.charCodeAt(1));
          const others = index[pair];
          if (others) others.push({ rank, first, rest });
          else index[pair] = [{ rank, first, rest }];
        });
    }
  }
  return (plain) => {
    const text = `^ ${plain} $`;
    let best = answers.length;
    let pair = text.charCodeAt(0);
    for (let at = 0; at < text.length - 1; at++) {
      pair = pairOf(pair, text.charCodeAt(at + 1));
      const clues = index[pair];
      // In the order of rank: what comes behind the best one is of no use.
      for (let n = 0; clues && n < clues.length && clues[n]!.rank < best; n++) {
        if (isIn(text, at, clues[n]!)) best = clues[n]!.rank;
      }
    }
    return answers[best];
  };
}
