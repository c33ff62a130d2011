import { readPrisonAddress } from '../guide/address.ts';
import { answer } from '../guide/situation.ts';
import type { StepId } from '../guide/step.ts';
import { type Broken, markSeen } from '../store/broken.ts';
import * as items from '../store/items.ts';
import type { PanelMessage } from '../store/messages.ts';
import type { Details, Situation } from '../store/shapes.ts';
import type { PanelState } from './state.ts';
import { ask } from './tab.ts';

export type ViewName =
  | 'home'
  | 'step'
  | 'situation'
  | 'details'
  | 'fill'
  | 'call'
  | 'reminder'
  | 'data'
  | 'print'
  | 'about';

/** What a person can do in the panel. Each writes at once: the panel may be closed at any moment. */
export interface Actions {
  go(view: ViewName, step?: string): void;
  tick(step: StepId, done: boolean): void;
  answer(change: Partial<Situation>): void;
  type(change: Partial<Details>): void;
  choose(language: string): void;
  /** Reads state and ZIP code out of a pasted prison address; the rest of it is forgotten with the panel. */
  paste(text: string): void;
  /** A stored value that could not be read was seen. */
  seen(broken: Broken): void;
  /** Points at a field of the page, or at "Learn more and Enroll". */
  show(index: number): void;
  point(): void;
}

/** What actions need from the panel that runs them. */
export interface Hands {
  state(): PanelState;
  /** Changes what is not stored, and draws. */
  set(change: Partial<PanelState>): void;
  /** Runs a write and shows when the browser refused it. */
  save(work: () => Promise<unknown>): void;
}

/** The actions of one panel. */
export function actionsOf({ state, set, save }: Hands): Actions {
  const toPage = (message: PanelMessage) => {
    const { tabId } = state().tab;
    if (tabId !== undefined) void ask(tabId, message);
  };
  return {
    go: (view, step) => save(() => items.place.write(step === undefined ? { view } : { view, step })),
    tick: (step, done) =>
      save(() => items.progress.update((all) => ({ ...all, [step]: { done, at: Date.now(), by: 'person' } }))),
    answer: (change) => save(() => items.situation.update((old) => answer(old, change))),
    type: (change) => save(() => items.details.update((old) => ({ ...old, ...change }))),
    choose: (language) => save(() => items.language.write(language)),
    paste: (pasted) => {
      set({ pasted });
      const read = readPrisonAddress(pasted);
      if (read) save(() => items.situation.update((old) => answer(old, { state: read.state, zip: read.zip })));
    },
    seen: (broken) => save(() => markSeen(broken)),
    show: (index) => toPage({ type: 'show', index }),
    point: () => toPage({ type: 'point' }),
  };
}
