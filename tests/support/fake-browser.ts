import { beforeEach, vi } from 'vitest';

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
  i18n: { getUILanguage: () => 'en' },
  extension: { inIncognitoContext: false },
  tabs: {
    onActivated: fakeEvent(),
    onUpdated: fakeEvent(),
    /** The active tab of the window. */
    active: undefined as
      | undefined
      | { id: number; windowId?: number; url?: string; incognito?: boolean; status?: string },
    create: vi.fn(async (_what: { url: string }) => undefined),
    query: vi.fn(async () => (fakeBrowser.tabs.active ? [fakeBrowser.tabs.active] : [])),
    /** What the page in the tab answers, by type of message. */
    answers: {} as Record<string, unknown>,
    sendMessage: vi.fn(async (_tab: number, message: { type: string }) => {
      if (!(message.type in fakeBrowser.tabs.answers)) throw new Error('Receiving end does not exist.');
      return fakeBrowser.tabs.answers[message.type];
    }),
  },
  runtime: {
    id: 'self',
    onMessage: fakeEvent(),
    onInstalled: fakeEvent(),
    getManifest: () => ({ version: '0.1.0' }),
    getURL: (path: string) => `chrome-extension://self/${path}`,
  },
  permissions: {
    onAdded: fakeEvent(),
    onRemoved: fakeEvent(),
    granted: false,
    /** What the person answers when asked. */
    answer: true,
    contains: vi.fn(async () => fakeBrowser.permissions.granted),
    request: vi.fn(async () => {
      fakeBrowser.permissions.granted = fakeBrowser.permissions.answer;
      return fakeBrowser.permissions.answer;
    }),
  },
  alarms: {
    onAlarm: fakeEvent(),
    create: vi.fn(async (_name: string, _info: { when: number }) => undefined),
    clear: vi.fn(async (_name: string) => true),
  },
  notifications: {
    onClicked: fakeEvent(),
    create: vi.fn(async (_id: string, _options: { title: string; message: string }) => 'id'),
    clear: vi.fn(async (_id: string) => true),
  },
};

const EVENTS = [
  onChanged,
  fakeBrowser.tabs.onActivated,
  fakeBrowser.tabs.onUpdated,
  fakeBrowser.runtime.onMessage,
  fakeBrowser.runtime.onInstalled,
  fakeBrowser.permissions.onAdded,
  fakeBrowser.permissions.onRemoved,
  fakeBrowser.alarms.onAlarm,
  fakeBrowser.notifications.onClicked,
];

beforeEach(() => {
  for (const event of EVENTS) event.listeners.clear();
  vi.clearAllMocks();
  for (const area of [local, session]) {
    area.kept.clear();
    area.failure = undefined;
  }
  fakeBrowser.tabs.active = undefined;
  fakeBrowser.tabs.answers = {};
  Object.assign(fakeBrowser.permissions, { granted: false, answer: true });
});

export default fakeBrowser;
