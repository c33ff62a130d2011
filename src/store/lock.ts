const tails = new Map<string, Promise<unknown>>();

/**
 * Runs `work` while no other window or worker of the extension runs work of the same name, so that two windows that
 * change one item both count. Where Web Locks are missing, the order still holds within this context.
 */
export async function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  if (typeof navigator !== 'undefined' && navigator.locks) {
    return (await navigator.locks.request(`store.${name}`, work)) as T;
  }
  const run = (tails.get(name) ?? Promise.resolve()).then(work, work);
  tails.set(name, run);
  return run;
}
