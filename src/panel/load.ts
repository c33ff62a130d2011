import browser from 'webextension-polyfill';
import { keepInMemoryOnly } from '../store/areas.ts';
import { brokenItems } from '../store/broken.ts';
import * as items from '../store/items.ts';
import { NOTHING } from './memory.ts';
import type { Frame, PanelState } from './state.ts';
import { lookAtTab, type TabState } from './tab.ts';

const FRAMES: readonly Frame[] = ['popup', 'side', 'tab'];

/** Whether this panel stands in a private window. */
async function isPrivate(): Promise<boolean> {
  if (browser.extension.inIncognitoContext) return true;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.incognito === true;
}

/** Whether the browser shows our notifications: an optional permission. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/** How long the first drawing waits for the page to say what is on it; its help may have to come first. Milliseconds. */
const PATIENCE_MS = 100;

async function firstLook(): Promise<TabState> {
  const { tab, whole } = await lookAtTab();
  return Promise.race([whole, new Promise<TabState>((done) => setTimeout(() => done(tab), PATIENCE_MS))]);
}

/** Everything stored, read once; and the address's word for the frame and, for a tab, the view to open. */
export async function loadState(address: URL): Promise<PanelState> {
  const asked = address.searchParams.get('frame') as Frame;
  const frame = FRAMES.includes(asked) ? asked : 'tab';
  const hidden = await isPrivate();
  if (hidden) keepInMemoryOnly();
  const [language, progress, situation, reminder, place, details, detailsKept, notes, notesKept, tab, allowed, news] =
    await Promise.all([
      items.language.read(),
      items.progress.read(),
      items.situation.read(),
      items.reminder.read(),
      items.place.read(),
      items.details.read(),
      items.details.remembered(),
      items.notes.read(),
      items.notes.remembered(),
      firstLook(),
      mayNotify(),
      items.news.read(),
    ]);
  const view = frame === 'tab' ? address.searchParams.get('view') : null;
  return {
    frame,
    private: hidden,
    problem: undefined,
    language,
    progress,
    situation,
    details,
    detailsKept,
    notes,
    notesKept,
    reminder,
    // A tab that was opened for one view keeps it to itself; popup and side panel share their place.
    place: view === null ? place : { view },
    news: { seen: news.seen, version: browser.runtime.getManifest().version },
    // After the reads: they are what sets broken values aside.
    broken: await brokenItems(),
    memory: { ...NOTHING, notifications: { allowed, refused: false } },
    tab,
    now: Date.now(),
  };
}

/** Tells whenever the person gives or takes away the permission for notifications. */
export function watchPermission(changed: (allowed: boolean) => void, signal: AbortSignal): void {
  const look = () => void mayNotify().then(changed);
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(look);
  onRemoved.addListener(look);
  signal.addEventListener('abort', () => {
    onAdded.removeListener(look);
    onRemoved.removeListener(look);
  });
}

/** Keeps `set` told of every stored change, from any window. */
export function watchStore(set: (change: Partial<PanelState>) => void, signal: AbortSignal): void {
  items.language.watch((language) => set({ language }), signal);
  items.progress.watch((progress) => set({ progress }), signal);
  items.situation.watch((situation) => set({ situation }), signal);
  items.reminder.watch((reminder) => set({ reminder }), signal);
  items.place.watch((place) => set({ place }), signal);
  const { version } = browser.runtime.getManifest();
  items.news.watch(({ seen }) => set({ news: { seen, version } }), signal);
  items.details.watch((details) => {
    set({ details });
    void items.details.remembered().then((detailsKept) => set({ detailsKept }));
  }, signal);
  items.notes.watch((notes) => {
    set({ notes });
    void items.notes.remembered().then((notesKept) => set({ notesKept }));
  }, signal);
}
