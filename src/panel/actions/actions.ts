import type { PanelState } from '../state.ts';
import { dataActions } from './data.ts';
import { pageActions } from './page.ts';
import { reminderActions } from './reminder.ts';
import { storedActions } from './stored.ts';

/** What actions need from the panel that runs them. */
export interface Around {
  state(): PanelState;
  /** Changes what is not stored, and draws. */
  set(change: Partial<PanelState>): void;
  /** Changes what the panel knows only while it is open, and draws. */
  recall(change: Partial<PanelState['memory']>): void;
  /** Runs a write and shows when the browser refused it. */
  save(work: () => Promise<unknown>): void;
}

/** Everything a person can do in the panel. What is stored is written at once: the panel may be closed at any moment. */
export function actionsOf(around: Around) {
  return { ...storedActions(around), ...pageActions(around), ...dataActions(around), ...reminderActions(around) };
}

export type Actions = ReturnType<typeof actionsOf>;
