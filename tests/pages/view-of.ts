import type { Field } from '../../src/fields/field.ts';
import type { Kind } from '../../src/fields/kinds.ts';
import type { View } from '../../src/pages/page.ts';

/**
 * A view with this body. Fields are the controls with `data-kind`, as if recognised; their label is in `data-label`.
 */
export function viewOf(address: string, body: string, title = ''): View {
  document.body.innerHTML = body;
  document.title = title;
  const controls = [...document.querySelectorAll<HTMLElement>('[data-kind]')];
  const fields = controls.map((control): Field => {
    const { kind, label } = control.dataset;
    return { control, boxes: [control], kind: kind as Kind, confidence: 0.9, label: label ?? '', block: 0 };
  });
  return { url: new URL(address), document, fields };
}

/** Boxes of these kinds. */
export const boxes = (...kinds: Kind[]) => kinds.map((kind) => `<input data-kind="${kind}">`).join('');
