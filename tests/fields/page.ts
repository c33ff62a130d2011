import { recognise } from '../../src/fields/recognise.ts';

/** Puts a page into the test's document. */
export function show(html: string): void {
  document.body.innerHTML = html;
}

/** What is recognised, as `id: kind` by the control's id (or name). */
export function kinds(): Record<string, string> {
  const out: Record<string, string> = {};
  for (const field of recognise(document)) {
    for (const box of field.boxes) out[box.id || box.getAttribute('name') || box.localName] = field.kind;
  }
  return out;
}

/** The field with this id. */
export function field(id: string) {
  const found = recognise(document).find((f) => f.boxes.some((box) => box.id === id));
  if (!found) throw new Error(`${id} was not recognised`);
  return found;
}

/** Options of a list of all states: by name, by code, or as `name` with `code` as value. */
export function stateOptions(states: Readonly<Record<string, string>>, by: 'name' | 'code' | 'both'): string {
  const entries = Object.entries(states).map(([code, name]) =>
    by === 'name'
      ? `<option>${name}</option>`
      : by === 'code'
        ? `<option>${code}</option>`
        : `<option value="${code}">${name}</option>`,
  );
  return `<option value="">Select</option>${entries.join('')}`;
}
