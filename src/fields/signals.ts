import { ancestor, attr, findAll, isLabelText, isOffPage, isShown, textsIn, walk } from './dom.ts';
import { vote } from './evidence.ts';
import { MAX_TEXT, words } from './words.ts';

/** The attributes that may tell what a control is; `value` is never among them. */
const ATTRIBUTES =
  'type formcontrolname name id placeholder autocomplete aria-label aria-labelledby title maxlength inputmode tabindex aria-hidden'.split(
    ' ',
  );
const NAMES = ATTRIBUTES.slice(1, 4);
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
  /** formcontrolname, name, id: of each the part that tells most. */
  names: string[];
  /** The text that belongs to it by markup. */
  label: string;
  /** The text before it in reading order, where it has no label. */
  near: string;
  placeholder: string;
  title: string;
  /** Its label as on the page. */
  shown: string;
  /** The nodes that label and near were read from. */
  texts: Text[];
}

/** Of a path (`order.billing[city]`, `ctl00$main$txtCity`) the last part that says something, as plain words. */
function segmentOf(path: string): string {
  const parts = path
    .slice(-MAX_TEXT)
    .split(/[^\w-]+/)
    .map(words);
  return parts.findLast((part) => vote(part)) ?? parts.join(' ');
}

const joined = (texts: Text[]) =>
  texts
    .map((text) => text.data.trim())
    .join(' ')
    .slice(0, MAX_TEXT);

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
  let key = String(isShown(control) && (control as HTMLSelectElement).length);
  for (const name of ATTRIBUTES) key += `|${attr(control, name)}`;
  for (const text of texts) key += `|${text.data}`;
  return key;
}

/** The labels of a scope by the id they are for. */
export function labelsOf(root: Node): Map<string, Element> {
  return new Map([...findAll(root, 'label[for]')].reverse().map((label) => [attr(label, 'for'), label]));
}

/** Reads a control's signals; gives the same object back while nothing about them has changed. */
export function signalsOf(root: Node, control: Element, labels: () => Map<string, Element>, before?: Signals): Signals {
  if (before && keyOf(control, before.texts) === before.key) return before;
  const label = labelTexts(root, control, labels());
  const near = label.length ? [] : textsBefore(root, control);
  const texts = [...label, ...near];
  const shown = joined(label) || attr(control, 'aria-label');
  return {
    key: keyOf(control, texts),
    visible: isShown(control) && !isOffPage(control) && attr(control, 'aria-hidden') !== 'true',
    type: (attr(control, 'type').replace(/^text$/i, '') || attr(control, 'inputmode')).toLowerCase(),
    autocomplete: attr(control, 'autocomplete').toLowerCase(),
    maxLength: Number(attr(control, 'maxlength') || Number.POSITIVE_INFINITY),
    names: NAMES.map((name) => segmentOf(attr(control, name))),
    label: words(shown),
    near: words(joined(near)),
    placeholder: words(attr(control, 'placeholder')),
    title: words(attr(control, 'title')),
    shown: (shown || joined(near)).replace(/^[\s*]+|[\s:*]+$/g, ''),
    texts,
  };
}
