import type { Part } from '../card/dom.ts';
import { countryName } from '../data/country-names.ts';
import { stateName } from '../data/us-states.ts';
import type { Field } from '../fields/field.ts';
import { fixTextKey, fixTextValue } from '../rules/fix-text.ts';
import type { Advice, Fix } from '../rules/rule.ts';
import type { Hello } from '../store/messages.ts';
import { adviceTextKey, placeholderKind } from '../text/advice-text.ts';
import type { TextKey } from '../text/t.ts';

type Spoken = Pick<Hello, 'texts' | 'language'>;

/**
 * A text as parts: words in the person's language, and the fragments that are drawn apart (the site's own label, what
 * stands in the field, names of the form's English lists).
 */
export function parts(spoken: Spoken, key: TextKey, values: Readonly<Record<string, string>> = {}, label = ''): Part[] {
  const text = spoken.texts[key];
  if (text === undefined) return [];
  return text.split(/(\{\w+\})/).flatMap((piece): Part[] => {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    if (name === undefined) return piece ? [piece] : [];
    if (name === 'label')
      return label ? [{ text: label, as: 'label', lang: 'en' }] : [spoken.texts['card.this-field'] ?? ''];
    const value = values[name];
    if (value === undefined) return [piece];
    const kind = placeholderKind(name);
    if (kind === 'country') return [countryName(value, spoken.language)];
    if (kind === 'state') return [{ text: stateName(value) ?? value, as: 'value', lang: 'en' }];
    return [{ text: value, as: 'value' }];
  });
}

/** The one sentence that says what to do. */
export const whatOf = (spoken: Spoken, advice: Advice, field: Field): Part[] =>
  parts(spoken, adviceTextKey(advice, 'what'), advice.values ?? {}, field.label);

/** Why, in one or two more. */
export const whyOf = (spoken: Spoken, advice: Advice, field: Field): Part[] =>
  parts(spoken, adviceTextKey(advice, 'why'), advice.values ?? {}, field.label);

/** The words on a fix's button: with the value where it comes from the field, by name where it comes from My details. */
export function fixLabel(spoken: Spoken, fix: Fix, advice: Advice): Part[] {
  const value = fixTextValue(fix, advice.kind);
  return parts(spoken, fixTextKey(fix, advice.kind), { value: stateName(value) ?? value });
}
