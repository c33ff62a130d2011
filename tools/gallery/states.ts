import type { Field } from '../../src/fields/field.ts';
import type { FieldKind } from '../../src/fields/kinds.ts';
import type { NoticeId } from '../../src/pages/page.ts';
import { advise } from '../../src/rules/advise.ts';
import type { Advice } from '../../src/rules/rule.ts';
import { judgedOf, SAMPLES } from './samples.ts';

const LABELS: Partial<Record<FieldKind, string>> = {
  'email-confirm': 'Confirm Email Address',
  email: 'Email Address',
  tel: 'Phone Number',
  'address-level1': 'State',
  'postal-code': 'Zip Code',
  'address-line1': 'Address Line 1',
  country: 'Country',
};

export interface AdviceState {
  id: string;
  advice: Advice;
  /** What stands in the field. */
  value: string;
  field: Omit<Field, 'control' | 'boxes'>;
}

/**
 * One state for every message of every rule, found by the texts there are, as the rules themselves say it. Throws where no
 * sample leads to a message.
 */
export function adviceStates(keys: readonly string[]): AdviceState[] {
  return keys.flatMap((key) => {
    const found = /^rule\.([a-z-]+)(?:\.([a-z-]+))?\.what$/.exec(key);
    if (!found) return [];
    const [, rule, variant] = found;
    const id = key.replace(/^rule\.|\.what$/g, '');
    const sample = SAMPLES[id];
    const said = sample && advise(judgedOf(sample));
    const advice = said?.find((each) => each.rule === rule && each.variant === variant);
    if (!sample || !advice) throw new Error(`no sample of tools/gallery/samples.ts leads to ${key}`);
    const { kind, value } = sample;
    const label = sample.label ?? LABELS[kind] ?? kind;
    return [{ id, advice, value, field: { kind, label, confidence: 1, block: 0 } }];
  });
}

/** Every notice that is drawn in a page. */
export const noticeStates = (keys: readonly string[]): NoticeId[] =>
  keys.flatMap((key) => {
    const id = /^notice\.([a-z-]+)\.what$/.exec(key)?.[1] as NoticeId | undefined;
    return id && id !== 'page-changed' ? [id] : [];
  });
