import { ancestor, attr, findAll, isLabelText, isOffPage, isShown, textsIn, walk } from './dom.ts';
import { vote } from './evidence.ts';
import { MAX_TEXT, words } from './words.ts';

/** The attributes that may tell what a control is; `value` is never among them. */
const ATTRIBUTES = [
  'formcontrolname',
  'name',
  'id',
  'type',
  'placeholder',
  'autocomplete',
  'aria-label',
  'aria-labelledby',
  'maxlength',
  'inputmode',
  'aria-hidden',
];
/** The attributes a programmer names a control by, most telling first. */
export const NAMES = ATTRIBUTES.slice(0, 3);
const BLOCK = /^(div|p|td|th|tr|li|dt|dd|label|h[1-6]|br|hr|table|section|fieldset|legend|form|ul|ol)$/;
const QUESTION = /^(input|select|textarea|option|optgroup|button)$/;
/** Most nodes looked at before a control for its text. */
const MAX_STEPS = 24;

/** What a control shows of itself, its value apart. Texts are plain words but for `shown`. */
export interface Signals {
  /** The same key means the same signals. */
  key: string;
  visible: boolean;
  type: string;
  autocomplete: string;
  maxLength: number;
  /** What a programmer calls it. */
  name: string;
  /** The text that belongs to it by markup. */
  label: string;
  /** The text before it in reading order, where it has no label. */
  near: string;
  placeholder: string;
  /** Its label or the text before it, as on the page. */
  shown: string;
  /** The nodes that label and near were read from. */
  texts: Text[];
}

/** The first of its names that says something. Of a path (`billing[city]`, `ctl00$main$txtCity`) the last such part. */
function nameOf(control: Element): string {
  let spare = '';
  for (const attribute of NAMES) {
    const whole = attr(control, attribute).slice(-MAX_TEXT);
    const parts = whole.split(/[^\w-]+/).map(words);
    const part = parts.findLast(vote);
    if (part) return part;
    spare ||= parts.join(' ');
  }
  return spare;
}

/** The texts in front of a control, back to the previous control or the start of their block. */
function textsBefore(root: Node, control: Element): Text[] {
  const walker = walk(root);
  const texts: Text[] = [];
  walker.currentNode = control;
  for (let n = 0; n < MAX_STEPS && walker.previousNode(); n++) {
    const node = walker.currentNode as Text | Element;
    if (node instanceof Text) {
      if (isLabelText(node)) texts.unshift(node);
      else if (QUESTION.test(node.parentElement?.localName ?? '')) break;
    } else if (
      (QUESTION.test(node.localName) && attr(node, 'type') !== 'hidden') ||
      (texts.length && BLOCK.test(node.localName))
    )
      break;
  }
  return texts;
}

function labelTexts(root: Node, control: Element, labels: Map<string, Element>): Text[] {
  const own = labels.get(attr(control, 'id')) ?? ancestor(control, 'label');
  const texts = own ? textsIn(own) : [];
  // Only the elements named here, never the ones they name in turn: so a circle ends at once.
  const ids = texts.length ? [] : attr(control, 'aria-labelledby').split(/\s+/, 4).filter(Boolean);
  return texts.concat(
    ids.flatMap((id) => [...findAll(root.getRootNode(), `#${CSS.escape(id)}`)].slice(0, 1).flatMap(textsIn)),
  );
}

function keyOf(control: Element, texts: readonly Text[]): string {
  let key = isShown(control) ? 'shown' : '';
  for (const name of ATTRIBUTES) key += `|${attr(control, name)}`;
  for (const text of texts) if (text.isConnected) key += `|${text.data}`;
  return control instanceof HTMLSelectElement ? key + control.length : key;
}

/** The labels of a scope by the id they are for. */
export function labelsOf(root: Node): Map<string, Element> {
  return new Map([...findAll(root, 'label[for]')].reverse().map((label) => [attr(label, 'for'), label]));
}

/** Reads a control's signals; gives the same object back while nothing about them has changed. */
export function signalsOf(root: Node, control: Element, labels: () => Map<string, Element>, before?: Signals): Signals {
  // A control without any text is read again: its label may have come since.
  if (before?.texts.length && keyOf(control, before.texts) === before.key) return before;
  const label = labelTexts(root, control, labels());
  const texts = label.length ? label : textsBefore(root, control);
  const key = keyOf(control, texts);
  if (before?.key === key) return before;
  const text = texts
    .map(({ data }) => data.trim())
    .join(' ')
    .slice(0, MAX_TEXT);
  const named = label.length ? text : attr(control, 'aria-label') || attr(control, 'title');
  return {
    key,
    texts,
    visible: key.startsWith('shown') && attr(control, 'aria-hidden') !== 'true' && !isOffPage(control),
    type: (attr(control, 'type').replace(/^text$/i, '') || attr(control, 'inputmode')).toLowerCase(),
    autocomplete: attr(control, 'autocomplete').toLowerCase(),
    maxLength: Number(attr(control, 'maxlength') || Number.POSITIVE_INFINITY),
    name: nameOf(control),
    label: words(named),
    near: label.length ? '' : words(text),
    placeholder: words(attr(control, 'placeholder')),
    shown: named || text,
  };
}
