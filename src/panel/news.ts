import { h, type VNode } from 'snabbdom';
import { button, type View } from './view.ts';

/**
 * One line after an update, until it is read. The text is that of the running version (`panel.news.0-2-0`); a version
 * without one has nothing to tell.
 */
export function newsLine({ state, words, act }: View): VNode | null {
  const { seen, version } = state.news;
  const key = `panel.news.${version.replaceAll('.', '-')}`;
  if (seen === '' || seen === version || !words.has(key)) return null;
  return h('section.note', { key: 'news' }, [
    h('p', words.say(key)),
    button(words.say('panel.broken.seen'), () => act.readNews(version)),
  ]);
}
