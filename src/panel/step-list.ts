import { h, type VNode } from 'snabbdom';
import type { Plan, Planned } from '../guide/plan.ts';
import { GROUPS } from '../guide/step.ts';
import { step } from '../guide/steps.ts';
import { helpIcon, tickIcon } from './icons.ts';
import type { View } from './view.ts';

/** All steps by group, each with its tick and its state; those not for this person stand folded at the end. */
export function stepList(view: View, way: Plan): VNode[] {
  const { words } = view;
  const skipped = way.steps.filter(({ status }) => status === 'skip');
  return [
    h('h2.quiet', words.say('panel.steps')),
    ...GROUPS.map((group) => {
      const rows = way.steps.filter(({ id, status }) => step(id).group === group && status !== 'skip');
      if (rows.length === 0) return null;
      return h('section', { key: group, attrs: { 'aria-labelledby': `g-${group}` } }, [
        h('h3.group', { attrs: { id: `g-${group}` } }, words.say(`group.${group}`)),
        h(
          'ul.steps',
          rows.map((row) => line(view, row)),
        ),
      ]);
    }).filter((section) => section !== null),
    ...(skipped.length
      ? [
          h('details.skipped', { key: 'skipped' }, [
            h('summary', words.count('panel.skipped', skipped.length)),
            h(
              'ul.steps',
              skipped.map((row) => line(view, row)),
            ),
          ]),
        ]
      : []),
  ];
}

function line(view: View, row: Planned): VNode {
  const { words, act } = view;
  const small = statusText(view, row);
  return h('li', { key: row.id, class: { [row.status]: true } }, [
    tick(view, row),
    h('button.n', { attrs: { type: 'button' }, on: { click: () => act.go('step', row.id) } }, [
      h('span', words.show(`step.${row.id}.title`)),
      small ? h('small', small) : null,
    ]),
  ]);
}

function statusText({ state, words }: View, { id, status }: Planned): string {
  if (status === 'done' && state.progress[id]?.by === 'page') return words.say('panel.status.done.page');
  return status === 'open' || status === 'help' ? '' : words.say(`panel.status.${status}`);
}

function tick({ words, act }: View, { id, status }: Planned): VNode {
  if (step(id).type === 'help') return h('span.t', [helpIcon()]);
  if (step(id).type === 'ongoing') return h('span.t');
  const done = status === 'done';
  return h(
    'button.t',
    {
      attrs: {
        type: 'button',
        role: 'checkbox',
        'aria-checked': String(done),
        'aria-label': words.say('panel.tick', { step: words.say(`step.${id}.title`) }),
      },
      on: { click: () => act.tick(id, !done) },
    },
    [h('span', done ? [tickIcon()] : [])],
  );
}
