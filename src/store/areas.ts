import browser from 'webextension-polyfill';

export type AreaName = 'local' | 'session';

/** In a private window: what this context keeps instead of storage; gone when the panel closes. */
let memory: Map<string, unknown> | undefined;
const memoryListeners = new Set<(place: string, value: unknown) => void>();
const placeOf = (area: AreaName, key: string) => `${area}/${key}`;

function remember(kept: Map<string, unknown>, place: string, value: unknown): void {
  if (value === undefined) kept.delete(place);
  else kept.set(place, value);
  for (const listener of memoryListeners) listener(place, value);
}

/**
 * From now on nothing this context writes reaches storage. Called once, before the first read, by a panel that was
 * opened in a private window.
 */
export function keepInMemoryOnly(): void {
  memory ??= new Map();
}

/**
 * The raw stored value of a key, undefined when there is none. In a private window the stored value still shows
 * (language, progress), unless it is `personal`.
 */
export async function readRaw(area: AreaName, key: string, personal: boolean): Promise<unknown> {
  if (memory?.has(placeOf(area, key))) return memory.get(placeOf(area, key));
  if (memory && personal) return undefined;
  return (await browser.storage[area].get(key))[key];
}

/** Writes several keys at once: all of them or, when it rejects (quota, broken profile), none. */
export async function writeRaw(area: AreaName, values: Record<string, unknown>): Promise<void> {
  if (!memory) return browser.storage[area].set(values);
  for (const [key, value] of Object.entries(values)) remember(memory, placeOf(area, key), value);
}

/** Removes a key; in a private window only what this window itself kept. */
export async function removeRaw(area: AreaName, key: string): Promise<void> {
  if (!memory) return browser.storage[area].remove(key);
  remember(memory, placeOf(area, key), undefined);
}

/** Calls `listener` with every change of `key` in `area`, made by any window; undefined when it was removed. */
export function watchRaw(area: AreaName, key: string, listener: (value: unknown) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, changed: string) => {
    const change = changes[key];
    if (changed === area && change && !memory?.has(placeOf(area, key))) listener(change.newValue);
  };
  const onMemory = (changed: string, value: unknown) => {
    if (changed === placeOf(area, key)) listener(value);
  };
  browser.storage.onChanged.addListener(onChanged);
  memoryListeners.add(onMemory);
  signal.addEventListener('abort', () => {
    browser.storage.onChanged.removeListener(onChanged);
    memoryListeners.delete(onMemory);
  });
}

/** Every key of an area with its raw value. */
export async function allRaw(area: AreaName): Promise<Record<string, unknown>> {
  if (!memory) return browser.storage[area].get();
  const own = [...memory].filter(([place]) => place.startsWith(placeOf(area, '')));
  return Object.fromEntries(own.map(([place, value]) => [place.slice(placeOf(area, '').length), value]));
}

/** Empties both areas. In a private window: forgets what this window kept, and leaves what is stored alone. */
export async function clearAreas(): Promise<void> {
  if (!memory) {
    await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
    return;
  }
  for (const place of [...memory.keys()]) remember(memory, place, undefined);
}
