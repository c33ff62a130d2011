import { h, type VNode } from 'snabbdom';
import { type Plan, type Planned, plan } from '../guide/plan.ts';
import { openQuestion } from '../guide/situation.ts';
import { GROUPS } from '../guide/step.ts';
import { step } from '../guide/steps.ts';
import { tickIcon } from './icons.ts';
import { pageNeeds } from './needs.ts';
import { button, heading, type View } from './view.ts';

/** The first view: the next step, how far one is, all steps, the tools. */
export function home(view: View): VNode {
  const { state, words } = view;
  const way = plan(state.situation, state.progress);
  return h('div', { key: 'home' }, [
    pageNeeds(view),
    next(view, way),
    h('div.prog', { attrs: { 'aria-hidden': 'true' } }, bars(way)),
    h('p.count', words.say('panel.progress', { done: way.done, total: way.total })),
    h('h2.quiet', { attrs: { id: 'steps' } }, words.say('panel.steps')),
    ...GROUPS.map((group) => {
      const rows = way.steps.filter(({ id }) => step(id).group === group);
      return h('section', { key: group, attrs: { 'aria-labelledby': `g-${group}` } }, [
        h('h3.group', { attrs: { id: `g-${group}` } }, words.say(`group.${group}`)),
        h(
          'ul.steps',
          rows.map((row) => line(view, row)),
        ),
      ]);
    }),
    tools(view),
  ]);
}

function next({ state, words, act }: View, way: Plan): VNode {
  const open = openQuestion(state.situation);
  const untouched = Object.keys(state.situation).length === 0;
  if (untouched) {
    return h('section.next', { key: 'begin' }, [
      heading(words.say('panel.begin.title')),
      h('p', words.say('panel.begin.text')),
      h('div.do', [
        button(words.say('panel.begin.answer'), () => act.go('situation'), { look: 'main' }),
        button(words.say('panel.begin.skip'), () => act.answer({ later: true })),
      ]),
    ]);
  }
  const { id } = step(way.next);
  return h('section.next', { key: 'next' }, [
    h('p.k', words.say('panel.next')),
    heading(words.show(`step.${id}.title`)),
    h('p', words.show(`step.${id}.short`)),
    h('div.do', [
      button(words.say('panel.next.how'), () => act.go('step', id), { look: 'main' }),
      step(id).type === 'step' ? button(words.say('panel.next.done'), () => act.tick(id, true)) : null,
    ]),
    open && !state.situation.later
      ? h('p.k', [
          words.say('panel.begin.left'),
          ' ',
          button(words.say('panel.begin.more'), () => act.go('situation'), { look: 'bare' }),
        ])
      : null,
  ]);
}

const bars = ({ done, total }: Plan) =>
  Array.from({ length: total }, (_, i) => h('i', { key: i, class: { d: i < done, now: i === done } }));

function line({ state, words, act }: View, { id, status, waits }: Planned): VNode {
  const title = words.say(`step.${id}.title`);
  const done = status === 'done';
  const open = { on: { click: () => act.go('step', id) }, attrs: { type: 'button' } };
  const small =
    status === 'later'
      ? words.say('panel.status.later', { step: words.say(`step.${waits!}.title`) })
      : done && state.progress[id]?.by === 'page'
        ? words.say('panel.status.done.page')
        : status === 'done' || status === 'next' || status === 'skip'
          ? words.say(`panel.status.${status}`)
          : '';
  const box =
    step(id).type === 'step'
      ? h(
          'button.t',
          {
            attrs: {
              type: 'button',
              role: 'checkbox',
              'aria-checked': String(done),
              'aria-label': words.say('panel.tick', { step: title }),
            },
            on: { click: () => act.tick(id, !done) },
          },
          [h('span', done ? [tickIcon()] : [])],
        )
      : h('span.t.none');
  return h('li', { key: id, class: { [status]: true } }, [
    box,
    h('button.n', open, [h('span', words.show(`step.${id}.title`)), small ? h('small', small) : null]),
  ]);
}

function tools({ words, act }: View): VNode {
  const names = ['details', 'call', 'situation', 'reminder', 'print', 'data', 'about'] as const;
  return h('nav.foot', { attrs: { 'aria-label': words.say('panel.tools') } }, [
    ...names.map((name) => button(words.say(`panel.tool.${name}`), () => act.go(name), { look: 'bare' })),
  ]);
}
