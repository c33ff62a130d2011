import * as z from 'zod/mini';
import { type AreaName, allRaw, readRaw, writeRaw } from './areas.ts';

const PREFIX = 'broken.';

/** A stored value that could not be read, kept as text. */
const Broken = z.strictObject({ item: z.string(), at: z.number(), text: z.string(), seen: z.boolean() });
export type Broken = z.infer<typeof Broken> & { key: string; area: AreaName };

const asText = (raw: unknown): string => {
  try {
    return JSON.stringify(raw) ?? String(raw);
  } catch {
    return String(raw);
  }
};

/**
 * Moves a value that cannot be read to `broken.<item>.<time>` and puts `replacement` in its place, in one write. It
 * stays in its own area: what was to be forgotten with the browser is still forgotten with it.
 */
export async function setAside(area: AreaName, item: string, raw: unknown, replacement: unknown): Promise<void> {
  const at = Date.now();
  const broken: z.infer<typeof Broken> = { item, at, text: asText(raw), seen: false };
  await writeRaw(area, { [`${PREFIX}${item}.${at}`]: broken, [item]: replacement });
}

/** What was set aside, oldest first. */
export async function brokenItems(): Promise<Broken[]> {
  const found: Broken[] = [];
  for (const area of ['local', 'session'] as const) {
    for (const [key, raw] of Object.entries(await allRaw(area))) {
      if (!key.startsWith(PREFIX)) continue;
      const broken = Broken.safeParse(raw);
      found.push(
        broken.success
          ? { ...broken.data, key, area }
          : { item: key, at: 0, text: asText(raw), seen: false, key, area },
      );
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

/** Remembers that the person has seen it. The text stays until they erase everything. */
export async function markSeen({ key, area, item, at, text }: Broken): Promise<void> {
  if ((await readRaw(area, key, false)) !== undefined) await writeRaw(area, { [key]: { item, at, text, seen: true } });
}
