import type { FillResult } from '../store/messages.ts';
import type { Notes } from '../store/shapes.ts';

/** What the panel knows only while it is open: nothing here is worth keeping. */
export interface Memory {
  /** What was pasted into the prison question: read, never stored. */
  pasted: string;
  /** Keys of the phone menu already pressed. */
  pressed: readonly string[];
  /** Rows of the fill preview that the person left out or took in, by index of the report. */
  rows: Readonly<Record<number, boolean>>;
  filled?: { result: FillResult | undefined; undone: boolean } | undefined;
  /** The description of the page for the maintainers; '' where the page gave none. */
  description?: string | undefined;
  copied: boolean;
  /** "Learn more and Enroll" was looked for and is not on the page. */
  notThere: boolean;
  /** What goes into a saved copy beside progress and situation. */
  exported: { details: boolean; notes: boolean };
  imported?: { taken: string[]; refused: string[] } | 'failed' | undefined;
  /** `ask`: waiting for the second press; a list: what was removed. */
  erase?: 'ask' | readonly string[] | undefined;
  /** Keys of everything kept, for the view that erases it. */
  kept: readonly string[];
  removedNote?: Notes[number] | undefined;
  /** Whether the browser shows our notifications, and whether the person just refused them. */
  notifications: { allowed: boolean; refused: boolean };
}

export const NOTHING: Memory = {
  pasted: '',
  pressed: [],
  rows: {},
  copied: false,
  notThere: false,
  exported: { details: false, notes: false },
  kept: [],
  notifications: { allowed: false, refused: false },
};
