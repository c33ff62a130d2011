import type { FieldKind } from '../fields/kinds.ts';
import type { TextKey } from '../text/t.ts';
import type { Fix } from './rule.ts';

const CHOSEN: readonly FieldKind[] = ['address-level1', 'country'];

/** The one kind a button is named after: the field's own where the fix writes it, else the first it writes. */
const named = (fix: Fix, kind: FieldKind) => (kind in fix.set ? kind : (Object.keys(fix.set)[0] as FieldKind));

/** Text of a fix's button on the card of a field of this kind. `fix.write` and `fix.choose` take `{value}`. */
export function fixTextKey(fix: Fix, kind: FieldKind): TextKey {
  if (fix.source !== 'details') return CHOSEN.includes(named(fix, kind)) ? 'fix.choose' : 'fix.write';
  const { set } = fix;
  if (set.tel !== undefined) return 'fix.details.usPhone';
  if (set.email !== undefined) return 'fix.details.jpayEmail';
  if (set['address-level1'] !== undefined) {
    return set['postal-code'] === undefined ? 'fix.details.prisonState' : 'fix.details.prisonStateZip';
  }
  return set['postal-code'] === undefined ? 'fix.details.address' : 'fix.details.prisonZip';
}

/** What `{value}` stands for in that text; '' for a fix from My details, whose values are never drawn. */
export function fixTextValue(fix: Fix, kind: FieldKind): string {
  return fix.source === 'details' ? '' : (fix.set[named(fix, kind)] ?? '');
}
