import { beforeEach } from 'vitest';

type Listener = (...args: never[]) => unknown;

/** One browser event: what `addListener` got is called by `emit`. */
export function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    listeners,
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
    hasListener: (listener: Listener) => listeners.has(listener),
    emit: (...args: unknown[]) => [...listeners].map((listener) => listener(...(args as never[]))),
  };
}

const onChanged = fakeEvent();

function fakeArea(name: string) {
  const kept = new Map<string, unknown>();
  const tell = (changes: Record<string, unknown>) => onChanged.emit(changes, name);
  return {
    kept,
    /** Set to make the next write fail, as a full disk does. */
    failure: undefined as Error | undefined,
    async get(key?: string) {
      const found = [...kept].filter(([name]) => key === undefined || name === key);
      return structuredClone(Object.fromEntries(found));
    },
    async set(values: Record<string, unknown>) {
      const failure = this.failure;
      this.failure = undefined;
      if (failure) throw failure;
      const changes: Record<string, unknown> = {};
      for (const [key, value] of Object.entries(structuredClone(values))) {
        changes[key] = { oldValue: kept.get(key), newValue: value };
        kept.set(key, value);
      }
      tell(changes);
    },
    async remove(key: string) {
      if (!kept.has(key)) return;
      const oldValue = kept.get(key);
      kept.delete(key);
      tell({ [key]: { oldValue } });
    },
    async clear() {
      const changes = Object.fromEntries([...kept].map(([key, oldValue]) => [key, { oldValue }]));
      kept.clear();
      tell(changes);
    },
  };
}

const local = fakeArea('local');
const session = fakeArea('session');

/** Stands in for webextension-polyfill in unit tests: storage that behaves, and events a test can send. */
export const fakeBrowser = {
  storage: { local, session, onChanged },
};

beforeEach(() => {
  onChanged.listeners.clear();
  for (const area of [local, session]) {
    area.kept.clear();
    area.failure = undefined;
  }
});

export default fakeBrowser;
