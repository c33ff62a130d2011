import type { Field } from '../fields/field.ts';

/**
 * What a visit to one page remembers about its fields. Keyed by kind and place, not by element, because frameworks
 * replace the elements under our hands.
 */
export interface Memory {
  /** Fields the person has left, or filled by paste or autofill. */
  left: Set<string>;
  /** "Keep mine": the value that is kept, by field. */
  kept: Map<string, string>;
  /** Kinds the person does not want to hear about in this session, as `<page>:<kind>`. */
  quiet: Set<string>;
  /** E-mails compared with the one used at JPay: the background's yes or no. */
  differs: Map<string, boolean | undefined>;
}

export const newMemory = (): Memory => ({ left: new Set(), kept: new Map(), quiet: new Set(), differs: new Map() });

/** Names of fields in their order on the page: `tel/0/0`. */
export function keysOf(fields: readonly Field[]): Map<Field, string> {
  const counts = new Map<string, number>();
  const keys = new Map<Field, string>();
  fields.forEach((field) => {
    const base = `${field.kind}/${field.block}`;
    const n = counts.get(base) ?? 0;
    counts.set(base, n + 1);
    keys.set(field, `${base}/${n}`);
  });
  return keys;
}
