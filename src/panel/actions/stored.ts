import { readPrisonAddress } from '../../guide/address.ts';
import { answer, withWrong } from '../../guide/situation.ts';
import type { StepId } from '../../guide/step.ts';
import { type Broken, markSeen } from '../../store/broken.ts';
import * as items from '../../store/items.ts';
import type { Details, Notes, Situation } from '../../store/shapes.ts';
import type { ViewName } from '../view-name.ts';
import type { Around } from './actions.ts';

/** Details that the situation asks for as well. */
const SHARED = { country: 'country', state: 'prisonState', zip: 'prisonZip' } as const;

/** Actions on what is stored. */
export function storedActions({ state, set, recall, save }: Around) {
  const answered = async (change: Partial<Situation>) => {
    await items.situation.update((old) => answer(old, change));
    // The newer word counts: an answer given here replaces what stood under My details.
    const stale = Object.entries(SHARED).filter(([key]) => key in change);
    if (stale.length === 0) return;
    await items.details.update((old) => {
      const next = { ...old };
      for (const [, key] of stale) delete next[key];
      return stale.some(([, key]) => key in old) ? next : old;
    });
  };

  return {
    go: (view: ViewName, step?: string) => {
      const place = step === undefined ? { view } : { view, step };
      // A tab keeps its own place; popup and side panel share theirs and find it again.
      if (state().frame === 'tab') set({ place });
      else save(() => items.place.write(place));
    },
    tick: (step: StepId, done: boolean) =>
      save(() => items.progress.update((all) => ({ ...all, [step]: { done, at: Date.now(), by: 'person' } }))),
    answer: (change: Partial<Situation>) => save(() => answered(change)),
    wrong: (part: 'phone' | 'address' | 'email', on: boolean) =>
      save(() => items.situation.update((old) => withWrong(old, part, on))),
    /** Reads state and ZIP code out of a pasted prison address; the rest of it is forgotten with the panel. */
    paste: (pasted: string) => {
      recall({ pasted });
      const read = readPrisonAddress(pasted);
      if (read) save(() => answered({ state: read.state, zip: read.zip }));
    },
    type: (change: Partial<Details>) => save(() => items.details.update((old) => ({ ...old, ...change }))),
    keepDetails: (on: boolean) => save(() => items.details.remember(on)),
    keepNotes: (on: boolean) => save(() => items.notes.remember(on)),
    addNote: () =>
      save(() =>
        items.notes.update((all) => [
          ...all,
          { at: Math.max(Date.now(), (all.at(-1)?.at ?? 0) + 1), who: '', result: '' },
        ]),
      ),
    typeNote: (at: number, change: Partial<Notes[number]>) =>
      save(() => items.notes.update((all) => all.map((note) => (note.at === at ? { ...note, ...change } : note)))),
    removeNote: (at: number) =>
      save(async () => {
        // Taken from storage, not from the screen: what was typed last is part of it.
        let removedNote: Notes[number] | undefined;
        await items.notes.update((all) => {
          removedNote = all.find((note) => note.at === at);
          return all.filter((note) => note.at !== at);
        });
        recall({ removedNote });
      }),
    restoreNote: (note: Notes[number]) => {
      recall({ removedNote: undefined });
      save(() => items.notes.update((all) => [...all, note].sort((a, b) => a.at - b.at)));
    },
    readNews: (version: string) => save(() => items.news.update((old) => ({ ...old, seen: version }))),
    choose: (language: string) => save(() => items.language.write(language)),
    /** A stored value that could not be read was seen. */
    seen: (broken: Broken) => save(() => markSeen(broken)),
    press: (key: string) => {
      const { pressed } = state().memory;
      recall({ pressed: pressed.includes(key) ? pressed.filter((other) => other !== key) : [...pressed, key] });
    },
  };
}
