import { h, type VNode } from 'snabbdom';
import { knownDetails } from '../guide/details.ts';
import { type FillRow, fillRows } from '../guide/fill.ts';
import { back, button, heading, type View } from './view.ts';
import { english } from './words.ts';

/** Fill this form from my details: a table to look at first, one press to fill, one to undo. */
export function fillView(view: View): VNode {
  const { state, words, act } = view;
  const details = knownDetails(state.details, state.situation);
  const rows = state.tab.report ? fillRows(state.tab.report, details) : [];
  const chosen = rows.filter((row) => isOn(view, row));
  const done = state.memory.filled;
  const filled = !done?.undone && done?.result?.written.length;
  return h('section.page', { key: 'fill' }, [
    back(view),
    heading(words.say('panel.fill.title')),
    rows.length
      ? h('p', words.say('panel.fill.about'))
      : h('p', words.say(Object.keys(details).length ? 'panel.fill.empty' : 'panel.fill.none')),
    rows.length ? table(view, rows) : null,
    h('div.dock', [
      h('p.result', { attrs: { role: 'status' } }, result(view, rows)),
      h('div.do', [
        rows.length
          ? button(words.say('panel.fill.go'), () => void act.fill(chosen), {
              look: 'main',
              attrs: { disabled: chosen.length === 0 },
            })
          : null,
        filled ? button(words.say('panel.fill.undo'), () => void act.unfill()) : null,
      ]),
    ]),
    button(words.say('panel.fill.details'), () => act.go('details'), { look: 'bare' }),
  ]);
}

const isOn = ({ state }: View, { index, on }: FillRow) => state.memory.rows[index] ?? on;

function table(view: View, rows: readonly FillRow[]): VNode {
  const { words, act } = view;
  return h('table.rows', [
    h('thead', [
      h('tr', [
        h('th', { attrs: { scope: 'col' } }, words.say('panel.fill.field')),
        h('th', { attrs: { scope: 'col' } }, words.say('panel.fill.value')),
      ]),
    ]),
    h(
      'tbody',
      rows.map((row) =>
        h('tr', { key: row.index }, [
          h('td', [
            h('label.pick', [
              h('input', {
                attrs: {
                  type: 'checkbox',
                  'aria-label': words.say('panel.fill.use', { label: row.label || row.kind }),
                },
                props: { checked: isOn(view, row) },
                on: { change: (event: Event) => act.useRow(row.index, (event.target as HTMLInputElement).checked) },
              }),
              h('span', [row.label ? english(row.label) : words.say('panel.needs.unlabelled')]),
            ]),
          ]),
          h('td', [
            h('bdi', row.value),
            row.replaces && !view.state.memory.filled ? h('small', words.say('panel.fill.replaces')) : null,
          ]),
        ]),
      ),
    ),
  ]);
}

/** What the page did with it, in words. */
function result({ state, words }: View, rows: readonly FillRow[]): string {
  const done = state.memory.filled;
  if (!done) return '';
  if (!done.result) return words.say('panel.fill.gone');
  if (done.undone) return words.say('panel.fill.undone');
  const { written, refused } = done.result;
  const names = rows.filter(({ index }) => refused.includes(index)).map(({ label, kind }) => label || kind);
  return [
    written.length ? words.count('panel.fill.done', written.length) : '',
    names.length ? words.say('panel.fill.refused', { labels: new Intl.ListFormat(words.language).format(names) }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
