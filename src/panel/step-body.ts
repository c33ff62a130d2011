import { h, type VNode } from 'snabbdom';
import { stateName } from '../data/us-states.ts';
import { VENDORS } from '../data/vendors.ts';
import type { Step } from '../guide/step.ts';
import type { Situation } from '../store/shapes.ts';
import type { TextKey } from '../text/t.ts';
import { english, type Words } from './words.ts';

/** A month (`2026-02`) as the language writes it. */
const monthText = (month: string, language: string) =>
  new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00Z`),
  );

/** The texts `<prefix>.1`, `<prefix>.2` … as far as they exist. */
function numbered(words: Words, prefix: string): (VNode | string)[][] {
  const found: (VNode | string)[][] = [];
  for (let n = 1; ; n++) {
    const key = `${prefix}.${n}`;
    if (!words.has(key)) return found;
    found.push(words.show(key));
  }
}

/**
 * Everything a step says for this person, the same on the screen and on paper: the official way, what changes for them,
 * what to have in hand, what to do, how to see that it worked. `level` is that of its headings.
 */
export function stepBody(words: Words, step: Step, situation: Situation, level: 2 | 3): VNode[] {
  const at = `step.${step.id}`;
  const title = `h${level}`;
  const place = situation.state ?? '';
  const vendor = VENDORS[place];
  const values = {
    state: english(stateName(place) ?? ''),
    company: english(vendor?.company ?? ''),
    month: vendor ? monthText(vendor.month, words.language) : '',
  };
  const one = (end: string, look: string) =>
    words.has(`${at}.${end}`) ? [h(`p${look}`, words.show(`${at}.${end}` as TextKey, values))] : [];
  const needs = numbered(words, `${at}.need`);
  const points = numbered(words, `${at}.do`);
  return [
    ...one('short', '.lead'),
    ...one('official', '.say'),
    ...(step.notes?.(situation) ?? []).flatMap((note) => one(`note.${note}`, '.say')),
    ...(needs.length
      ? [
          h(title, words.say('panel.step.need')),
          h(
            'ul',
            needs.map((need) => h('li', need)),
          ),
        ]
      : []),
    ...(points.length
      ? [
          h(title, words.say('panel.step.do')),
          h(
            'ol',
            points.map((point) => h('li', point)),
          ),
        ]
      : []),
    ...(words.has(`${at}.check`) ? [h(title, words.say('panel.step.check')), ...one('check', '')] : []),
  ];
}
