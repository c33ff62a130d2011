import type { Field } from '../fields/field.ts';
import type { Page } from '../pages/page.ts';
import type { Advice, RuleId } from '../rules/rule.ts';
import type { Hello } from '../store/messages.ts';
import type { Memory } from './memory.ts';

/** One known page from its first to its last view. */
export interface Visit {
  page: Page;
  memory: Memory;
  /** Absent until the background has answered: nothing is shown before. */
  hello?: Hello;
  /** Ends the visit: everything that belongs to it hangs on it. */
  stop: AbortController;
  /** Evidence of this visit was reported. */
  reported: boolean;
}

/** What the last pass found: the one picture that card, markers, panel and notices are drawn from. */
export interface Picture {
  fields: readonly Field[];
  keys: ReadonlyMap<Field, string>;
  /** What is said of each field now, the first first. Never grows while the person types in it. */
  advice: Map<string, Advice[]>;
  /** Fields that hold a value nothing speaks against, also while the person still types. */
  fine: ReadonlySet<string>;
}

export const emptyPicture = (): Picture => ({ fields: [], keys: new Map(), advice: new Map(), fine: new Set() });

/** The field that a control, or an element inside a custom list, belongs to. */
export function fieldOf(picture: Picture, element: EventTarget | null | undefined): Field | undefined {
  if (!(element instanceof Element)) return undefined;
  return picture.fields.find((field) => field.boxes.some((box) => box === element || box.contains(element)));
}

// What to know before writing; once something is written they would only repeat themselves beside a right value.
const QUIET_RULES: ReadonlySet<RuleId> = new Set<RuleId>(['phone-permanent', 'address-layout', 'country-not-us']);

/** Advice that is loud enough for a marker: a problem, or a right value that can be written better. */
export function isLoud(advice: Advice): boolean {
  return advice.level !== 'hint' || !QUIET_RULES.has(advice.rule);
}

export const isWarning = (advice: Advice | undefined): boolean => advice !== undefined && advice.level !== 'hint';

/** The one open card of a page, as the page's events move it. */
export interface OpenCard {
  /** The focus came into a field: its card, unless the person closed it. */
  focused(field: Field): void;
  /** The focus left a field for `next`, which may be nothing of ours. */
  blurred(field: Field, next: Field | undefined): void;
  /** The focus is in a control that is no field of ours: a tip goes, a warning stays. */
  away(): void;
  /** The person asks for a field's card; `into`: and wants to be in it. */
  ask(field: Field, into: boolean): boolean;
  /** Closes it; the same message does not come back by itself. Returns false when nothing was open. */
  close(returnFocus: boolean): boolean;
  /** The open card follows its field's advice: redrawn, mended or gone. */
  follow(picture: Picture): void;
  /** Nothing stays, nothing is remembered. */
  clear(): void;
  /** The field whose card is open. */
  field(): Field | undefined;
  holdsFocus(): boolean;
  /** Something of it is to be seen. */
  shown(): boolean;
}
