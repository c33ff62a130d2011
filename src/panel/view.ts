import { h, type VNode, type VNodeChildren } from 'snabbdom';
import type { Actions } from './actions/actions.ts';
import type { PanelState } from './state.ts';
import type { Words } from './words.ts';

/** What every view gets. */
export interface View {
  state: PanelState;
  words: Words;
  act: Actions;
}

type Attrs = Record<string, string | number | boolean>;

/** A button: 44 px high, says what it does. `look`: one filled button a view, the others are quiet. */
export function button(
  label: VNodeChildren,
  press: () => void,
  { look = 'plain', attrs = {} }: { look?: 'main' | 'plain' | 'bare'; attrs?: Attrs } = {},
): VNode {
  return h(`button.b.${look}`, { attrs: { type: 'button', ...attrs }, on: { click: press } }, label);
}

/** A link that opens its page in a new tab; the panel stays. */
export function link(label: VNodeChildren, href: string, look: 'main' | 'plain' = 'plain'): VNode {
  return h(`a.b.${look}`, { attrs: { href, target: '_blank', rel: 'noreferrer' } }, label);
}

/** The heading of a view; it gets the focus when the view opens, so that a screen reader starts there. */
export function heading(text: VNodeChildren): VNode {
  return h('h1.title', { attrs: { tabindex: -1, id: 'title' } }, text);
}

/** The way back to the steps. */
export function back({ words, act }: View): VNode {
  return button(words.say('panel.back'), () => act.go('home'), { look: 'bare', attrs: { id: 'back' } });
}
