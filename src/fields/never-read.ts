import { attr } from '../dom/safe.ts';
import { type Vote, vote } from './evidence.ts';
import { isAdvised, type Kind, LEFT_ALONE } from './kinds.ts';
import { words } from './words.ts';

/** "Show password" turns the type to text: what once was a password stays one. */
const wasSecret = new WeakSet<Element>();

/** Whether a vote is for a kind that is left alone. */
export const isLeftAlone = (v: Vote | undefined): boolean => (LEFT_ALONE as readonly unknown[]).includes(v);

/**
 * The one list of what is never read: the left-alone kinds, and by its raw attributes any control that looks like one,
 * so that a password nobody has classified yet is not read either. Asks for nothing but attributes.
 */
export function isNeverRead(control: Element, kind?: Kind): boolean {
  const autocomplete = attr(control, 'autocomplete');
  const secret =
    /^password$/i.test(attr(control, 'type')) || /\b(cc-|one-time-code|current-password)/i.test(autocomplete);
  if (secret) wasSecret.add(control);
  if (wasSecret.has(control) || (kind && !isAdvised(kind))) return true;
  const signs = ['formcontrolname', 'name', 'id', 'placeholder', 'aria-label'].map((name) =>
    vote(words(attr(control, name))),
  );
  return !kind && (/new-password/i.test(autocomplete) || signs.some(isLeftAlone));
}
