// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { recognise } from '../../src/fields/recognise.ts';
import { advise } from '../../src/rules/advise.ts';

/** How often the page's own methods are asked while `act` runs. */
function asked(act: () => void): Record<'attributes' | 'selectors' | 'boxes', number> {
  const spies = {
    attributes: vi.spyOn(Element.prototype, 'getAttribute'),
    selectors: vi.spyOn(Element.prototype, 'closest'),
    boxes: vi.spyOn(Element.prototype, 'getBoundingClientRect'),
  };
  act();
  const counts = Object.fromEntries(Object.entries(spies).map(([name, spy]) => [name, spy.mock.calls.length]));
  for (const spy of Object.values(spies)) spy.mockRestore();
  return counts as ReturnType<typeof asked>;
}

const boxes = (count: number) =>
  Array.from({ length: count }, (_, n) => `<label for="f${n}">City</label><input id="f${n}" name="city${n}">`).join('');
const rows = (count: number) => '<div><span>text</span></div>'.repeat(count);
const show = (fields: number, others = 0) => {
  document.body.innerHTML = `<form>${boxes(fields)}</form>${rows(others)}`;
};
const look = () => recognise(document);

describe('what a look at the page costs, in questions to the page', () => {
  beforeEach(() => show(20));
  afterEach(() => vi.restoreAllMocks());

  test('an unchanged page gives the same fields back and measures no box', () => {
    const before = look();
    let again: unknown;
    expect(asked(() => (again = look())).boxes).toBe(0);
    expect(again).toBe(before);
  });

  test('the first look grows with the number of fields, not faster', () => {
    const small = asked(look).attributes;
    show(80);
    expect(asked(look).attributes).toBeLessThanOrEqual(4 * small);
  });

  test('nodes that are no fields are not asked for anything', () => {
    const alone = asked(look);
    show(20, 2000);
    expect(asked(look)).toEqual(alone);
  });

  test('one new field is measured once, the others not again', () => {
    look();
    document.querySelector('form')!.insertAdjacentHTML('beforeend', '<label for="x">ZIP code</label><input id="x">');
    expect(asked(look).boxes).toBe(1);
  });

  test('however many elements there are, few are searched for shadow roots beside an open form', () => {
    show(20, 5000);
    const steps = vi.spyOn(TreeWalker.prototype, 'nextSibling');
    look();
    expect(steps.mock.calls.length).toBeLessThan(100);
  });
});

test('a number that was read is not read again by every rule', () => {
  const normalize = vi.spyOn(String.prototype, 'normalize');
  const judged = {
    kind: 'tel',
    value: '＋49 171 1234567',
    form: {},
    left: true,
    disabled: false,
    maxLengths: {},
  } as const;
  expect(advise({ ...judged, known: new Set() })).not.toEqual([]);
  expect(normalize).toHaveBeenCalledTimes(1);
  normalize.mockRestore();
});
