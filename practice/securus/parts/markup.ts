// Pieces of template text. The components are compiled in the browser, so a template may be put together from these
// and Angular still sees one static template with real `formcontrolname` attributes.

export interface Entry {
  /** Name of the form control. */
  name: string;
  /** Visible label. */
  label: string;
  type?: string;
  /** Further attributes as they stand in the template. */
  attributes?: string;
  /** Foundation grid classes of the cell. */
  cell?: string;
  /** The label wraps the control instead of pointing at it by `for`. */
  wrap?: boolean;
  /** What stands before the id of the control; two forms on one page need two. */
  idPrefix?: string;
  /** The inline error, which says as little as the real one is reported to. */
  error?: string;
}

const SILENT_ERROR = 'Check this entry.';

/** A labelled input in a grid cell, with the inline error below it. */
export function textField(entry: Entry): string {
  const { type = 'text', attributes = '' } = entry;
  return cell(entry, (id) => `<input type="${type}"${id} formControlName="${entry.name}" ${attributes}>`);
}

/** A labelled native select over the component's `states`: value = two-letter code, text = full name, `placeholder` first. */
export function stateField(entry: Entry, placeholder = 'Select'): string {
  return cell(
    entry,
    (id) => `<select${id} formControlName="${entry.name}" ${entry.attributes ?? ''}>
      <option value="">${placeholder}</option>
      @for (state of states; track state.code) { <option [value]="state.code">{{ state.name }}</option> }
    </select>`,
  );
}

/** A checkbox with its text in a wrapping label. */
export function checkbox(name: string, label: string): string {
  return `<div class="cell small-12"><label class="checkbox-label"><input type="checkbox" formControlName="${name}"> <span>${label}</span></label></div>`;
}

function cell(entry: Entry, control: (id: string) => string): string {
  const { name, label, cell: grid = 'small-12', wrap = false, idPrefix = '', error = SILENT_ERROR } = entry;
  const id = idPrefix + name;
  const body = wrap
    ? `<label>${label}${control('')}</label>`
    : `<label for="${id}">${label}</label>${control(` id="${id}"`)}`;
  return `<div class="cell ${grid}">${body}
    @if (form.get('${name}')?.touched && form.get('${name}')?.invalid) { <span class="form-error is-visible">${error}</span> }
  </div>`;
}
