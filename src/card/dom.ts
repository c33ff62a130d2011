/** A piece of a sentence: plain text, or a fragment that is drawn apart from it (the site's label, a value, a name). */
export type Part = string | { text: string; as: 'label' | 'value'; lang?: string };

type Child = Node | Part | undefined | false;

/** An element with attributes and children; text always as text, never as markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
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
  fine: ['m4.500 10.500 3.700 3.700L15.500 6.500'],
  close: ['M5 5l10 10M15 5 5 15'],
  bang: ['M10 4v7.500M10 15.500v.300'],
  info: ['M10 9v6.500M10 4.500v.300'],
  mark: [
    'M2.500 4h15v10h-15z',
    'm3 4.500 7 5.500 7-5.500',
    'M2.500 17.500c1.300 0 1.300-1 2.500-1s1.200 1 2.500 1 1.300-1 2.500-1 1.200 1 2.500 1 1.300-1 2.500-1 1.200 1 2.500 1',
  ],
} as const;

export type Shape = keyof typeof SHAPES;

/** One of our drawings, decorative: the word beside it says the same. */
export function icon(shape: Shape, size = 20): SVGSVGElement {
  const make = <T extends SVGElement>(tag: string, attributes: Record<string, string>) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag) as T;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  const svg = make<SVGSVGElement>('svg', {
    width: String(size),
    height: String(size),
    viewBox: '0 0 20 20',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  });
  svg.append(...SHAPES[shape].map((d) => make('path', { d })));
  return svg;
}
