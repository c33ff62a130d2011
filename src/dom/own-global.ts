/**
 * A global of our own world. Where a page has a frame or a form with the same name Chromium shows that one for a global
 * that was never set: what is not the world's own is not there.
 */
export function ownGlobal<K extends keyof typeof globalThis>(name: K): (typeof globalThis)[K] | undefined {
  return Object.hasOwn(globalThis, name) ? globalThis[name] : undefined;
}
