import type { VNode } from 'snabbdom';
import { countryName } from '../data/country-names.ts';
import { stateName } from '../data/us-states.ts';
import type { Advice } from '../rules/rule.ts';
import type { TextKey } from '../text/t.ts';
import { english, type Words } from './words.ts';

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
