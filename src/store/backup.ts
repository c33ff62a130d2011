import * as z from 'zod/mini';
import { allRaw, clearAreas } from './areas.ts';
import type { Item } from './item.ts';
import * as items from './items.ts';

const APP = 'overseas-form-helper';
/** Far more than anything the panel can hold; a larger file is not one of ours. */
export const LONGEST_FILE = 2_000_000;

const File = z.strictObject({
  app: z.literal(APP),
  format: z.literal(1),
  made: z.string().check(z.maxLength(40)),
  items: z.record(z.string().check(z.regex(/^[a-z]{1,20}$/)), z.strictObject({ version: z.int(), value: z.unknown() })),
});

// biome-ignore lint/suspicious/noExplicitAny: items of every shape, each checked by its own schema
type Any = Item<any>;
const SHARED: readonly Any[] = [items.progress, items.situation, items.reminder, items.language];

/** The text of a file with progress and situation; details and notes only where asked for. */
export async function exportText(also: { details: boolean; notes: boolean }, made: Date): Promise<string> {
  const kept: Record<string, { version: number; value: unknown }> = {};
  for (const { key, version, read } of SHARED) kept[key] = { version, value: await read() };
  if (also.details) kept.details = { version: items.details.local.version, value: await items.details.read() };
  if (also.notes) kept.notes = { version: items.notes.local.version, value: await items.notes.read() };
  return JSON.stringify({ app: APP, format: 1, made: made.toISOString(), items: kept }, null, 2) + '\n';
}

/**
 * Takes over what a file holds, each part checked as if it had been stored. `refused` names parts that do not fit; those
 * stay as they are. undefined: it is no such file, and nothing was changed.
 */
export async function importText(text: string): Promise<{ taken: string[]; refused: string[] } | undefined> {
  if (text.length > LONGEST_FILE) return undefined;
  let file: z.infer<typeof File>;
  try {
    file = z.parse(File, JSON.parse(text));
  } catch {
    return undefined;
  }
  const taken: string[] = [];
  const refused: string[] = [];
  for (const [key, raw] of Object.entries(file.items)) {
    try {
      await take(key, raw);
      taken.push(key);
    } catch {
      refused.push(key);
    }
  }
  return { taken, refused };
}

async function take(key: string, raw: unknown): Promise<void> {
  if (key === 'details') {
    const value = items.details.local.parse(raw);
    await items.details.update(() => value);
  } else if (key === 'notes') {
    const value = items.notes.local.parse(raw);
    await items.notes.update(() => value);
  } else {
    const item = SHARED.find((candidate) => candidate.key === key);
    if (!item) throw new RangeError(`no item ${key}`);
    const value = item.parse(raw);
    // A reminder asks for a permission when it is switched on; a file cannot.
    await item.write(item.key === 'reminder' ? { ...value, on: false } : value);
  }
}

/** Keys of everything kept now, without repetition; what was set aside counts as `broken`. */
export async function keptKeys(): Promise<string[]> {
  const keys = [...Object.keys(await allRaw('local')), ...Object.keys(await allRaw('session'))];
  return [...new Set(keys.map((key) => key.split('.')[0]!))];
}

/** Removes everything, in both areas. Returns what was there. */
export async function eraseAll(): Promise<string[]> {
  const keys = await keptKeys();
  await clearAreas();
  return keys;
}
