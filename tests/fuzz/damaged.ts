/**
 * A text cut at every place, and with one bit flipped at every place.
 * @param bits which of the eight bits are flipped at a place; all, unless told
 */
export function* damaged(text: string, bits: (at: number) => number[] = () => ALL_BITS): Generator<string> {
  for (let at = 0; at < text.length; at++) {
    yield text.slice(0, at);
    for (const bit of bits(at))
      yield text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << bit)) + text.slice(at + 1);
  }
}

const ALL_BITS = [0, 1, 2, 3, 4, 5, 6, 7];

/** One bit a place, another one at the next: for runs that must be short. */
export const oneBit = (at: number): number[] => [at % 8];

/** What a damaged text says: parsed where it still parses, else the text. */
export function parsedOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
