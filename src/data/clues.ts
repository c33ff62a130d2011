/**
 * A small language for "does this text speak of …": a table of rows `answer clue|clue|…`. A clue is a piece of text, with
 * `_` for the edge of a word, `^` and `$` for the ends of the text; `a,b` for one or the other; `a+b` for b right after a,
 * with or without a space; `a*b` for b anywhere after a. Looked up by letters, because forty regular expressions cost more
 * to compile than everything else the page side does while a page loads.
 */

/** One step of a clue: any of these pieces, right after the one before, or anywhere after it. */
interface Step {
  pieces: string[];
  anywhere: boolean;
}
interface Clue {
  rank: number;
  first: string;
  rest: Step[];
}

function follows(text: string, at: number, [step, ...rest]: readonly Step[]): boolean {
  if (!step) return true;
  return step.pieces.some((piece) => {
    if (step.anywhere) {
      const found = text.indexOf(piece, at);
      return found >= 0 && follows(text, found + piece.length, rest);
    }
    const from = !text.startsWith(piece, at) && text[at] === ' ' ? at + 1 : at;
    return text.startsWith(piece, from) && follows(text, from + piece.length, rest);
  });
}

/** Reads a table; what comes back gives the answer of the first row that a plain text matches. */
export function readClues(table: string): (plain: string) => string | undefined {
  const answers: string[] = [];
  // By their first two letters: at each place of a text only a few can begin.
  const index = new Map<string, Clue[]>();
  for (const [, answer, clues] of table.matchAll(/^(\S+) +(.+)$/gm)) {
    const rank = answers.push(answer!) - 1;
    const plain = clues!.replaceAll('_', ' ').replaceAll('$', ' $').replaceAll('^', '^ ').replaceAll('  ', ' ');
    for (const clue of plain.split('|')) {
      const [firsts = '', ...steps] = /[+*]/.test(clue) ? clue.split(/(?=[+*])/) : [clue];
      const rest = steps.map((step) => ({ pieces: step.slice(1).split(','), anywhere: step.startsWith('*') }));
      for (const first of firsts.split(',')) {
        const start = first.slice(0, 2);
        const list = index.get(start);
        if (list) list.push({ rank, first, rest });
        else index.set(start, [{ rank, first, rest }]);
      }
    }
  }
  return (plain) => {
    const text = `^ ${plain} $`;
    let best = answers.length;
    for (let at = 0; at < text.length - 1; at++) {
      for (const { rank, first, rest } of index.get(text.slice(at, at + 2)) ?? []) {
        if (rank < best && text.startsWith(first, at) && follows(text, at + first.length, rest)) best = rank;
      }
    }
    return answers[best];
  };
}
