import * as z from 'zod/mini';
import { type AreaName, readRaw, watchRaw, writeRaw } from './areas.ts';
import { setAside } from './broken.ts';
import { exclusively } from './lock.ts';

/** How a value is kept: with the number of migrations it has been through, so that a later version can read it. */
const Envelope = z.strictObject({ version: z.int().check(z.gte(0)), value: z.unknown() });

/** Turns the value of one version into that of the next. May throw: then the value is set aside. */
export type Migration = (old: unknown) => unknown;

export interface ItemOptions {
  /** Oldest first. The version of a stored value is the number of migrations that made it. */
  migrations?: readonly Migration[];
  /** Never shown in or kept from a private window. */
  personal?: boolean;
}

/** One stored thing: read, changed and watched the same way from every window. */
export interface Item<T> {
  key: string;
  area: AreaName;
  version: number;
  initial: T;
  /** The stored value or the initial one. A value that cannot be read is set aside first; nothing is lost. */
  read(): Promise<T>;
  /** Rejects when the value does not fit the schema or the browser cannot store it; then the old value stays. */
  write(value: T): Promise<void>;
  /** Reads, changes and writes while no other window does. Returns what is stored now. */
  update(change: (value: T) => T): Promise<T>;
  /** Calls `listener` after every change, from any window. */
  watch(listener: (value: T) => void, signal: AbortSignal): void;
  /** The value in a raw stored one; throws where it cannot be read. */
  parse(raw: unknown): T;
}

/** Describes a stored item: its key, shape, first value and area. */
export function item<T>(
  key: string,
  schema: z.ZodMiniType<T>,
  initial: T,
  area: AreaName = 'local',
  { migrations = [], personal = false }: ItemOptions = {},
): Item<T> {
  const version = migrations.length;

  const parse = (raw: unknown): T => {
    if (raw === undefined) return initial;
    const stored = z.parse(Envelope, raw);
    if (stored.version > version) throw new RangeError(`${key} was written by a newer version`);
    return z.parse(
      schema,
      migrations.slice(stored.version).reduce((value, migrate) => migrate(value), stored.value),
    );
  };
  const wrap = (value: T) => ({ version, value: z.parse(schema, value) });

  /** Rejects only where a value that cannot be read could not be set aside either: then nothing may replace it. */
  const readNow = async (): Promise<T> => {
    const raw = await readRaw(area, key, personal);
    try {
      return parse(raw);
    } catch {
      await setAside(area, key, raw, wrap(initial));
      return initial;
    }
  };

  const update = (change: (value: T) => T): Promise<T> =>
    exclusively(key, async () => {
      const old = await readNow();
      const value = change(old);
      // A change that changes nothing writes nothing: no window is told, no disk is touched.
      if (value !== old) await writeRaw(area, { [key]: wrap(value) });
      return value;
    });

  return {
    key,
    area,
    version,
    initial,
    parse,
    update,
    read: () => exclusively(key, readNow).catch(() => initial),
    write: async (value) => {
      await update(() => value);
    },
    watch: (listener, signal) =>
      watchRaw(
        area,
        key,
        (raw) => {
          let value: T;
          try {
            value = parse(raw);
          } catch {
            // The next read sets it aside and says so; a window that is open keeps what it shows.
            return;
          }
          listener(value);
        },
        signal,
      ),
  };
}
