import type { VNode } from 'snabbdom';
import { stateName } from '../data/us-states.ts';
import type { Advice } from '../rules/rule.ts';
import type { TextKey } from '../text/t.ts';
import { english, type Words } from './words.ts';

/** Name of a country in the person's language; the code itself where the browser knows none. */
export function countryName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** What an advice says, in the same sentence as in the card; `label` names the box or the detail it is about. */
export function adviceText(
  words: Words,
  { rule, variant, values = {} }: Advice,
  label: VNode | string,
): (VNode | string)[] {
  const shown: Record<string, VNode | string> = { label };
  for (const [name, value] of Object.entries(values)) {
    if (/country/i.test(name)) shown[name] = countryName(value, words.language);
    else shown[name] = english(/state/i.test(name) ? (stateName(value) ?? value) : value);
  }
  return words.show(`rule.${rule}.${variant ? `${variant}.` : ''}what` as TextKey, shown);
}
