import { h, type VNode } from 'snabbdom';
import { plan } from '../guide/plan.ts';
import { dayText, oldestCheck } from '../guide/sources.ts';
import { step as stepOf } from '../guide/steps.ts';
import type { TextKey } from '../text/t.ts';
import { callSheet } from './call-view.ts';
import { tickIcon } from './icons.ts';
import { stepBody } from './step-body.ts';
import { back, button, heading, type View } from './view.ts';
import { english } from './words.ts';

/** Everything for this person on paper: all steps, the phone help, numbers large. */
export function printView(view: View): VNode {
  const { state, words, act } = view;
  const { steps } = plan(state.situation, state.progress);
  const today = new Intl.DateTimeFormat(words.language, { dateStyle: 'medium' }).format(state.now);
  return h('article.page.print', { key: 'print' }, [
    back(view),
    heading(words.say('print.title')),
    h('p.screen', words.say('print.about')),
    h('div.do.screen', [
      state.frame === 'tab'
        ? button(words.say('print.go'), act.print, { look: 'main' })
        : button(words.say('print.go'), () => act.openTab('print'), { look: 'main' }),
    ]),
    ...steps.map(({ id, status, reason }) => {
      const step = stepOf(id);
      const title = h('h2', [
        step.type === 'step' ? h('span.box', status === 'done' ? [tickIcon()] : []) : null,
        h('span', words.show(`step.${id}.title`)),
      ]);
      if (status === 'skip') {
        return h('section', { key: id }, [
          title,
          h('p', words.say('panel.step.skip', { reason: words.say(`step.${id}.skip.${reason}` as TextKey) })),
        ]);
      }
      return h('section', { key: id }, [
        title,
        ...stepBody(words, step, state.situation, 3),
        step.link ? h('p', words.show('print.link', { link: english(step.link) })) : null,
      ]);
    }),
    h('section.call', [h('h2', words.say('call.title')), ...callSheet(view)]),
    h('p.quiet', words.say('print.made', { date: today, checked: dayText(oldestCheck(), words.language) })),
  ]);
}
