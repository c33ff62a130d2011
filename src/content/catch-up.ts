import type { Field } from '../fields/field.ts';
import { isAdvised } from '../fields/kinds.ts';
import { readValue } from '../fields/value.ts';
import type { Hello } from '../store/messages.ts';
import type { Display } from './painter.ts';
import type { Session } from './session.ts';

/**
 * The person was faster than the help: the field they are in counts as entered, and what was written meanwhile as typed
 * where the focus is, as left elsewhere (autofill writes without any focus).
 */
export async function catchUp(
  session: Session,
  display: Display,
  hello: Promise<Hello | undefined>,
  written: boolean,
): Promise<void> {
  const fields = (): Field[] => session.picture().fields.filter(({ kind }) => isAdvised(kind));
  const current = () => fields().find(({ boxes }) => boxes.some((box) => box.matches(':focus')));
  const filled = written ? fields().filter((field) => readValue(field) !== '') : [];
  const inside = current();
  if (inside && filled.includes(inside)) session.typing(session.picture().keys.get(inside));
  await hello;
  for (const field of filled) if (field !== inside) session.left(field);
  if (filled.length > 0) session.pass();
  const now = current();
  if (now && session.visit()) display.card.focused(now);
}
