import { stateCode } from '../data/us-states.ts';
import { textsIn } from '../dom/texts.ts';
import type { Control, Field } from './field.ts';
import { isNeverRead } from './never-read.ts';

/** `taken`: the control holds it. `refused`: it does not, offer Copy. `replaced`: the page made a new control. */
export type Outcome = 'taken' | 'refused' | 'replaced';

export interface Written {
  outcome: Outcome;
  /** Puts back what stood there before, the same way. */
  undo(): Promise<Outcome>;
}

type Native = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** An entry that asks to choose is no answer. */
const ASKS = /^\W*($|select|choose|pick|please|seleccion|elij|elegir|escoj|(state|province|country|estado|pa[ií]s)\b)/i;
const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}@]+/gu, '');
const NATIVE = new Set(['input', 'select', 'textarea']);
const isNative = (control: Control): control is Native => NATIVE.has(control.localName);
const isList = (control: Control): control is HTMLSelectElement => control.localName === 'select';

/** The text of a list's entry, '' for one that only asks to choose. */
function entryText(option: HTMLOptionElement | undefined): string {
  const text = option?.text.trim() ?? '';
  return stateCode(text) || (option?.value !== '' && !ASKS.test(text)) ? text : '';
}

function readBox(control: Control): string {
  if (isList(control)) return entryText(control.options[control.selectedIndex]);
  if (isNative(control)) return control.value;
  const shown = textsIn(control).map((text) => text.data.trim());
  return ASKS.test(shown.join(' ')) ? '' : shown.join(' ');
}

/** What stands in the field: of a list the chosen entry's text, of a split field its boxes joined; '' when left alone. */
export function readValue({ boxes, kind }: Field): string {
  if (boxes.some((box) => isNeverRead(box, kind))) return '';
  const parts = boxes.map(readBox).filter(Boolean);
  return parts.join(kind === 'postal-code' ? '-' : '');
}

/** Whether writing could work: native controls that are neither disabled nor read-only nor left alone. */
const isWritable = ({ boxes, kind }: Field) =>
  boxes.every((box) => !isNeverRead(box, kind) && isNative(box) && !box.matches(':disabled,[readonly]'));

/** The raw value of the list's entry that means the text: by text or value, a state also by its other spelling. */
function entryValue(list: HTMLSelectElement, text: string): string | undefined {
  const entries = [...list.options].filter((option) => !option.disabled && entryText(option));
  const find = (same: (of: string) => boolean) =>
    entries.find((option) => same(option.text) || same(option.value))?.value;
  const code = stateCode(text);
  return find((of) => plain(of) === plain(text)) ?? (code && find((of) => stateCode(of) === code));
}

const roomIn = (box: Control) => Number(box.getAttribute('maxlength') || Number.POSITIVE_INFINITY);

/** What each box gets; undefined where it does not fit or the list has no such entry. Nothing is ever cut. */
function distribute({ boxes, kind }: Field, value: string): (string | undefined)[] {
  if (isList(boxes[0]!)) return [entryValue(boxes[0], value)];
  let rest = boxes.length > 1 ? value.replace(/\D/g, '') : value;
  return boxes.map((box, i) => {
    const part = i === boxes.length - 1 ? rest : rest.slice(0, Math.min(roomIn(box), kind === 'postal-code' ? 5 : 3));
    rest = rest.slice(part.length);
    return part.length <= roomIn(box) ? part : undefined;
  });
}

async function put(boxes: Native[], values: string[]): Promise<Outcome> {
  boxes.forEach((box, i) => {
    // Frameworks watch the instance's property: the prototype's setter and the events are what they take for typing.
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), 'value')?.set?.call(box, values[i]);
    for (const type of ['input', 'change']) box.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  });
  // A framework that disagrees puts its own value back by the next task.
  await new Promise((done) => setTimeout(done));
  if (!boxes.every((box) => box.isConnected)) return 'replaced';
  return boxes.every((box, i) => plain(box.value) === plain(values[i]!)) ? 'taken' : 'refused';
}

/** Writes a value as if typed, without key events or clicks. Nothing is touched when it cannot fit. */
export async function writeValue(field: Field, value: string): Promise<Written> {
  const values = isWritable(field) ? distribute(field, value).filter((part) => part !== undefined) : [];
  if (values.length < field.boxes.length) return { outcome: 'refused', undo: async () => 'refused' };
  const boxes = field.boxes as Native[];
  const before = boxes.map((box) => box.value);
  return { outcome: await put(boxes, values), undo: () => put(boxes, before) };
}
