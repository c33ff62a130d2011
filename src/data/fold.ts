import { CYRILLIC, CYRILLIC_OF, GREEK, GREEK_PAIRS, LATIN, LATIN_OF } from './letters.ts';

export interface Folded {
  /** The text with every letter that can be written in ASCII written so; the others stand as they were. */
  text: string;
  /** The characters that were rewritten, each once, in order. */
  changed: string[];
  /** The characters that have no ASCII spelling here (Chinese, Hebrew, Arabic, emoji …), each once, in order. */
  left: string[];
}

const isAscii = (text: string) => /^[\x20-\x7e]*$/.test(text);
const withoutMarks = (text: string) => text.normalize('NFKD').replace(/\p{M}+/gu, '');
const isUpper = (char: string) => char !== char.toLowerCase();

/** The person's country decides where languages differ; without one, letters that only one language has. */
function cyrillicCountry(text: string, country: string | undefined): string {
  if (country && CYRILLIC_OF[country]) return country;
  if (/[іїєґ]/i.test(text)) return 'UA';
  return /[ђјљњћџ]/i.test(text) ? 'RS' : '';
}

/** Greek letters that are read together: [ASCII, true when two characters were used]. */
function greek(chars: readonly string[], at: number): string | undefined {
  const plain = (i: number) => withoutMarks(chars[i] ?? '').toLowerCase();
  const first = plain(at);
  if (!GREEK[first] || !GREEK[plain(at + 1)] || /\u0308/.test(chars[at + 1]!.normalize('NFD'))) return undefined;
  const pair = first + plain(at + 1);
  if (pair === 'μπ' && !GREEK[plain(at - 1)]) return 'b';
  if (/^[αεη]υ$/.test(pair)) return GREEK[first] + (/^[αεηιουωβγδζλμνρ]/.test(plain(at + 2)) ? 'v' : 'f');
  return GREEK_PAIRS[pair];
}

/**
 * Writes a text with ASCII letters, the way the person's country (ISO code) does: ü is ue in Germany and u in Turkey.
 * Nothing is dropped but characters that cannot be seen. Folding a folded text changes nothing.
 */
export function fold(text: string, country?: string): Folded {
  if (isAscii(text)) return { text, changed: [], left: [] };
  const chars = [...text.normalize('NFC')];
  const latin = { ...LATIN, ...(country ? LATIN_OF[country] : undefined) };
  const cyrillic = { ...CYRILLIC, ...CYRILLIC_OF[cyrillicCountry(text, country)] };
  const letter = (char: string): string | undefined => latin[char] ?? cyrillic[char] ?? GREEK[char];
  const changed = new Set<string>();
  const left = new Set<string>();
  let out = '';
  for (let i = 0; i < chars.length; i++) {
    const char = chars[i]!;
    if (isAscii(char)) {
      out += char;
      continue;
    }
    if (/[\p{Zs}\s]/u.test(char)) {
      out += ' ';
      continue;
    }
    if (/[\p{C}\p{M}]/u.test(char) && !/[\p{Co}\p{Cn}]/u.test(char)) continue;
    const pair = greek(chars, i);
    const small = char.toLowerCase();
    const plain = withoutMarks(small);
    const written = pair ?? letter(small) ?? letter(plain) ?? [...plain].map((part) => letter(part) ?? part).join('');
    if (!isAscii(written)) {
      left.add(char);
      out += char;
      continue;
    }
    changed.add(char);
    const next = chars[i + (pair ? 2 : 1)] ?? '';
    const shouting = next.toLowerCase() === next.toUpperCase() ? isUpper(chars[i - 1] ?? '') : isUpper(next);
    if (!isUpper(char)) out += written;
    else out += shouting ? written.toUpperCase() : written.charAt(0).toUpperCase() + written.slice(1);
    if (pair) i++;
  }
  return { text: out.normalize('NFC'), changed: [...changed], left: [...left] };
}
