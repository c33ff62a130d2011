import { fold } from '../data/fold.ts';
import { AMBIGUOUS } from '../data/letters.ts';
import type { FieldKind } from '../fields/kinds.ts';
import type { Fix, Rule } from './rule.ts';

/** More is neither an address nor a name. */
const LONGEST = 500;
const NAMES: readonly FieldKind[] = ['name', 'given-name', 'family-name'];

/**
 * Letters that a US form may refuse. Nobody has shown that Securus refuses accents, so those are a hint; other scripts are
 * likely to fail. A name is written as in the passport, which we cannot know: no button.
 */
export const rule: Rule = {
  id: 'address-script',
  kinds: ['address-line1', 'address-line2', 'address-level2', ...NAMES],
  check({ kind, value, country }) {
    if (value.length > LONGEST) return undefined;
    const folded = fold(value, country);
    const foreign = [
      ...folded.changed.filter((char) => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(char)),
      ...folded.left,
    ];
    const shown = (chars: readonly string[]) => ({ letters: chars.slice(0, 8).join(', ') });
    if (NAMES.includes(kind)) {
      if (foreign.length === 0) return undefined;
      return { level: 'warn', variant: 'name', values: shown(foreign), fixes: [] };
    }
    // What has no spelling is named: writing the rest would leave a hole in the address.
    if (folded.left.length > 0) return { level: 'warn', variant: 'unknown', values: shown(folded.left), fixes: [] };
    if (folded.changed.length === 0) return undefined;
    const fixes: Fix[] = [{ set: { [kind]: folded.text } }];
    if (foreign.length > 0) return { level: 'warn', variant: 'other', values: shown(foreign), fixes };
    if (!country && AMBIGUOUS.test(value)) {
      const german = fold(value, 'DE').text;
      if (german !== folded.text) fixes.unshift({ set: { [kind]: german } });
    }
    return { level: 'hint', values: shown(folded.changed), fixes };
  },
};
