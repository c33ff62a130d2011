import { labelsOf } from '../dom/controls.ts';
import { attr, closest, findAll, isShown, rootOf, textOf } from '../dom/safe.ts';
import { labelTexts } from '../dom/texts.ts';
import type { Field } from '../fields/field.ts';
import type { DescribedControl } from './page.ts';

const CONTROLS = 'input:not([type=hidden]),select,textarea,[role=combobox],[role=listbox],mat-select';
const ATTRIBUTES = ['type', 'role', 'name', 'id', 'formcontrolname', 'autocomplete', 'maxlength'];
const MAX_CONTROLS = 200;
/** Most entries of one list, and characters of one text. */
const MAX_OPTIONS = 300;
const MAX_TEXT = 80;

/** What a control is called on the page; '' where nothing names it. */
function labelOf(control: Element): string {
  const texts = labelTexts(control, labelsOf(rootOf(control)));
  return attr(control, 'aria-label') || texts.map(({ data }) => data.trim()).join(' ');
}

/** Lists of states and countries are public; of any other list only its length is told. */
function optionsOf(control: Element, kind: Field['kind'] | undefined): DescribedControl['options'] {
  const options = findAll(control, 'option,[role=option],mat-option', MAX_OPTIONS);
  if (kind !== 'address-level1' && kind !== 'country') return options.length;
  return options.map((option) => [attr(option, 'value').slice(0, 4), textOf(option, MAX_TEXT)]);
}

/**
 * The controls that a person sees, as raw material of a description: only tag, the attributes listed above, label, and
 * the entries of lists recognised as states or countries. No values, no hidden inputs, no links, no addresses, no other
 * text. Which words of it may be public is decided where it is written out (panel/description.ts), before anybody sees it.
 */
export function describePage(document: Document, fields: readonly Field[]): DescribedControl[] {
  const known = new Map(fields.flatMap((field) => field.boxes.map((box) => [box as Element, field] as const)));
  const roots = new Set([document, ...fields.map(({ control }) => rootOf(control))]);
  const controls = [...roots].flatMap((root) => findAll(root, CONTROLS, 4 * MAX_CONTROLS)).filter(isShown);
  const forms: (Element | null)[] = [null];
  return controls.slice(0, MAX_CONTROLS).map((control) => {
    const field = known.get(control);
    const form = closest(control, 'form');
    if (!forms.includes(form)) forms.push(form);
    return {
      tag: control.localName,
      form: forms.indexOf(form),
      attributes: ATTRIBUTES.map((name) => [name, attr(control, name).slice(0, MAX_TEXT)]),
      label: (field?.label || labelOf(control)).slice(0, MAX_TEXT),
      options: optionsOf(control, field?.kind),
    };
  });
}
