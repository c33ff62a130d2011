import { stateCode } from '../../data/us-states.ts';
import { zipState } from '../../data/zip-states.ts';
import { plainDigits } from './digits.ts';

export type Zip =
  | { type: 'empty' }
  /** Five digits, or nine. `state` is a USPS code; absent where no ZIP begins like this. `plain`: typed just so. */
  | { type: 'us'; zip: string; state?: string; plain: boolean }
  | { type: 'other'; reason: 'four' | 'length' | 'spaced' | 'letters'; count: number; zip?: string };

/** Reads a typed postal code as a US ZIP code. */
export function readZip(value: string): Zip {
  const text = plainDigits(value, 100);
  // The blanks of a form's own mask count as nothing.
  if (/^[\s_-]*$/.test(text)) return { type: 'empty' };
  const whole = /^(\d{5})(?:[-\s]*(\d{4}))?$/.exec(text);
  if (whole) {
    const zip = whole[1]! + (whole[2] ? `-${whole[2]}` : '');
    const state = zipState(whole[1]!);
    const plain = /^(\d{5}|\d{9}|\d{5}-\d{4})$/.test(value.trim());
    return { type: 'us', zip, plain, ...(state && { state }) };
  }
  // "FL 33034": the state belongs into its own field, and a German "DE-10115" is no ZIP of Delaware.
  const named = /^([a-z]{2})[\s-]*(\d{5})$/i.exec(text);
  const fits = named && stateCode(named[1]!) !== undefined && zipState(named[2]!) === named[1]!.toUpperCase();
  const count = text.replace(/\D/g, '').length;
  if (fits) return { type: 'other', reason: 'letters', count, zip: named[2]! };
  if (/\p{L}/u.test(text)) return { type: 'other', reason: 'letters', count };
  if (/^\d{4}$/.test(text)) return { type: 'other', reason: 'four', count };
  return { type: 'other', reason: count === 5 ? 'spaced' : 'length', count };
}
