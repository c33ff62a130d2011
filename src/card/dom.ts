import type { Shape } from './style.ts';

/** A piece of a sentence: plain text, or a fragment that is drawn apart from it (the site's label, a value, a name). */
export type Part = string | { text: string; as: 'label' | 'value'; lang?: string };

/** Letters of a label that fits on one line in the narrowest view. */
const SHORT = 24;

type Child = Node | Part | undefined | false;

type Attributes = Readonly<Record<string, string>>;

function dressed<T extends Element>(element: T, attributes: Attributes): T {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** An element with attributes and children; text always as text, never as markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = dressed(document.createElement(tag), attributes);
  for (const child of children) if (child) element.append(node(child));
  return element;
}

function node(child: Exclude<Child, undefined | false>): Node | string {
  if (typeof child === 'string' || child instanceof Node) return child;
  // Page text and values may run the other way than the sentence: `bdi` keeps them from turning it round.
  const fragment = document.createElement(child.as === 'label' ? 'span' : 'bdi');
  if (child.as === 'label') {
    // A short one breaks nowhere, nor before the colon behind it: no box of its own, which would allow that.
    fragment.className = child.text.length > SHORT ? 'label' : 'label short';
    fragment.dir = 'auto';
  }
  if (child.lang) fragment.lang = child.lang;
  fragment.textContent = child.text;
  return fragment;
}

const drawn = (tag: string, attributes: Attributes) =>
  dressed(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes);

/** One of our drawings, decorative: the word beside it says the same. Its lines are a matter of the style. */
export function icon(shape: Shape, size = 20): Element {
  const own = { class: `i-${shape}`, width: `${size}`, height: `${size}`, viewBox: '0 0 20 20', 'aria-hidden': 'true' };
  const svg = drawn('svg', own);
  svg.append(drawn('path', {}));
  return svg;
}
