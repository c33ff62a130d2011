import { afterEach, describe, expect, test, vi } from 'vitest';
import { exclusively } from '../../src/store/lock.ts';

afterEach(() => vi.unstubAllGlobals());

/** Runs two pieces of work, the first of which goes on until it is let go, and tells the order of their steps. */
async function twoAtOnce(first: string, second: string): Promise<string[]> {
  const steps: string[] = [];
  let letGo = () => {};
  const hold = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const one = exclusively(first, async () => {
    steps.push('one begins');
    await hold;
    steps.push('one ends');
  });
  const two = exclusively(second, async () => {
    steps.push('two begins');
  });
  if (first !== second) await two;
  letGo();
  await Promise.all([one, two]);
  return steps;
}

describe('without Web Locks', () => {
  test('work of one name waits for the work before it', async () => {
    expect(await twoAtOnce('item', 'item')).toEqual(['one begins', 'one ends', 'two begins']);
  });
  test('work of another name does not wait', async () => {
    expect(await twoAtOnce('item', 'other')).toEqual(['one begins', 'two begins', 'one ends']);
  });
  test('work that fails says so to its caller and holds up nobody', async () => {
    const failed = exclusively('item', () => Promise.reject(new Error('no')));
    const next = exclusively('item', async () => 'done');
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('done');
  });
});

test('where the browser has Web Locks, the windows share one lock a name', async () => {
  const request = vi.fn((_name: string, work: () => Promise<unknown>) => work());
  vi.stubGlobal('navigator', { locks: { request } });
  expect(await exclusively('progress', async () => 'done')).toBe('done');
  expect(await exclusively('notes', async () => 'also')).toBe('also');
  const [one, other] = request.mock.calls.map(([name]) => name);
  expect(one).toContain('progress');
  expect(one).not.toBe(other);
});

test('a browser without Web Locks keeps the order by itself', async () => {
  vi.stubGlobal('navigator', {});
  expect(await twoAtOnce('item', 'item')).toEqual(['one begins', 'one ends', 'two begins']);
});
