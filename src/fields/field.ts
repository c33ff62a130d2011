import type { Kind } from './kinds.ts';

/** A native control, or the element that carries the role of a custom list (combobox, listbox, mat-select). */
export type Control = HTMLElement;

/** One recognised question of a form. */
export interface Field {
  /** The control that stands for the field: the first box of a split one. */
  control: Control;
  /** Every box of a split field (phone in three, ZIP+4 in two) in reading order; otherwise just the control. */
  boxes: Control[];
  kind: Kind;
  /** 0 to 1: how much evidence there is. Below the recogniser's threshold a control is not reported at all. */
  confidence: number;
  /** The site's own label as it stands on the page, without trailing colon or star; '' when there is none. */
  label: string;
  /** Which block of the page it belongs to (a form, or one address of a form with two): rules see one block's values. */
  block: number;
}
