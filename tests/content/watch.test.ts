// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Places } from '../../src/content/places.ts';
import { watch } from '../../src/content/watch.ts';

const changed = vi.fn();
let stop: AbortController;
let around: Places | undefined;

/** Mutation records come between two tasks; timers are ours. */
const tick = async () => {
  for (let n = 0; n < 20; n++) await Promise.resolve();
};
const rest = async (ms = 10_000) => {
  await tick();
  await vi.advanceTimersByTimeAsync(ms);
};
const rows = (count: number) =>
  Array.from({ length: count }, () => Object.assign(document.createElement('div'), { textContent: 'a row' }));

beforeEach(() => {
  vi.useFakeTimers();
  changed.mockClear();
  document.body.innerHTML = '<form><input id="a"></form><div id="list"></div>';
  stop = new AbortController();
  around = undefined;
  watch(changed, () => around, stop.signal);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe('how many looks a sequence of changes costs', () => {
  test('none while the page rests', async () => {
    await rest();
    expect(changed).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('one for a new control, at once', async () => {
    document.querySelector('form')!.append(document.createElement('input'));
    await tick();
    await rest(0);
    expect(changed.mock.calls).toEqual([[true]]);
  });

  test('one for sixty times a hundred rows, when they have come to rest', async () => {
    for (let frame = 0; frame < 60; frame++) {
      document.querySelector('#list')!.replaceChildren(...rows(100));
      await rest(16);
    }
    expect(changed).not.toHaveBeenCalled();
    await rest();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test('one every two seconds on a page that never rests', async () => {
    for (let ms = 0; ms < 10_000; ms += 100) {
      document.querySelector('#list')!.replaceChildren(...rows(2));
      await rest(100);
    }
    expect(changed.mock.calls.length).toBeGreaterThanOrEqual(3);
    expect(changed.mock.calls.length).toBeLessThanOrEqual(5);
  });

  test('no more for a thousand new controls than for one', async () => {
    document.querySelector('form')!.append(...Array.from({ length: 1000 }, () => document.createElement('input')));
    await rest();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test('none for rows far from the form, nor does anybody hear of them', async () => {
    const [form, list] = [document.querySelector('form')!, document.querySelector('#list')!];
    around = new Map<Node, boolean>([
      [form, true],
      [document.body, false],
    ]);
    document.body.dispatchEvent(new Event('transitionend', { bubbles: true }));
    await rest();
    changed.mockClear();
    list.replaceChildren(...rows(3));
    await rest();
    expect(changed).not.toHaveBeenCalled();
    document.body.append(document.createElement('dialog'));
    await rest();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test('after a click, what appears anywhere counts for half a minute', async () => {
    around = new Map<Node, boolean>([[document.querySelector('form')!, true]]);
    const click = Object.defineProperty(new Event('click', { bubbles: true }), 'isTrusted', { value: true });
    document.body.dispatchEvent(click);
    await rest();
    changed.mockClear();
    document.querySelector('#list')!.append(Object.assign(document.createElement('div'), { role: 'alert' }));
    await rest();
    expect(changed).toHaveBeenCalledTimes(1);
    await rest(60_000);
    document.querySelector('#list')!.append(...rows(2));
    await rest();
    changed.mockClear();
    document.querySelector('#list')!.append(...rows(2));
    await rest();
    expect(changed).not.toHaveBeenCalled();
  });

  test('none for our own layer coming and going', async () => {
    document.documentElement.append(document.createElement('overseas-form-helper'));
    await rest();
    expect(changed).not.toHaveBeenCalled();
  });
});

test('a change of address alone is told as that, and one with new nodes as a change', async () => {
  window.dispatchEvent(new Event('hashchange'));
  expect(changed).toHaveBeenLastCalledWith(true);
  window.dispatchEvent(new Event('hashchange'));
  expect(changed).toHaveBeenLastCalledWith(false);
  document.querySelector('#list')!.append(...rows(1));
  await tick();
  window.dispatchEvent(new Event('hashchange'));
  expect(changed).toHaveBeenLastCalledWith(true);
});

test('at its end nothing is left: no timer, no look', async () => {
  document.querySelector('#list')!.append(...rows(1));
  await tick();
  stop.abort();
  document.querySelector('form')!.append(document.createElement('input'));
  window.dispatchEvent(new Event('hashchange'));
  await rest();
  expect(changed).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
