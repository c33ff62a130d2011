import { h, type VNode, type VNodeChildren } from 'snabbdom';

type Attrs = Record<string, string | number | boolean>;
type Box = HTMLInputElement | HTMLTextAreaElement;

/**
 * Keeps a box at the stored text, except while the person is in it: what they type is theirs, and storage answers later
 * than they type.
 */
function held(value: string) {
  const hold = (vnode: VNode) => {
    const box = vnode.elm as Box;
    if (box.value !== value && box.ownerDocument.activeElement !== box) box.value = value;
  };
  return { insert: hold, update: (_: VNode, vnode: VNode) => hold(vnode) };
}

/** Keeps a tick at the stored state, also when storing a change failed. */
function ticked(checked: boolean) {
  const hold = (vnode: VNode) => {
    (vnode.elm as HTMLInputElement).checked = checked;
  };
  return { insert: hold, update: (_: VNode, vnode: VNode) => hold(vnode) };
}

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

/** A list to choose from. `first` stands there before a choice; entries in another language than the panel's say so. */
export function listBox(
  id: string,
  label: VNodeChildren,
  value: string,
  options: readonly (readonly [value: string, name: string, lang?: string])[],
  choose: (value: string) => void,
): VNode {
  const hold = (vnode: VNode) => {
    (vnode.elm as HTMLSelectElement).value = value;
  };
  return h('div.field', { key: id }, [
    h('label', { attrs: { for: id } }, label),
    h(
      'select.input',
      {
        attrs: { id },
        hook: { insert: hold, update: (_: VNode, vnode: VNode) => hold(vnode) },
        on: { change: (event: Event) => choose((event.target as HTMLSelectElement).value) },
      },
      options.map(([code, name, lang]) =>
        h('option', { key: code, attrs: { value: code, ...(lang ? { lang } : {}) } }, name),
      ),
    ),
  ]);
}
