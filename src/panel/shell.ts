import { h, type VNode } from 'snabbdom';
import { markIcon } from './icons.ts';
import { button, type View } from './view.ts';
import { english } from './words.ts';

/** The top line: who we are, and the language. */
export function bar({ state, words, act }: View, languages: readonly string[]): VNode {
  const nameOf = (code: string) => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  const picker = h(
    'select.lang',
    {
      key: 'lang',
      attrs: { 'aria-label': words.say('panel.language') },
      on: { change: (event: Event) => act.choose((event.target as HTMLSelectElement).value) },
    },
    languages.map((code) =>
      h(
        'option',
        { key: code, attrs: { value: code, lang: code }, props: { selected: code === words.language } },
        nameOf(code),
      ),
    ),
  );
  return h('header.bar', [
    markIcon(),
    h('span.name', words.say('app.short')),
    state.place.view === 'print' || languages.length < 2 ? null : picker,
  ]);
}

/** Which address the person is on, and whether it is one of the guide: the line against look-alikes. */
export function hereLine({ state, words }: View): VNode | null {
  const { kind, host, silent } = state.tab;
  if (kind === 'none') return null;
  const named = { host: h('b', [english(host ?? '')]) };
  const key =
    kind === 'other' && host === undefined ? ('panel.here.other.unnamed' as const) : (`panel.here.${kind}` as const);
  return h('div.here', { class: { [kind]: true } }, [
    h('p', words.show(key, named)),
    silent ? h('p', words.say('panel.here.silent')) : null,
  ]);
}

/** What must be said before anything else: private window, unsaved change, stored things that could not be read. */
export function warnings({ state, words, act }: View): VNode[] {
  const notes: VNode[] = [];
  if (state.private) notes.push(h('p.note', { key: 'private' }, words.say('panel.private')));
  if (state.problem)
    notes.push(h('p.note.stop', { key: 'problem', attrs: { role: 'alert' } }, words.say('panel.problem.save')));
  for (const broken of state.broken.filter(({ seen }) => !seen)) {
    notes.push(
      h('section.note', { key: broken.key }, [
        h('h2', words.say('panel.broken.title')),
        h('p', words.show('panel.broken.text', { item: broken.item })),
        h('pre.kept', { attrs: { tabindex: 0 } }, broken.text.slice(0, 20_000)),
        button(words.say('panel.broken.seen'), () => act.seen(broken)),
      ]),
    );
  }
  return notes;
}
