import type { Broken } from '../store/broken.ts';
import type { Details, Notes, Place, Progress, Reminder, Situation } from '../store/shapes.ts';
import type { Memory } from './memory.ts';
import type { TabState } from './tab.ts';

export type Frame = 'popup' | 'side' | 'tab';

/** Everything the panel shows. Views read it and nothing else; only stored things survive the panel. */
export interface PanelState {
  frame: Frame;
  /** Opened in a private window: nothing is kept. */
  private: boolean;
  /** The browser could not save the last change: said until one is saved. */
  problem: 'save' | undefined;
  language: string;
  progress: Progress;
  situation: Situation;
  details: Details;
  detailsKept: boolean;
  notes: Notes;
  notesKept: boolean;
  reminder: Reminder;
  place: Place;
  /** The running version, and the one whose news were read. */
  news: { seen: string; version: string };
  broken: Broken[];
  memory: Memory;
  /** The page in the active tab. */
  tab: TabState;
  /** Milliseconds since 1970, of the last drawing: views compute times from it. */
  now: number;
}
