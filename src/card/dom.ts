/** A piece of a sentence: plain text, or a fragment that is drawn apart from it (the site's label, a value, a name). */
export type Part = string | { text: string; as: 'label' | 'value'; lang?: string };

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
    fragment.className = 'label';
    fragment.dir = 'auto';
  }
  if (child.lang) fragment.lang = child.lang;
  fragment.textContent = child.text;
  return fragment;
}

const SHAPES = {
  stop: ['M6.2 1.5h7.6l4.7 4.7v7.6l-4.7 4.7H6.2l-4.7-4.7V6.2z', 'M10 5.6v5.2M10 14v.2'],
  warn: ['M10 2.2 18.6 17H1.4z', 'M10 7.6v4.2M10 14.4v.2'],
  hint: ['M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16z', 'M10 9.2v4.6M10 6.2v.2'],
  fine: ['m4.5 10.5 3.7 3.7L15.5 6.5'],
  close: ['M5 5l10 10M15 5 5 15'],
  bang: ['M10 4v7.5M10 15.5v.3'],
  info: ['M10 9v6.5M10 4.5v.3'],
  mark: [
    'M2.5 4h15v10h-15z',
    'm3 4.5 7 5.5 7-5.5',
    'M2.5 17.5c1.3 0 1.3-1 2.5-1s1.2 1 2.5 1 1.3-1 2.5-1 1.2 1 2.5 1 1.3-1 2.5-1 1.2 1 2.5 1',
  ],
} as const;

export type Shape = keyof typeof SHAPES;

const drawn = (tag: string, attributes: Attributes) =>
  dressed(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes);

/** One of our drawings, decorative: the word beside it says the same. Its strokes are a matter of the style. */
export function icon(shape: Shape, size = 20): Element {
  const svg = drawn('svg', { width: `${size}`, height: `${size}`, viewBox: '0 0 20 20', 'aria-hidden': 'true' });
  svg.append(...SHAPES[shape].map((d) => drawn('path', { d })));
  return svg;
}
