import type { Field } from '../fields/field.ts';

/** The field's own limit in characters: of a split field the sum of its boxes; undefined where it states none. */
export function maxLengthOf(field: Field): number | undefined {
  const limits = field.boxes.map((box) => Number(box.getAttribute('maxlength') ?? Number.NaN));
  const sum = limits.reduce((total, limit) => total + limit, 0);
  return Number.isInteger(sum) && sum > 0 ? sum : undefined;
}

/** Whether the person cannot change the control now. */
export function isDisabled(control: HTMLElement): boolean {
  return control.matches(':disabled,[readonly],[aria-disabled=true],[aria-readonly=true]');
}
