import { words } from '../data/plain-words.ts';
import { ownGlobal } from '../dom/own-global.ts';
import { attr } from '../dom/safe.ts';
import { type Vote, vote } from './evidence.ts';
import { isAdvised, type Kind, LEFT_ALONE } from './kinds.ts';

declare global {
  /**
   * What is known about controls by all scripts of ours in one page: the later ones must not read what the first found
   * out to be secret. It stands in the extension's own world, which no page can see.
   */
  var overseasFormMemory: { secrets: WeakSet<Element>; kinds: WeakMap<Element, Kind> } | undefined;
}
globalThis.overseasFormMemory = ownGlobal('overseasFormMemory') ?? { secrets: new WeakSet(), kinds: new WeakMap() };

/**
 * `wasSecret`: "Show password" turns the type to text; what once was a password stays one. `kinds`: what the recogniser
 * made of a control, all its signals weighed.
 */
const { secrets: wasSecret, kinds } = globalThis.overseasFormMemory;

/** Tells what a control was recognised as. */
export function noteKind(control: Element, kind: Kind): void {
  kinds.set(control, kind);
  if (kind.includes('password')) wasSecret.add(control);
}

const LEFT: ReadonlySet<unknown> = new Set(LEFT_ALONE);

/** Whether a vote is for a kind that is left alone. */
export const isLeftAlone = (says: Vote | undefined): boolean => LEFT.has(says);

/**
 * The one list of what is never read: the left-alone kinds, and by its raw attributes any control that looks like one,
 * so that a password nobody has classified yet is not read either. Asks for nothing but attributes.
 */
export function isNeverRead(control: Element, kind = kinds.get(control)): boolean {
  if (wasSecret.has(control)) return true;
  const autocomplete = attr(control, 'autocomplete');
  const isPassword = attr(control, 'type').toLowerCase() === 'password';
  if (isPassword || /\b(cc-|one-time-code|current-password)/i.test(autocomplete))
    return Boolean(wasSecret.add(control));
  if (kind) return !isAdvised(kind);
  const says = (name: string) => isLeftAlone(vote(words(attr(control, name))));
  const named = ['formcontrolname', 'name', 'id', 'placeholder', 'aria-label'];
  return /new-password/i.test(autocomplete) || named.some(says);
}
