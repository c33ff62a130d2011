import type { Field } from '../fields/field.ts';
import type { FieldKind } from '../fields/kinds.ts';
import { readValue, writeValue } from '../fields/value.ts';
import type { Fix, Judged, Values } from '../rules/rule.ts';
import { ask } from './ask.ts';

export interface Change {
  /** The field as it was recognised before; the page may have replaced its control since. */
  field: Field;
  before: string;
  /** Puts back exactly what stood there. Only of use while the control is still in the page. */
  undo(): Promise<unknown>;
}

export interface Filled {
  /** Every field the page took the value of. */
  changes: Change[];
  /** Fields where the page put something else, with the value that was meant; without one where none fits. */
  refused: { field: Field; value?: string }[];
}

/** The field of the same kind and block in the latest picture: frameworks replace controls when a value changes. */
export const sameField = (fields: readonly Field[], field: Field): Field | undefined =>
  fields.find((other) => other.control === field.control) ??
  fields.find((other) => other.kind === field.kind && other.block === field.block);

/**
 * Writes a fix after a trusted click. Values of My details come from the background now and not before. Each kind of the
 * fix goes to the field of the same block.
 */
export async function writeFix(
  fix: Fix,
  at: Field,
  fields: readonly Field[],
  maxLengths: Judged['maxLengths'],
  again: () => readonly Field[],
): Promise<Filled> {
  const values = fix.source === 'details' ? await fromDetails(fix, maxLengths) : fix.set;
  const wanted = (Object.keys(fix.set) as FieldKind[]).flatMap((kind) => {
    const field = at.kind === kind ? at : fields.find((other) => other.block === at.block && other.kind === kind);
    return field ? [{ field, value: values[kind] }] : [];
  });
  const written = await write(
    wanted.flatMap(({ field, value }) => (value === undefined ? [] : [{ field, value }])),
    again,
  );
  // My details have nothing for it, or nothing short enough: that is said, and nothing else stands in its place.
  const unfit = wanted.filter(({ value }) => value === undefined).map(({ field }) => ({ field }));
  return { ...written, refused: [...written.refused, ...unfit] };
}

/**
 * Writes values one after the other and reports what the page made of each. `again` gives the fields of the page as it is
 * by then: a control that was replaced meanwhile is found by its kind.
 */
export async function write(
  values: readonly { field: Field; value: string }[],
  again: () => readonly Field[],
): Promise<Filled> {
  const written: Filled = { changes: [], refused: [] };
  for (const { field, value } of values) {
    const now = field.control.isConnected ? field : (sameField(again(), field) ?? field);
    const before = readValue(now);
    const { outcome, undo } = await writeValue(now, value);
    const taken = outcome === 'taken' || (outcome === 'replaced' && holds(again(), now, before));
    if (taken) written.changes.push({ field: now, before, undo });
    else written.refused.push({ field: now, value });
  }
  return written;
}

/** After the control was replaced: whether the new one holds something else than before. */
function holds(fields: readonly Field[], field: Field, before: string): boolean {
  const now = sameField(fields, field);
  return now !== undefined && readValue(now) !== before;
}

/** Puts the values back that stood there before, the last first. */
export async function undoAll({ changes }: Filled, again: () => readonly Field[]): Promise<Field[]> {
  const back: Field[] = [];
  for (const change of [...changes].reverse()) {
    const now = change.field.control.isConnected ? change.field : sameField(again(), change.field);
    if (now === change.field) await change.undo();
    else if (now) await writeValue(now, change.before);
    if (now) back.push(now);
  }
  return back;
}

async function fromDetails(fix: Fix, maxLengths: Judged['maxLengths']): Promise<Values> {
  // Tokens, every one of them with a name: a kind without one is not in the fix.
  const set = fix.set as Record<string, string>;
  return (await ask<Values>({ type: 'details', set, maxLengths })) ?? {};
}
