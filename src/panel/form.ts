import { h, type VNode, type VNodeChildren } from 'snabbdom';

type Attrs = Record<string, string | number | boolean>;
type Box = HTMLInputElement | HTMLTextAreaElement;

/** Runs `hold` on an element when it is drawn, and again with every drawing. */
function always<E extends Element>(hold: (element: E) => void) {
  const run = ({ elm }: VNode) => hold(elm as E);
  return { insert: run, update: (_: VNode, vnode: VNode) => run(vnode) };
}

/**
 * Keeps a box at the stored text, except while the person is in it: what they type is theirs, and storage answers later
 * than they type.
 */
const held = (value: string) =>
  always((box: Box) => {
    if (box.value !== value && box.ownerDocument.activeElement !== box) box.value = value;
  });

/** Keeps a tick at the stored state, also when storing a change failed. */
const ticked = (checked: boolean) =>
  always((box: HTMLInputElement) => {
    box.checked = checked;
  });

/** A labelled box for text; `typed` gets every keystroke. Lines above one make it a large one. */
export function textBox(
  id: string,
  label: VNodeChildren,
  value: string,
  typed: (text: string) => void,
  { lines = 1, attrs = {} }: { lines?: number; attrs?: Attrs } = {},
): VNode {
  const data = {
    attrs: {
      id,
      dir: 'auto',
      spellcheck: 'false',
      autocomplete: 'off',
      ...(lines > 1 ? { rows: lines } : {}),
      ...attrs,
    },
    hook: held(value),
    on: { input: (event: Event) => typed((event.target as Box).value) },
  };
  return h('div.field', { key: id }, [
    h('label', { attrs: { for: id } }, label),
    lines > 1 ? h('textarea.input', data) : h('input.input', data),
  ]);
}

/** A tick or one choice of several, with its label as its target. */
export function choice(
  label: VNodeChildren,
  checked: boolean,
  change: (checked: boolean) => void,
  { type = 'checkbox', name, key }: { type?: 'checkbox' | 'radio'; name?: string; key?: string } = {},
): VNode {
  return h('label.choice', { ...(key === undefined ? {} : { key }) }, [
    h('input', {
      attrs: { type, ...(name === undefined ? {} : { name }) },
      hook: ticked(checked),
      on: { change: (event: Event) => change((event.target as HTMLInputElement).checked) },
    }),
    h('span', label),
  ]);
}

/** A list to choose from. An entry with the value '' stands there before a choice; one in another language says so. */
export function listBox(
  id: string,
  label: VNodeChildren,
  value: string,
  options: readonly (readonly [value: string, name: string, lang?: string])[],
  choose: (value: string) => void,
): VNode {
  const chosen = (list: HTMLSelectElement) => {
    list.value = value;
  };
  return h('div.field', { key: id }, [
    h('label', { attrs: { for: id } }, label),
    h(
      'select.input',
      {
        attrs: { id },
        hook: always(chosen),
        on: { change: (event: Event) => choose((event.target as HTMLSelectElement).value) },
      },
      options.map(([code, name, lang]) =>
        h('option', { key: code, attrs: { value: code, ...(lang ? { lang } : {}) } }, name),
      ),
    ),
  ]);
}
