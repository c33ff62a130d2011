import { prisonFixes } from './parse/fixes.ts';
import { chosenState, standing } from './parse/standing.ts';
import { readZip } from './parse/zip.ts';
import type { Rule } from './rule.ts';

/**
 * The ZIP belongs to another state than the chosen one: many postal codes of Europe are also ZIP codes somewhere in the US.
 * Which of the two is from home only the person knows, so there is a button only with both prison details at hand.
 */
export const rule: Rule = {
  id: 'zip-state-mismatch',
  kinds: ['postal-code'],
  check(judged) {
    const zip = readZip(judged.value);
    if (zip.type !== 'us') return undefined;
    const chosen = chosenState(judged);
    const where = standing(judged);
    const five = zip.zip.slice(0, 5);
    const both = where === 'us' && judged.known.has('prisonState') && judged.known.has('prisonZip');
    if (zip.state === undefined) {
      const fixes = both ? prisonFixes(judged, chosen === null) : [];
      return where === 'abroad' ? undefined : { level: 'warn', variant: 'nowhere', values: { zip: five }, fixes };
    }
    if (chosen === zip.state) return undefined;
    const values = { zip: five, zipState: zip.state };
    const fixes = both ? prisonFixes(judged, true) : [];
    if (chosen) return { level: where === 'abroad' ? 'hint' : 'warn', values: { ...values, state: chosen }, fixes };
    // Nothing of home is wrong where home can be chosen.
    return where === 'us' ? { level: 'hint', variant: 'belongs', values, fixes } : undefined;
  },
};
