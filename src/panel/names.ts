import type { VNode } from 'snabbdom';
import { countryName } from '../data/country-names.ts';
import { stateName } from '../data/us-states.ts';
import type { Advice } from '../rules/rule.ts';
import { adviceTextKey, placeholderKind } from '../text/advice-text.ts';
import { english, type Words } from './words.ts';

/** What an advice says, in the same sentence as in the card; `label` names the box or the detail it is about. */
export function adviceText(words: Words, advice: Advice, label: VNode | string): (VNode | string)[] {
  const shown: Record<string, VNode | string> = { label };
  for (const [name, value] of Object.entries(advice.values ?? {})) {
    const kind = placeholderKind(name);
    if (kind === 'country') shown[name] = countryName(value, words.language);
    else shown[name] = english(kind === 'state' ? (stateName(value) ?? value) : value);
  }
  return words.show(adviceTextKey(advice, 'what'), shown);
}
