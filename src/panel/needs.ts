import { h, type VNode } from 'snabbdom';
import { knownDetails } from '../guide/details.ts';
import { fillRows } from '../guide/fill.ts';
import type { NoticeId } from '../pages/page.ts';
import type { ReportedField } from '../store/messages.ts';
import { levelIcon } from './icons.ts';
import { adviceText } from './names.ts';
import { button, type View } from './view.ts';
import { english } from './words.ts';

/**
 * What the page in the active tab needs. What would stop or harm stands open; mere hints are folded, for they also stand
 * at their fields.
 */
export function pageNeeds(view: View): VNode | null {
  const { state, words, act } = view;
  const { report } = state.tab;
  if (!report?.fields.length && !report?.notices.length) return null;
  const changed = report.notices.includes('page-changed');
  const needy = report.fields.map((field, index) => ({ field, index })).filter(({ field }) => field.advice.length > 0);
  const urgent = needy.filter(({ field }) => field.advice[0]!.level !== 'hint');
  const hints = needy.filter((one) => !urgent.includes(one));
  const notices = report.notices.filter((id) => id !== 'page-changed');
  return h('section.needs', { key: 'needs', attrs: { 'aria-labelledby': 'needs' } }, [
    h('h2', { attrs: { id: 'needs' } }, words.say('panel.needs.title')),
    changed ? h('p', words.say('panel.needs.changed')) : null,
    report.crowdedOut ? h('p', words.say('panel.needs.crowded')) : null,
    urgent.length === 0 && !changed ? h('p', words.say('panel.needs.none')) : null,
    h('ul', [...urgent.map(({ field, index }) => need(view, field, index)), ...notices.map((id) => notice(view, id))]),
    hints.length
      ? h('details', [
          h('summary', words.count('panel.needs.hints', hints.length)),
          h(
            'ul',
            hints.map(({ field, index }) => need(view, field, index)),
          ),
        ])
      : null,
    fillRows(report, knownDetails(state.details, state.situation)).length
      ? button(words.say('details.fill'), () => act.go('fill'))
      : null,
    changed ? description(view) : null,
  ]);
}

function need({ words, act }: View, field: ReportedField, index: number): VNode {
  const advice = field.advice[0]!;
  const { level } = advice;
  const label = field.label || words.say('panel.needs.unlabelled');
  // Drawn twice, so made twice: an element of the tree stands in one place.
  const name = () => (field.label ? h('span.label', [english(field.label)]) : label);
  return h('li', { key: `${index}.${advice.rule}` }, [
    h('p.level', { class: { [level]: true } }, [
      levelIcon(level),
      h('span', words.say(`panel.level.${level}`)),
      name(),
    ]),
    h('p', adviceText(words, advice, name())),
    button(words.say('panel.needs.show'), () => act.show(index), {
      attrs: { 'aria-label': words.say('panel.needs.show.name', { label }) },
    }),
  ]);
}

function notice({ state, words, act }: View, id: NoticeId): VNode {
  const point = id === 'learn-more';
  return h('li', { key: id }, [
    h('p.level.hint', [levelIcon('hint'), h('span', words.say('panel.level.hint'))]),
    h('p', words.show(`notice.${id}.what`)),
    point ? button(words.say('panel.needs.point'), () => void act.point()) : null,
    point
      ? h('p', { attrs: { role: 'status' } }, state.memory.notThere ? words.say('panel.needs.point.missing') : '')
      : null,
  ]);
}

/** A description of an unknown page for the maintainers: shown whole before it is copied, never sent. */
function description({ state, words, act }: View): VNode {
  const { description: text, copied } = state.memory;
  if (text === undefined) return button(words.say('panel.describe.make'), () => void act.describe());
  if (text === '') return h('p', words.say('panel.describe.failed'));
  return h('div.describe', [
    h('h3', words.say('panel.describe.title')),
    h('p', words.say('panel.describe.text')),
    h('pre.kept', { attrs: { tabindex: 0, lang: 'en', dir: 'ltr' } }, text),
    button(words.say('panel.describe.copy'), () => void act.copy(text)),
    h('p', { attrs: { role: 'status' } }, copied ? words.say('panel.describe.copied') : ''),
  ]);
}
