import { h, type VNode } from 'snabbdom';
import { choice, textBox } from './form.ts';
import { button, type View } from './view.ts';

/** Notes about calls: written as they are typed, kept as long as the person wants. */
export function notes({ state, words, act }: View): VNode {
  const { removedNote } = state.memory;
  const when = new Intl.DateTimeFormat(words.language, { dateStyle: 'medium', timeStyle: 'short' });
  return h('section.notes', [
    h('h2', words.say('call.notes')),
    state.notes.length ? null : h('p.quiet', words.say('call.notes.none')),
    ...state.notes.map((note) =>
      h('fieldset', { key: note.at }, [
        h('legend', when.format(note.at)),
        textBox(`who-${note.at}`, words.say('call.notes.who'), note.who, (who) => act.typeNote(note.at, { who }), {
          attrs: { maxlength: 120 },
        }),
        textBox(
          `result-${note.at}`,
          words.say('call.notes.result'),
          note.result,
          (result) => act.typeNote(note.at, { result }),
          { lines: 3, attrs: { maxlength: 4000 } },
        ),
        button(words.say('call.notes.remove'), () => act.removeNote(note.at), { look: 'bare' }),
      ]),
    ),
    h('p', { attrs: { role: 'status' } }, removedNote ? [words.say('call.notes.removed')] : []),
    h('div.do', [
      removedNote ? button(words.say('call.notes.undo'), () => act.restoreNote(removedNote)) : null,
      button(words.say('call.notes.add'), act.addNote),
    ]),
    state.private ? null : choice(words.say('call.notes.keep'), state.notesKept, act.keepNotes),
  ]);
}
