import { states } from '../parts/states.ts';
import { changedByPerson, trackValue } from './controlled.ts';

/** Name of a control → its value. */
export type ControlledState = Readonly<Record<string, string>>;

interface FieldSpec {
  name: string;
  label: string;
  type?: string;
  /** What the state keeps of what was typed, as input masks do. */
  mask?: (typed: string) => string;
  takes: RegExp;
}

const digits = (length: number) => (typed: string) => typed.replace(/\D/g, '').slice(0, length);

const FIELDS: readonly FieldSpec[] = [
  { name: 'email', label: 'Email Address', type: 'email', takes: /^\S+@\S+\.(com|net|org)$/i },
  { name: 'password', label: 'Password', type: 'password', takes: /./ },
  { name: 'firstName', label: 'First Name', takes: /\S/ },
  { name: 'lastName', label: 'Last Name', takes: /\S/ },
  { name: 'address1', label: 'Address Line 1', takes: /\S/ },
  { name: 'address2', label: 'Address Line 2', takes: /^/ },
  { name: 'city', label: 'City', takes: /\S/ },
  { name: 'state', label: 'State', type: 'select', takes: /./ },
  { name: 'zip', label: 'Zip Code', mask: digits(5), takes: /^\d{5}$/ },
  { name: 'phoneNumber', label: 'Phone Number', type: 'tel', mask: digits(10), takes: /^\d{10}$/ },
];

/**
 * Builds the form in `root` and keeps it controlled: an event changes the state, and the state is written back into the
 * element, so what the mask refuses disappears. `onState` gets every new state, the first one at once.
 */
export function renderForm(
  root: HTMLElement,
  { onState, onSubmit }: { onState(state: ControlledState): void; onSubmit(): void },
): void {
  let state: ControlledState = Object.fromEntries(FIELDS.map(({ name }) => [name, '']));
  const form = create('form', { noValidate: true });
  const button = create('button', { className: 'button', type: 'submit', textContent: 'Submit', disabled: true });
  form.append(...FIELDS.map((field, index) => cell(field, `:r${index}:`)), button);
  root.append(form);
  onState(state);

  const onEvent = ({ type, target }: Event) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    const changed = target instanceof HTMLInputElement ? changedByPerson(target) : type === 'change';
    const field = FIELDS.find(({ name }) => name === target.name);
    if (!changed || !field) return;
    state = { ...state, [field.name]: field.mask?.(target.value) ?? target.value };
    onState(state);
    if (target.value !== state[field.name]) target.value = state[field.name] ?? '';
    button.disabled = !FIELDS.every(({ name, takes }) => takes.test(state[name] ?? ''));
  };
  // React listens for both at the root, and so hears of a change whichever of them a script sends.
  root.addEventListener('input', onEvent);
  root.addEventListener('change', onEvent);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    onSubmit();
  });
}

function cell({ name, label, type = 'text' }: FieldSpec, id: string): HTMLElement {
  const wrapper = create('div', { className: 'cell' });
  const control = type === 'select' ? stateSelect() : create('input', { type });
  Object.assign(control, { id, name });
  wrapper.append(create('label', { htmlFor: id, textContent: label }), control);
  if (control instanceof HTMLInputElement) trackValue(control);
  return wrapper;
}

function stateSelect(): HTMLSelectElement {
  const select = create('select', {});
  select.append(new Option('Select', ''), ...states.map(({ code, name }) => new Option(name, code)));
  return select;
}

function create<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), properties);
}
