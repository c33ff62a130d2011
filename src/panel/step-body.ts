import { h, type VNode } from 'snabbdom';
import { stateName } from '../data/us-states.ts';
import type { Step } from '../guide/step.ts';
import type { Situation } from '../store/shapes.ts';
import { english, type Words } from './words.ts';

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
 * Everything a step says for this person, the same on the screen and on paper: what changes for them, the official way,
 * what to have in hand, what to do, how to see that it worked. `level` is that of its headings.
 */
export function stepBody(words: Words, step: Step, situation: Situation, level: 2 | 3): VNode[] {
  const at = `step.${step.id}`;
  const title = `h${level}`;
  const values = { state: english(stateName(situation.state ?? '') ?? '') };
  const one = (end: string, look: string) =>
    words.has(`${at}.${end}`) ? [h(`p${look}`, words.show(`${at}.${end}` as never, values))] : [];
  const needs = numbered(words, `${at}.need`);
  const points = numbered(words, `${at}.do`);
  return [
    ...one('short', '.lead'),
    ...(step.notes?.(situation) ?? []).flatMap((note) => one(`note.${note}`, '.say')),
    ...one('official', '.say'),
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
