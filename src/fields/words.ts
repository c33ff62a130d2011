import { MAX_TEXT } from './dom.ts';

/**
 * A text as plain lower-case words: accents off, camelCase and digits split, everything else a blank
 * (`txtdConfirmEmail` → `txtd confirm email`, `Dirección 2*` → `direccion 2`).
 */
export function words(text: string): string {
  return text
    .slice(0, MAX_TEXT)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/(\p{Ll})(\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1$3 $2')
    .replace(/(\p{L})(?=\d)|(\d)(?=\p{L})/gu, '$1$2 ')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

/**
 * Takes the leading words that siblings share away (`billing_zip`, `billing_city` → `zip`, `city`): such a prefix says
 * which form it is, and would drag every sibling to one kind. Only where at least two of the rests speak for themselves.
 */
export function withoutSharedPrefix(names: readonly string[], speaks: (rest: string) => boolean): string[] {
  const groups = new Map<string, number[]>();
  names.forEach((name, i) => {
    const cut = name.indexOf(' ');
    if (cut < 0) return;
    const first = name.slice(0, cut);
    if (/^(user|login|pass|first|last)$/.test(first)) return;
    groups.set(first, [...(groups.get(first) ?? []), i]);
  });
  const out = [...names];
  for (const [first, members] of groups) {
    if (members.length < 2) continue;
    const rests = withoutSharedPrefix(
      members.map((i) => names[i]!.slice(first.length + 1)),
      speaks,
    );
    const spoken = rests.map(speaks);
    if (spoken.filter(Boolean).length < 2) continue;
    members.forEach((i, n) => {
      if (spoken[n]) out[i] = rests[n]!;
    });
  }
  return out;
}
