import { h, type VNode } from 'snabbdom';
import { button, heading, type View } from './view.ts';

/** What a person sees once, after the installation: what it does, what it never does, where its button is. */
export function welcomeView({ words, act }: View): VNode {
  return h('section.page', { key: 'welcome' }, [
    heading(words.say('panel.welcome.title')),
    h('p', words.say('panel.welcome.what')),
    h('p', words.say('panel.about.never')),
    h('p', words.say('panel.about.data')),
    h('p', words.say('panel.welcome.button')),
    h('div.do', [button(words.say('panel.welcome.go'), () => act.go('home'), { look: 'main' })]),
  ]);
}
