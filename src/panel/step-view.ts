import { h, type VNode } from 'snabbdom';
import { plan } from '../guide/plan.ts';
import type { StepId } from '../guide/step.ts';
import { STEPS } from '../guide/steps.ts';
import type { TextKey } from '../text/t.ts';
import { home } from './home.ts';
import { tickIcon } from './icons.ts';
import { sources } from './source-list.ts';
import { stepBody } from './step-body.ts';
import { back, button, heading, link, type View } from './view.ts';

/** Tools of the panel that belong to a step. */
const TOOLS_OF: Partial<Record<StepId, readonly ('call' | 'details' | 'reminder')[]>> = {
  email: ['details'],
  'us-number': ['details', 'reminder'],
  address: ['details', 'call'],
  'main-address': ['call'],
  repair: ['call'],
  'keep-going': ['reminder'],
  'link-fails': ['call'],
};

/** One step, opened: everything to do it, the page where it happens, and "done", which can be taken back. */
export function stepView(view: View): VNode {
  const { state, words, act } = view;
  const step = STEPS.find(({ id }) => id === state.place.step);
  if (!step) return home(view);
  const planned = plan(state.situation, state.progress).steps.find(({ id }) => id === step.id)!;
  const { id } = step;
  const known = state.progress[id];
  const linkText = `step.${id}.link`;
  return h('article.page', { key: id }, [
    back(view),
    h('p.k', words.say(`group.${step.group}`)),
    heading(words.show(`step.${id}.title`)),
    planned.status === 'skip'
      ? h('p.say', words.say('panel.step.skip', { reason: words.say(`step.${id}.skip.${planned.reason}` as TextKey) }))
      : null,
    planned.status === 'later'
      ? h('p.say', words.say('panel.step.later', { step: words.say(`step.${planned.waits!}.title`) }))
      : null,
    ...stepBody(words, step, state.situation, 2),
    sources(view, id),
    h('div.do', [
      step.link && words.has(linkText) ? link(words.say(linkText), step.link, 'main') : null,
      ...(TOOLS_OF[id] ?? []).map((tool) => button(words.say(`panel.tool.${tool}`), () => act.go(tool))),
    ]),
    step.type === 'step'
      ? h(
          'button.done',
          {
            attrs: { type: 'button', role: 'checkbox', 'aria-checked': String(known?.done === true) },
            on: { click: () => act.tick(id, known?.done !== true) },
          },
          [h('span.box', known?.done ? [tickIcon()] : []), words.say('panel.step.done')],
        )
      : null,
    known?.done && known.by === 'page' ? h('p.quiet', words.say('panel.step.by-page')) : null,
  ]);
}
