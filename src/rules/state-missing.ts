import type { FieldKind } from '../fields/kinds.ts';
import { prisonFixes, zipStands } from './parse/fixes.ts';
import { standing } from './parse/standing.ts';
import { readState } from './parse/state.ts';
import type { Judged, Rule } from './rule.ts';

const ADDRESS: readonly FieldKind[] = ['address-line1', 'address-line2', 'address-level2', 'postal-code'];

/** Somebody is at work on this address: nobody is told off by a form that just opened. */
function begun({ form, left }: Judged): boolean {
  return left || ADDRESS.some((kind) => (form[kind] ?? '').trim() !== '');
}

/**
 * No US state stands in the state field. An entry that the form's own list offers beside the states ("Ontario", "Outside
 * US") is left alone unless the United States are chosen as the country.
 */
export const rule: Rule = {
  id: 'state-missing',
  kinds: ['address-level1'],
  early: true,
  check(judged) {
    const { value, options } = judged;
    const state = readState(value, options);
    const where = standing(judged);
    if (state.type === 'us' || (state.type === 'other' && state.listed)) return undefined;
    if (state.type === 'open' && options !== undefined && !begun(judged)) return undefined;
    if (where === 'abroad') return { level: 'hint', variant: 'abroad', fixes: [] };
    if (where === 'offered') return { level: 'stop', variant: 'offered', fixes: [] };
    // A text box is written into, a list chosen from; what stands in the box is named.
    const variant = state.type === 'other' ? 'other' : options === undefined ? 'write' : undefined;
    const level = value.trim() === '' && options === undefined ? 'hint' : 'stop';
    const values = state.type === 'other' && { values: { typed: value.trim().slice(0, 40) } };
    return { level, ...(variant && { variant }), ...values, fixes: prisonFixes(judged, !zipStands(judged)) };
  },
};
