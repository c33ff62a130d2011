const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur']);
/** The language alone; Norwegian by its other codes is Bokmål here. */
const base = (code: string) =>
  code
    .toLowerCase()
    .split('-')[0]!
    .replace(/^n[no]$/, 'nb');

/**
 * The language to show: the chosen one where it exists, else the first of the browser's that does (pt-PT finds pt-BR),
 * else English.
 */
export function chooseLanguage(chosen: string, wanted: readonly string[], codes: readonly string[]): string {
  if (codes.includes(chosen)) return chosen;
  for (const code of wanted) {
    const found =
      codes.find((known) => known.toLowerCase() === code.toLowerCase()) ??
      codes.find((known) => base(known) === base(code));
    if (found) return found;
  }
  return 'en';
}

/** Writing direction of a language code. */
export function directionOf(code: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(base(code)) ? 'rtl' : 'ltr';
}
