import type { Fix, Judged } from '../rule.ts';
import { readZip } from './zip.ts';

/** "Use the US number from my details", where there is one. */
export function phoneFixes(judged: Judged): Fix[] {
  return judged.known.has('usPhone') ? [{ set: { tel: '{usPhone}' }, source: 'details' }] : [];
}

/**
 * State, ZIP or both of the prison from My details. The neighbour is written along only where it still holds nothing of
 * use (`along`), so that a right entry is never replaced.
 */
export function prisonFixes(judged: Judged, along: boolean): Fix[] {
  const { kind, known, form } = judged;
  const state =
    known.has('prisonState') && (kind === 'address-level1' || (along && form['address-level1'] !== undefined));
  const zip = known.has('prisonZip') && (kind === 'postal-code' || (along && form['postal-code'] !== undefined));
  if (!(kind === 'address-level1' ? state : zip)) return [];
  return [
    {
      set: { ...(state && { 'address-level1': '{prisonState}' }), ...(zip && { 'postal-code': '{prisonZip}' }) },
      source: 'details',
    },
  ];
}

/** Whether the block's ZIP field holds a code that can stand. */
export function zipStands(judged: Judged): boolean {
  const zip = readZip(judged.form['postal-code'] ?? '');
  return zip.type === 'us' && zip.state !== undefined;
}

/** The address lines from My details, for those boxes that the form has. */
export function addressFixes({ known, form }: Judged): Fix[] {
  if (!known.has('street') || !known.has('city')) return [];
  const set = {
    ...(form['address-line1'] !== undefined && { 'address-line1': '{line1}' }),
    ...(form['address-line2'] !== undefined && { 'address-line2': '{line2}' }),
    ...(form['address-level2'] !== undefined && { 'address-level2': '{city}' }),
  };
  return Object.keys(set).length > 0 ? [{ set, source: 'details' }] : [];
}
