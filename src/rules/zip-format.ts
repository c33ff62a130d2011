import { prisonFixes } from './parse/fixes.ts';
import { chosenState, standing } from './parse/standing.ts';
import { readZip } from './parse/zip.ts';
import type { Fix, Rule } from './rule.ts';

/** Not the five digits (or nine) of a US ZIP code: letters, spaces, another length, as postal codes of other countries are. */
export const rule: Rule = {
  id: 'zip-format',
  kinds: ['postal-code'],
  check(judged) {
    const zip = readZip(judged.value);
    if (zip.type === 'empty' || (zip.type === 'us' && zip.plain)) return undefined;
    const spelled = (text: string): Fix => ({ set: { 'postal-code': text } });
    if (zip.type === 'us') {
      return { level: 'stop', variant: 'spelling', values: { zip: zip.zip }, fixes: [spelled(zip.zip)] };
    }
    const where = standing(judged);
    if (where !== 'us') return { level: 'stop', variant: where, fixes: [] };
    const own = zip.zip ? [spelled(zip.zip)] : [];
    const values: Record<string, string> = zip.zip ? { zip: zip.zip } : { count: String(zip.count) };
    return {
      level: 'stop',
      variant: zip.zip ? 'state' : zip.reason,
      values,
      fixes: [...own, ...prisonFixes(judged, chosenState(judged) === null)],
    };
  },
};
