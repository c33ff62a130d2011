import { stateCode } from '../data/us-states.ts';
import { textsIn } from './dom.ts';
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

const PLACEHOLDER =
  /^\W*$|^\W*(select|choose|pick|please|state|province|country|seleccion|elij|elegir|escoj|estado|pa[ií]s)/i;
const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}@]+/gu, '');
const isNative = (control: Control): control is Native => /^(input|select|textarea)$/.test(control.localName);
const isList = (control: Control): control is HTMLSelectElement => control.localName === 'select';

/** The text of a list's entry, '' for one that only asks to choose. */
export function entryText(option: HTMLOptionElement | undefined): string {
  const text = option?.text.trim() ?? '';
  return !option || (option.value === '' && !stateCode(text)) || (PLACEHOLDER.test(text) && !stateCode(text))
    ? ''
    : text;
}

function readBox(control: Control): string {
  if (isList(control)) return entryText(control.selectedOptions[0]);
  if (isNative(control)) return control.value;
  const shown = textsIn(control)
    .map((text) => text.data.trim())
    .join(' ');
  return PLACEHOLDER.test(shown) ? '' : shown;
}

/** What stands in the field: of a list the chosen entry's text, of a split field its boxes joined; '' when left alone. */
export function readValue(field: Field): string {
  if (field.boxes.some((box) => isNeverRead(box, field.kind))) return '';
  const parts = field.boxes.map(readBox);
  return field.kind === 'postal-code' ? parts.filter(Boolean).join('-') : parts.join('');
}

/** Whether writing could work: native controls that are neither disabled nor read-only nor left alone. */
export function isWritable(field: Field): boolean {
  return field.boxes.every(
    (box) =>
      !isNeverRead(box, field.kind) &&
      isNative(box) &&
      !box.matches(':disabled') &&
      !(box as HTMLInputElement).readOnly,
  );
}

/** What each box gets, as raw control values; undefined where it does not fit or the list has no such entry. */
function distribute({ boxes, kind }: Field, value: string): string[] | undefined {
  const [first] = boxes;
  if (first && isList(first)) {
    const wanted = plain(value);
    const entries = [...first.options].filter((option) => !option.disabled && entryText(option));
    const same = (text: string) => plain(text) === wanted;
    const entry =
      entries.find((option) => same(option.text) || same(option.value)) ??
      entries.find(
        (option) => stateCode(value) && [option.text, option.value].some((t) => stateCode(t) === stateCode(value)),
      );
    return entry && [entry.value];
  }
  if (boxes.length === 1) return fits(first as HTMLInputElement, value) ? [value] : undefined;
  let rest = value.replace(/\D/g, '');
  const usual = kind === 'postal-code' ? [5, 4] : [3, 3, 4].slice(0, boxes.length - 1);
  const parts = boxes.map((box, i) => {
    const { maxLength } = box as HTMLInputElement;
    const part = rest.slice(
      0,
      i === boxes.length - 1 ? undefined : maxLength > 0 && maxLength < 6 ? maxLength : (usual[i] ?? 3),
    );
    rest = rest.slice(part.length);
    return part;
  });
  return parts.every((part, i) => fits(boxes[i] as HTMLInputElement, part)) ? parts : undefined;
}

const fits = ({ maxLength }: HTMLInputElement, value: string) => !(maxLength >= 0) || value.length <= maxLength;

async function put(boxes: Native[], values: string[]): Promise<Outcome> {
  boxes.forEach((box, i) => {
    // Frameworks watch the instance's property: the prototype's setter and the events are what they take for typing.
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), 'value')?.set?.call(box, values[i]);
    for (const type of ['input', 'change']) box.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  });
  // A framework that disagrees puts its own value back by the next task.
  await new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done(undefined);
    };
    port2.postMessage(0);
  });
  if (!boxes.every((box) => box.isConnected)) return 'replaced';
  return boxes.every((box, i) => plain(box.value) === plain(values[i]!)) ? 'taken' : 'refused';
}

/** Writes a value as if typed, without key events or clicks. Nothing is touched when it cannot fit. */
export async function writeValue(field: Field, value: string): Promise<Written> {
  const values = isWritable(field) ? distribute(field, value) : undefined;
  if (!values) return { outcome: 'refused', undo: async () => 'refused' };
  const boxes = field.boxes as Native[];
  const before = boxes.map((box) => box.value);
  return { outcome: await put(boxes, values), undo: () => put(boxes, before) };
}
