import { h, type VNode } from 'snabbdom';
import { choice } from './form.ts';
import { back, button, heading, type View } from './view.ts';
import type { Words } from './words.ts';

/** Save a copy, read one, erase everything. */
export function dataView(view: View): VNode {
  const { words } = view;
  return h('section.page', { key: 'data', hook: { insert: view.act.look } }, [
    back(view),
    heading(words.say('panel.tool.data')),
    ...saving(view),
    ...reading(view),
    ...erasing(view),
  ]);
}

/** Kept things by their names, as a sentence lists them. */
function listed(words: Words, keys: readonly string[]): string {
  const names = keys.map((key) => `panel.item.${key}`).map((key) => (words.has(key) ? words.say(key) : key));
  return new Intl.ListFormat(words.language).format(names);
}

function saving({ state, words, act }: View): VNode[] {
  const { exported } = state.memory;
  return [
    h('h2', words.say('panel.data.export.title')),
    h('p', words.say('panel.data.export.text')),
    choice(words.say('panel.data.export.details'), exported.details, (details) => act.exportAlso({ details })),
    choice(words.say('panel.data.export.notes'), exported.notes, (notes) => act.exportAlso({ notes })),
    button(words.say('panel.data.export.save'), act.exportFile),
  ];
}

function reading({ state, words, act }: View): (VNode | null)[] {
  const { imported } = state.memory;
  const choose = (event: Event) => {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (file) act.importFile(file);
  };
  return [
    h('h2', words.say('panel.data.import.title')),
    h('p', words.say('panel.data.import.text')),
    // A popup closes under the browser's file window, and the file would be lost.
    state.frame === 'popup'
      ? button(words.say('panel.data.import.tab'), () => act.openTab('data'))
      : h('div.field', [
          h('label', { attrs: { for: 'import' } }, words.say('panel.data.import.choose')),
          h('input.input', {
            attrs: { type: 'file', id: 'import', accept: '.json,application/json' },
            on: { change: choose },
          }),
        ]),
    h('p.result', { attrs: { role: 'status' } }, [
      imported === 'failed' ? words.say('panel.data.import.failed') : null,
      imported && imported !== 'failed' && imported.taken.length
        ? words.say('panel.data.import.done', { items: listed(words, imported.taken) })
        : null,
      imported && imported !== 'failed' && imported.refused.length
        ? ` ${words.say('panel.data.import.part', { items: listed(words, imported.refused) })}`
        : null,
    ]),
  ];
}

function erasing({ state, words, act }: View): (VNode | null)[] {
  const { erase, kept } = state.memory;
  const holds = kept.length
    ? words.say('panel.data.erase.holds', { items: listed(words, kept) })
    : words.say('panel.data.erase.nothing');
  return [
    h('h2', words.say('panel.data.erase.title')),
    h('p', words.say('panel.data.erase.text')),
    h('p.result', { attrs: { role: 'status' } }, [
      Array.isArray(erase) ? words.say('panel.data.erase.done', { items: listed(words, erase) }) : holds,
    ]),
    erase === 'ask'
      ? h('div.do', [
          button(words.say('panel.data.erase.sure'), act.eraseAll, { look: 'main' }),
          button(words.say('panel.data.erase.no'), () => act.askErase(false)),
        ])
      : button(words.say('panel.data.erase.ask'), () => act.askErase(true), { attrs: { disabled: kept.length === 0 } }),
  ];
}
