import type { Box } from '../card/geometry.ts';
import { boxOf } from '../card/sight.ts';
import type { Field } from '../fields/field.ts';
import type { Picture } from './state.ts';

/** Most buttons of a page that are looked at: a form's own, not a list of a thousand rows. */
const MOST_BUTTONS = 40;

const hasSize = ({ width, height }: Box) => width > 0 && height > 0;

/**
 * What a card or marker leaves free if it can: the other fields with their labels, left-alone ones too, and the page's
 * buttons, so that nothing of ours is in the way of the next step.
 */
export function avoidFor(picture: Picture, field: Field): () => Box[] {
  return () => {
    const others = picture.fields.filter((other) => other !== field && other.control.isConnected);
    const labels = others.flatMap(({ control }) =>
      control instanceof HTMLInputElement ? [...(control.labels ?? [])] : [],
    );
    const buttons = document.querySelectorAll('form button,form [type=submit],form [type=checkbox]');
    return [
      ...others.map(({ boxes }) => boxOf(boxes)),
      ...labels.map((label) => label.getBoundingClientRect()),
      ...[...buttons].slice(0, MOST_BUTTONS).map((button) => button.getBoundingClientRect()),
    ].filter(hasSize);
  };
}
