// What React does with a controlled input, without React: the element carries its own `value` property that remembers
// what the framework last knew, one listener at the root compares, and after every event the state is written back.

const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
const trackers = new WeakMap<HTMLInputElement, { known: string }>();

/**
 * Puts a `value` property on the element itself, as React does. A script that sets `element.value` goes through it and
 * is then taken for the framework; only a change through the prototype's setter, or typing, is seen as the person's.
 */
export function trackValue(input: HTMLInputElement): void {
  const tracker = { known: input.value };
  trackers.set(input, tracker);
  Object.defineProperty(input, 'value', {
    configurable: true,
    enumerable: true,
    get: () => native.get!.call(input),
    set: (value: string) => {
      tracker.known = String(value);
      native.set!.call(input, value);
    },
  });
}

/** Whether the element holds something else than the framework knew; from then on it knows. */
export function changedByPerson(input: HTMLInputElement): boolean {
  const tracker = trackers.get(input);
  const now: string = native.get!.call(input);
  if (!tracker || tracker.known === now) return false;
  tracker.known = now;
  return true;
}
