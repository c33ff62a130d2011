import type { Field } from '../fields/field.ts';
import { all, attribute, closest, isShown, rootOf, textOf } from './dom.ts';
import { publicLabel, publicName, publicPlace } from './public-text.ts';

const CONTROLS = 'input:not([type=hidden]),select,textarea,[role=combobox],[role=listbox],mat-select';
const ATTRIBUTES = ['type', 'role', 'name', 'id', 'formcontrolname', 'autocomplete', 'maxlength'];
const MAX_CONTROLS = 200;
const MAX_OPTIONS = 300;
const MAX_LABEL = 80;
const MAX_CHARACTERS = 60_000;

const escapeHtml = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The label an element has in its own tree: aria-label, aria-labelledby, for, wrapping. */
function labelOf(control: Element): string {
  const root = rootOf(control);
  const byId = (attributeName: string, selector: (id: string) => string) =>
    attribute(control, attributeName)
      .split(/\s+/)
      .slice(0, 4)
      .flatMap((id) => (id === '' ? [] : all(root, selector(CSS.escape(id)), 1)))
      .map((element) => textOf(element, MAX_LABEL))
      .join(' ');
  const wrapping = closest(control, 'label');
  return (
    attribute(control, 'aria-label') ||
    byId('aria-labelledby', (id) => `[id="${id}"]`) ||
    byId('id', (id) => `label[for="${id}"]`) ||
    (wrapping ? textOf(wrapping, MAX_LABEL) : '')
  );
}

/** Lists of states and countries are public; of any other list only its length is told. */
function optionsOf(control: Element, kind: Field['kind'] | undefined): string {
  const options = all(control, 'option,[role=option],mat-option', MAX_OPTIONS);
  if (options.length === 0) return '';
  if (kind !== 'address-level1' && kind !== 'country') return `<!-- a list of ${options.length} -->`;
  const tag = control.localName === 'select' ? 'option' : 'div role="option"';
  const end = tag.split(' ')[0];
  return options
    .map((option) => {
      const value = attribute(option, 'value');
      const code = end === 'option' && /^[A-Za-z]{0,3}$/.test(value) ? ` value="${value}"` : '';
      return `<${tag}${code}>${escapeHtml(publicPlace(textOf(option, MAX_LABEL)))}</${end}>`;
    })
    .join('');
}

/** One control as HTML: tag, the listed attributes, its label around it. */
function describeControl(control: Element, field: Field | undefined): string {
  const tag = control.localName;
  // One box of several that stand for people or cards (radio, checkbox) may carry whom it stands for in its id.
  const isChoice = /^(radio|checkbox)$/i.test(attribute(control, 'type'));
  const attributes = ATTRIBUTES.filter((name) => !(isChoice && name === 'id'))
    .map((name) => [name, publicName(attribute(control, name))])
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${escapeHtml(value!)}"`)
    .join('');
  const label = escapeHtml(publicLabel(field?.label || labelOf(control)));
  const start = `<${tag}${attributes}>`;
  const element = tag === 'input' ? start : `${start}${optionsOf(control, field?.kind)}</${tag}>`;
  return label === '' ? element : `<label>${label} ${element}</label>`;
}

/**
 * "Copy a description for the maintainers": the controls a person sees, as small HTML that can be opened as a page.
 * By allow-list only: tag, type, role, name, id, formcontrolname, autocomplete, maxlength, labels (words that forms
 * in general use), and the entries of lists recognised as states or countries. No values, no hidden inputs, no links,
 * no addresses, no other text. At most 200 controls and 60,000 characters.
 */
export function describePage(document: Document, fields: readonly Field[]): string {
  const known = new Map(fields.flatMap((field) => field.boxes.map((box) => [box as Element, field] as const)));
  const roots = new Set([document, ...fields.map(({ control }) => rootOf(control))]);
  const controls = [...roots].flatMap((root) => all(root, CONTROLS, 4 * MAX_CONTROLS)).filter(isShown);
  const lines: string[] = [];
  let form: Element | null = null;
  let left = MAX_CHARACTERS;
  for (const control of controls.slice(0, MAX_CONTROLS)) {
    const line = describeControl(control, known.get(control));
    left -= line.length;
    if (left < 0) break;
    const owner = closest(control, 'form');
    if (owner !== form) lines.push(...(form ? ['</form>'] : []), ...(owner ? ['<form>'] : []));
    form = owner;
    lines.push(line);
  }
  if (form) lines.push('</form>');
  return `<!doctype html>\n<title>Description of a page</title>\n${lines.join('\n')}\n`;
}
