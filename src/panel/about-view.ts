import { h, type VNode } from 'snabbdom';
import { dayText, oldestCheck } from '../guide/sources.ts';
import { REVIEWS } from '../text/reviews.ts';
import { back, heading, type View } from './view.ts';

/** Who we are, what we never do, how old our knowledge is. */
export function aboutView(view: View): VNode {
  const { words } = view;
  return h('section.page', { key: 'about' }, [
    back(view),
    heading(words.say('panel.about.title')),
    h('p', words.say('panel.about.who')),
    h('p', words.say('panel.about.facts', { date: dayText(oldestCheck(), words.language) })),
    h('p', words.say('panel.about.never')),
    h('p', words.say('panel.about.data')),
    h('p', words.say('panel.about.reads')),
    h('p', words.say('panel.about.keeps')),
    h('p', words.say('panel.about.safe')),
    ...review(view),
  ]);
}

/** Who has read this translation, and how to help; English is what the others are made from. */
function review({ words }: View): VNode[] {
  const found = REVIEWS[words.language];
  if (!found) return [];
  const date = dayText(found.date, words.language);
  return [
    h('p', { key: 'review' }, words.say(`panel.review.${found.state}`, { date })),
    h('p', { key: 'help' }, words.say('panel.review.help')),
  ];
}
