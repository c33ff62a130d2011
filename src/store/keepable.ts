import type * as z from 'zod/mini';
import { readRaw, removeRaw } from './areas.ts';
import { type Item, item } from './item.ts';
import { exclusively } from './lock.ts';

/** A personal item that is kept on this computer only where the person ticked "remember". */
export interface Keepable<T> {
  key: string;
  read(): Promise<T>;
  update(change: (value: T) => T): Promise<T>;
  watch(listener: (value: T) => void, signal: AbortSignal): void;
  remembered(): Promise<boolean>;
  /** Moves it onto this computer, or back to until-the-browser-closes. */
  remember(on: boolean): Promise<void>;
  /** The same thing in each area, for export and erasing. */
  local: Item<T>;
  session: Item<T>;
}

/** Describes a personal item. That it stands in `storage.local` *is* the tick: there is no second place to disagree. */
export function keepable<T>(key: string, schema: z.ZodMiniType<T>, initial: T): Keepable<T> {
  const local = item(key, schema, initial, 'local', { personal: true });
  const session = item(key, schema, initial, 'session', { personal: true });
  const remembered = async () => (await readRaw('local', key, true)) !== undefined;
  const current = async () => ((await remembered()) ? local : session);
  // One lock around "where is it" and "change it", so that ticking in one window and typing in another both count.
  const exclusive = <R>(work: () => Promise<R>) => exclusively(`${key}.place`, work);

  return {
    key,
    local,
    session,
    remembered,
    read: () => exclusive(async () => (await current()).read()),
    update: (change) => exclusive(async () => (await current()).update(change)),
    watch: (listener, signal) => {
      const changed = () => {
        void exclusive(async () => (await current()).read()).then((value) => {
          if (!signal.aborted) listener(value);
        });
      };
      local.watch(changed, signal);
      session.watch(changed, signal);
    },
    remember: (on) =>
      exclusive(async () => {
        if ((await remembered()) === on) return;
        const [from, to] = on ? [session, local] : [local, session];
        // First the copy, then the removal: a crash between them leaves two copies, never none.
        await to.write(await from.read());
        await removeRaw(from.area, key);
      }),
  };
}
