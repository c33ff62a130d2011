import { h, type VNode } from 'snabbdom';
import type { Fact } from '../guide/fact.ts';
import { factsAbout, sourceLink, sourceSentence } from '../guide/sources.ts';
import type { TextKey } from '../text/t.ts';
import type { View } from './view.ts';

/** "Who says so": each statement a step relies on, with its source, date and certainty. */
export function sources({ words }: View, id: Fact['about'][number]): VNode | null {
  const facts = factsAbout(id);
  if (facts.length === 0) return null;
  return h('details.sources', [
    h('summary', words.say('panel.step.sources')),
    h(
      'ul',
      facts.map((fact) => {
        const href = sourceLink(fact);
        return h('li', { key: fact.id }, [
          h('p', words.show(`fact.${fact.id}` as TextKey)),
          h('p.quiet', [
            sourceSentence(fact, words.texts, words.language),
            href ? ' ' : null,
            href
              ? h('a', { attrs: { href, target: '_blank', rel: 'noreferrer', lang: 'en' } }, new URL(href).host)
              : null,
          ]),
        ]);
      }),
    ),
  ]);
}
