import { attr, closest, first, rootOf, walk } from './safe.ts';

/** Most text nodes looked at for one label. */
const MAX_NODES = 40;
/** Text in these is no label: what a list offers, code, or what stands in a text area. */
// A set: for what every page asks, a regular expression takes longer to prepare than there are names to look up.
const NO_LABEL = new Set('option optgroup select textarea script style noscript button template'.split(' '));

const BLOCK = /^(div|p|td|th|tr|li|dt|dd|label|h[1-6]|br|hr|table|section|fieldset|legend|form|ul|ol)$/;
const QUESTION = /^(input|select|textarea|option|optgroup|button)$/;
/** Most nodes looked at before a control for its text. */
const MAX_STEPS = 24;

/** Letters and digits of any script, in ranges that browsers are faster to prepare for than Unicode's classes or `i`. */
const LETTERS = /[a-zA-Z\d\u00c0-\u1fff\u2c00-\ud7ff\uf900-\uffef]/;

/** Whether a text node could belong to a label. */
function isLabelText(text: Text): boolean {
  return LETTERS.test(text.data) && !NO_LABEL.has(text.parentElement?.localName ?? '');
}

/** The label texts inside an element, in reading order, within the caps. */
export function textsIn(element: Element): Text[] {
  const walker = walk(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let n = 0; n < MAX_NODES && walker.nextNode(); n++) {
    if (isLabelText(walker.currentNode as Text)) texts.push(walker.currentNode as Text);
  }
  return texts;
}

/** The texts in front of a control, back to the previous control or the start of their block. */
export function textsBefore(root: Node, control: Element): Text[] {
  const walker = walk(root);
  const texts: Text[] = [];
  walker.currentNode = control;
  for (let n = 0; n < MAX_STEPS && walker.previousNode(); n++) {
    const node = walker.currentNode as Text | Element;
    const { localName } = node instanceof Text ? (node.parentElement ?? control) : node;
    if (node instanceof Text && isLabelText(node)) texts.unshift(node);
    else if (QUESTION.test(localName) && (node instanceof Text || attr(node, 'type') !== 'hidden')) break;
    else if (!(node instanceof Text) && texts.length && BLOCK.test(localName)) break;
  }
  return texts;
}

/** The texts of a control's label: around it, for it, or named by it. */
export function labelTexts(control: Element, labels: Map<string, Element>): Text[] {
  const own = labels.get(attr(control, 'id')) ?? closest(control, 'label');
  const texts = own ? textsIn(own) : [];
  // Only the elements named here, never the ones they name in turn: so a circle ends at once.
  const ids = texts.length ? '' : attr(control, 'aria-labelledby');
  if (ids === '') return texts;
  const named = ids.split(/\s+/, 4).flatMap((id) => (id && first(rootOf(control), `#${CSS.escape(id)}`)) || []);
  return named.flatMap(textsIn);
}
