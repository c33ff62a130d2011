import { ancestor, attr, findAll, isLabelText, isVisible, MAX_TEXT, textsIn, walk } from './dom.ts';

const ATTRIBUTES = [
  'type',
  'formcontrolname',
  'name',
  'id',
  'autocomplete',
  'placeholder',
  'aria-label',
  'aria-labelledby',
  'title',
  'maxlength',
  'inputmode',
  'tabindex',
  'aria-hidden',
] as const;
const BLOCK = /^(div|p|td|th|tr|li|dt|dd|label|h[1-6]|br|hr|table|section|fieldset|legend|form|ul|ol)$/;
const QUESTION = /^(input|select|textarea|option|optgroup|button)$/;
/** Most nodes looked at before a control for its text. */
const MAX_STEPS = 24;

/** What a control shows of itself without its value. */
export interface Signals {
  /** Cheap to compare: the same key means the same signals. */
  key: string;
  attributes: Record<(typeof ATTRIBUTES)[number], string>;
  visible: boolean;
  /** The text that belongs to it by markup (label, aria), as on the page. */
  label: string;
  /** The text before it in reading order, as on the page. */
  near: string;
  /** The nodes the two were read from. */
  texts: Text[];
}

const joined = (texts: Text[]) =>
  texts
    .map((text) => text.data.trim())
    .join(' ')
    .slice(0, MAX_TEXT);

/** The texts in front of a control, back to the previous control or the start of their block. */
function textsBefore(document: Document, root: Node, control: Element): Text[] {
  const walker = walk(document, root);
  const texts: Text[] = [];
  walker.currentNode = control;
  for (let n = 0; n < MAX_STEPS && walker.previousNode(); n++) {
    const node = walker.currentNode;
    if (node.nodeType === 3) {
      if (isLabelText(node as Text)) texts.unshift(node as Text);
      else if (QUESTION.test(node.parentElement?.localName ?? '')) break;
    } else {
      const name = (node as Element).localName;
      if (QUESTION.test(name) && attr(node as Element, 'type') !== 'hidden') break;
      if (texts.length && BLOCK.test(name)) break;
    }
  }
  return texts;
}

function labelTexts(
  document: Document,
  root: ParentNode & Node,
  control: Element,
  labels: Map<string, Element>,
): Text[] {
  const own = labels.get(attr(control, 'id')) ?? ancestor(control, 'label');
  const named = own ? textsIn(document, own) : [];
  if (named.length) return named;
  // Only the elements named here, never the ones they name in turn: so a circle ends at once.
  const ids = attr(control, 'aria-labelledby').split(/\s+/, 4).filter(Boolean);
  return ids
    .flatMap((id) => [...findAll(root.getRootNode() as ParentNode, `#${CSS.escape(id)}`)].slice(0, 1))
    .flatMap((e) => textsIn(document, e));
}

function keyOf(control: Element, visible: boolean, texts: Text[]): string {
  let key = visible ? 'v' : 'h';
  for (const name of ATTRIBUTES) key += `|${attr(control, name)}`;
  for (const text of texts) key += `|${text.data}`;
  return control instanceof HTMLSelectElement ? key + control.length : key;
}

/** Reads a control's signals; gives the same object back while nothing about them has changed. */
export function signalsOf(
  document: Document,
  root: ParentNode & Node,
  control: Element,
  labels: () => Map<string, Element>,
  before?: Signals,
): Signals {
  const visible = isVisible(control);
  if (before && keyOf(control, visible, before.texts) === before.key) return before;
  const label = labelTexts(document, root, control, labels());
  const near = textsBefore(document, root, control);
  const texts = [...label, ...near];
  const attributes = Object.fromEntries(ATTRIBUTES.map((name) => [name, attr(control, name)])) as Signals['attributes'];
  return {
    key: keyOf(control, visible, texts),
    attributes,
    visible,
    label: joined(label) || attributes['aria-label'],
    near: joined(near),
    texts,
  };
}

/** The labels of a scope by the id they are for. */
export function labelsOf(root: ParentNode): Map<string, Element> {
  const map = new Map<string, Element>();
  for (const label of findAll(root, 'label[for]')) if (!map.has(attr(label, 'for'))) map.set(attr(label, 'for'), label);
  return map;
}
