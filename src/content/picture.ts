import type { Field } from '../fields/field.ts';
import type { DetailKey } from '../rules/rule.ts';
import { isBehind, openDialog } from './covered.ts';
import { judge } from './judge.ts';
import { keysOf } from './memory.ts';
import { settle, withoutKept } from './settle.ts';
import { emptyPicture, isWarning, type Picture, type Visit } from './state.ts';

/**
 * What is said of the fields of a visit now.
 * @param before the last picture; while the person types in `typingKey` nothing is added to what it says
 */
export function pictureOf(
  { page, memory, hello }: Visit,
  fields: readonly Field[],
  before: Picture,
  typingKey: string | undefined,
): Picture {
  const keys = fields === before.fields ? before.keys : keysOf(fields);
  // Nothing is shown before the background has answered, so nothing is judged.
  if (!hello) return { ...emptyPicture(), fields, keys };
  const details = new Set<DetailKey>(hello.known);
  const judged = judge(fields, keys, page.kinds, memory, { details, country: hello.country });
  const dialog = openDialog(document);
  const advice: Picture['advice'] = new Map();
  const fine = new Set<string>();
  for (const { field, value, advice: all } of judged) {
    const key = keys.get(field) ?? '';
    if (value !== '' && !all.some(isWarning)) fine.add(key);
    if (all.length === 0 || isBehind(field.control, dialog) || memory.quiet.has(`${page.id}:${field.kind}`)) continue;
    const kept = memory.kept.get(key) === value;
    const said = settle(before.advice.get(key), withoutKept(all, kept), key === typingKey);
    if (said.length > 0) advice.set(key, said);
  }
  return { fields, keys, advice, fine };
}
