import { h, type VNode } from 'snabbdom';
import { type Plan, plan } from '../guide/plan.ts';
import { openQuestion } from '../guide/situation.ts';
import type { StepId } from '../guide/step.ts';
import { step } from '../guide/steps.ts';
import type { TextKey } from '../text/t.ts';
import { pageNeeds } from './needs.ts';
import { newsLine } from './news.ts';
import { stepList } from './step-list.ts';
import { button, heading, type View } from './view.ts';
import type { Words } from './words.ts';

/** The first view: the next step, how far one is, all steps, the tools. */
export function home(view: View): VNode {
  const { state, words } = view;
  const way = plan(state.situation, state.progress);
  return h('div', { key: 'home' }, [
    newsLine(view),
    next(view, way),
    h('div.prog', { attrs: { 'aria-hidden': 'true' } }, bars(way)),
    h('p.count', words.say('panel.progress', { done: words.number(way.done), total: words.number(way.total) })),
    pageNeeds(view),
    ...stepList(view, way),
    tools(view),
  ]);
}

function next({ state, words, act }: View, way: Plan): VNode {
  const open = openQuestion(state.situation);
  const untouched = Object.keys(state.situation).length === 0;
  if (untouched) {
    return h('section.hero', { key: 'begin' }, [
      heading(words.say('panel.begin.title')),
      h('p', words.say('panel.begin.text')),
      h('div.do', [
        button(words.say('panel.begin.answer'), () => act.go('situation', open), { look: 'main' }),
        button(words.say('panel.begin.skip'), () => act.answer({ later: true })),
      ]),
    ]);
  }
  const { id } = step(way.next);
  return h('section.hero', { key: 'next' }, [
    h('p.k', words.say('panel.next')),
    heading(words.show(`step.${id}.title`)),
    h('p', words.show(`step.${id}.short`)),
    h('div.do', [
      button(words.say('panel.next.how'), () => act.go('step', id), { look: 'main' }),
      step(id).type === 'step' ? button(doneText(words, id), () => act.tick(id, true)) : null,
    ]),
    open && !state.situation.later
      ? h('div.more', [
          h('p', words.say('panel.begin.left')),
          button(words.say('panel.begin.more'), () => act.go('situation', open), { look: 'bare' }),
        ])
      : null,
  ]);
}

/** What one says when a step is done: "Done", or the step's own word for it. */
const doneText = (words: Words, id: StepId) =>
  words.say(words.has(`step.${id}.done`) ? (`step.${id}.done` as TextKey) : 'panel.next.done');

const bars = ({ done, total }: Plan) =>
  Array.from({ length: total }, (_, i) => h('i', { key: i, class: { d: i < done, now: i === done } }));

function tools({ state, words, act }: View): VNode {
  const names = ['details', 'call', 'situation', 'reminder', 'print', 'data', 'about'] as const;
  return h('nav.foot', { attrs: { 'aria-label': words.say('panel.tools') } }, [
    state.frame === 'popup' ? button(words.say('panel.keep-open'), act.keepOpen) : null,
    ...names.map((name) => button(words.say(`panel.tool.${name}`), () => act.go(name), { look: 'bare' })),
  ]);
}
