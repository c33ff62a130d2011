import type { Field } from '../fields/field.ts';
import { type FieldKind, isAdvised } from '../fields/kinds.ts';
import { readValue } from '../fields/value.ts';
import { advise } from '../rules/advise.ts';
import type { Advice, DetailKey, Judged, Values } from '../rules/rule.ts';
import { isDisabled, maxLengthOf } from './limits.ts';
import type { Memory } from './memory.ts';

/** Entries of a list that are looked at: more than any list of states or countries has. */
const MOST_OPTIONS = 400;

export interface Known {
  details: ReadonlySet<DetailKey>;
  country?: string | undefined;
}

interface Block {
  form: Values;
  maxLengths: Judged['maxLengths'];
  countries?: readonly string[] | undefined;
}

/** What the page says of one field: asked once, used for its own judgement and its block's. */
interface Asked {
  field: Field;
  value: string;
  limit: number | undefined;
}

/** A list's entries; none for a list drawn by the page's own script, whose entries may not be there yet. */
function optionsOf(control: HTMLElement): string[] | undefined {
  const { localName } = control;
  if (localName === 'input' || localName === 'textarea') return undefined;
  if (localName !== 'select') return [];
  const { options } = control as HTMLSelectElement;
  return Array.from({ length: Math.min(options.length, MOST_OPTIONS) }, (_, n) => options[n]?.text ?? '');
}

function blocksOf(fields: readonly Asked[]): Map<number, Block> {
  const blocks = new Map<number, Block>();
  for (const { field, value, limit } of fields) {
    if (!isAdvised(field.kind)) continue;
    const block = blocks.get(field.block) ?? { form: {}, maxLengths: {} };
    blocks.set(field.block, block);
    block.form[field.kind] ??= value;
    if (limit !== undefined) block.maxLengths[field.kind] ??= limit;
    if (field.kind === 'country') block.countries ??= optionsOf(field.control);
  }
  return blocks;
}

/** One field with what it holds, and what it is told, in the order of rank. */
export interface Judgement {
  field: Field;
  value: string;
  advice: Advice[];
}

/** What every field of a page is told. Fields the page does not judge get an empty list. */
export function judge(
  fields: readonly Field[],
  keys: ReadonlyMap<Field, string>,
  kinds: readonly FieldKind[],
  memory: Memory,
  known: Known,
): Judgement[] {
  // Of a field that is left alone the value reads as '', unasked.
  const asked = fields.map((field): Asked => ({ field, value: readValue(field), limit: maxLengthOf(field) }));
  const blocks = blocksOf(asked);
  return asked.map(({ field, value, limit }) => {
    const { kind } = field;
    const block = blocks.get(field.block);
    if (!isAdvised(kind) || !kinds.includes(kind) || !block) return { field, value, advice: [] };
    const judged: Judged = {
      kind,
      value,
      form: block.form,
      left: memory.left.has(keys.get(field) ?? ''),
      disabled: isDisabled(field.control),
      maxLengths: block.maxLengths,
      known: known.details,
    };
    if (limit !== undefined) judged.maxLength = limit;
    const options = optionsOf(field.control);
    if (options) judged.options = options;
    if (block.countries) judged.countries = block.countries;
    if (known.country) judged.country = known.country;
    const differs = memory.differs.get(value);
    if (differs !== undefined) judged.differsFromJpay = differs;
    return { field, value, advice: advise(judged) };
  });
}
