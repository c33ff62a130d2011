import { closest, rootOf } from '../dom/safe.ts';
import { parentOrHost } from '../dom/tree.ts';
import type { Field } from '../fields/field.ts';

/** Nodes whose children matter; true: and everything below them. */
export type Places = ReadonlyMap<Node, boolean>;

/** What holds the fields of a page without a form. */
const HOLDER = 'form,fieldset,dialog,[role=form],[role=dialog],section,article,main';

/**
 * Where nodes that come and go can change what is said of these fields while nobody does anything: inside their forms, and
 * among the direct children of everything around those, where pages put further forms, dialogs and messages. Undefined when
 * that is the whole document: without fields, or when nothing holds them.
 */
export function placesAround(fields: readonly Field[]): Places | undefined {
  const places = new Map<Node, boolean>();
  for (const { control } of fields) {
    const root = rootOf(control);
    const holder = closest(control, HOLDER) ?? root;
    if (holder === document) return undefined;
    places.set(holder, true);
    for (let at = parentOrHost(holder); at && !places.has(at); at = parentOrHost(at)) places.set(at, false);
  }
  return places.size > 0 ? places : undefined;
}

/** Whether two answers are the same. */
export function isSamePlaces(one: Places | undefined, other: Places | undefined): boolean {
  if (!one || !other) return one === other;
  return one.size === other.size && [...one].every(([node, isDeep]) => other.get(node) === isDeep);
}
