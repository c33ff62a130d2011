// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Vote } from '../../src/fields/evidence.ts';
import { type Candidate, resolve } from '../../src/fields/resolve.ts';
import type { Signals } from '../../src/fields/signals.ts';
import { signals } from './signals.ts';

interface Made extends Partial<Signals> {
  vote?: Vote | undefined;
  confidence?: number;
  tag?: string;
  attributes?: Record<string, string>;
}

function candidate({ vote, confidence = 0.8, tag = 'input', attributes = {}, ...more }: Made): Candidate {
  const control = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) control.setAttribute(name, value);
  return { control, signals: signals(more), vote, confidence, more: [], block: 0 };
}

/** The controls after they were judged together. */
function resolved(...made: (Made | Vote)[]): Candidate[] {
  const list = made.map((one) => candidate(typeof one === 'string' ? { vote: one } : one));
  resolve(list);
  return list;
}
const votes = (...made: (Made | Vote)[]) => resolved(...made).map(({ vote }) => vote);
const blocks = (...made: (Made | Vote)[]) => resolved(...made).map(({ block }) => block);
/** How many boxes each control stands for. */
const boxes = (...made: (Made | Vote)[]) => resolved(...made).map(({ vote, more }) => (vote ? more.length + 1 : 0));

test('what is hidden is no question; what is left alone stays so', () => {
  expect(votes({ vote: 'email', visible: false }, { vote: 'cc-csc', visible: false }, 'tel')).toEqual([
    undefined,
    'cc-csc',
    'tel',
  ]);
});

describe('split fields', () => {
  const [three, four] = [{ maxLength: 3 }, { maxLength: 4 }];
  const phone: Made = { vote: 'tel', ...three };

  test('boxes of 3, 3 and 4 are one phone, sure enough to be used', () => {
    const list = resolved(three, { ...three, vote: 'other' }, { ...four, vote: 'tel' });
    expect(list.map(({ vote }) => vote)).toEqual(['tel', undefined, undefined]);
    expect(list[0]!.more).toEqual([list[1]!.control, list[2]!.control]);
    expect(list[0]!.confidence).toBe(0.9);
  });
  test.each<[what: string, made: Made[], boxes: number[]]>([
    ['3, 2 and 4 are a social security number', [three, { maxLength: 2 }, four], [0, 0, 0]],
    ['3, 3 and 3 are nothing', [three, three, three], [0, 0, 0]],
    ['4, 3 and 4 are nothing', [four, three, four], [0, 0, 0]],
    ['a phone in two boxes', [phone, { ...four, vote: 'tel' }], [2, 0]],
    ['a phone takes two more boxes and no third', [{ vote: 'tel', ...four }, four, four, four], [3, 0, 0, 0]],
    ['a phone in one long box takes none', [{ vote: 'tel', maxLength: 10 }, four], [1, 0]],
    ['a phone without a limit takes none', [{ vote: 'tel' }, four], [1, 0]],
    ['a box of five is not of the phone', [phone, { maxLength: 5 }], [1, 0]],
    ['unless its name says that the phone is in parts', [{ ...phone, label: 'area code' }, { maxLength: 7 }], [2, 0]],
    ['another question ends the phone', [phone, { ...four, vote: 'email' }, four], [1, 1, 0]],
    ['a list is no box of the phone', [phone, { ...four, tag: 'select' }, four], [1, 0, 0]],
    ['a ZIP code with its four more digits', [{ vote: 'postal-code', maxLength: 5 }, four], [2, 0]],
    ['a ZIP code takes one more box and no second', [{ vote: 'postal-code' }, four, four], [2, 0, 0]],
    ['a box of five is not of the ZIP code', [{ vote: 'postal-code' }, { maxLength: 5 }], [1, 0]],
    ['nor is one of three', [{ vote: 'postal-code' }, three], [1, 0]],
    ['a city takes no box', [{ vote: 'address-level2', maxLength: 3 }, four], [1, 0]],
    ['a phone at the end of the form', [phone], [1]],
  ])('%s', (_, made, expected) => {
    expect(boxes(...made)).toEqual(expected);
  });
  test.each([
    'area',
    'prefix',
    'suffix',
    'exchange',
    'line number',
    'part 1',
    'first',
    'second',
    'third',
    'last',
    'phone 1',
  ])('a phone called "%s" is in parts', (label) => {
    expect(boxes({ ...phone, label }, { maxLength: 7 })).toEqual([2, 0]);
    expect(boxes({ ...phone, attributes: { name: label } }, { maxLength: 7 })).toEqual([2, 0]);
  });
  test.each(['phone', 'outline', 'phone12'])('one called "%s" is not', (label) => {
    expect(boxes({ ...phone, label }, { maxLength: 7 })).toEqual([1, 0]);
  });
});

describe('the second line of an address', () => {
  test.each<[what: string, made: (Made | Vote)[], votes: (Vote | undefined)[]]>([
    ['a box without any text below the street', ['address-line1', {}], ['address-line1', 'address-line2']],
    ['a second box for the street', ['address-line1', 'address-line1'], ['address-line1', 'address-line2']],
    [
      'not where there is a line 2 already',
      ['address-line1', {}, 'address-line2'],
      ['address-line1', undefined, 'address-line2'],
    ],
    [
      'not where a weaker line 2 follows',
      ['address-line1', {}, { vote: 'address-line2', confidence: 0.55 }],
      ['address-line1', undefined, 'address-line2'],
    ],
    ['not where a text stands before it', ['address-line1', { near: 'x' }], ['address-line1', undefined]],
    ['not where it has a label', ['address-line1', { label: 'x' }], ['address-line1', undefined]],
    [
      'not where a placeholder says something else',
      ['address-line1', { placeholder: 'x' }],
      ['address-line1', undefined],
    ],
    [
      'a second street with a placeholder is one',
      ['address-line1', { vote: 'address-line1', placeholder: 'street' }],
      ['address-line1', 'address-line2'],
    ],
    ['not where it is something else', ['address-line1', 'address-level2'], ['address-line1', 'address-level2']],
    ['not a list', ['address-line1', { tag: 'select' }], ['address-line1', undefined]],
    ['not above the street', [{}, 'address-line1'], [undefined, 'address-line1']],
    ['nothing below the street', ['address-line1'], ['address-line1']],
  ])('%s', (_, made, expected) => {
    expect(votes(...made)).toEqual(expected);
  });
  test('it is sure enough to be used', () => {
    expect(resolved('address-line1', { confidence: 0 })[1]).toMatchObject({ vote: 'address-line2', confidence: 0.6 });
  });
});

describe('what is asked twice', () => {
  const says = (label: string): Made => ({ vote: 'email', label });

  test.each([
    'confirm email',
    'verify email',
    'retype email',
    're enter email',
    'remail',
    're email',
    'rep email',
    'repeat email',
    'repetir correo',
    'email again',
    'email copy',
    'second email',
    'email 2',
  ])('"%s" is the repetition', (label) => {
    expect(votes('email', says(label))).toEqual(['email', 'email-confirm']);
    expect(votes('email', { vote: 'email', attributes: { name: label } })).toEqual(['email', 'email-confirm']);
    expect(votes('email', { vote: 'email', placeholder: label })).toEqual(['email', 'email-confirm']);
    expect(votes('email', { vote: 'email', near: label })).toEqual(['email', 'email-confirm']);
  });
  test('the first is never the repetition, whatever it is called', () => {
    expect(votes(says('confirm email'), 'tel')).toEqual(['email', 'tel']);
    expect(votes({ vote: 'email-confirm' }, 'tel')).toEqual(['email', 'tel']);
  });
  test('where both stand beside both labels, the second is the repetition', () => {
    expect(votes('email-confirm', 'email')).toEqual(['email', 'email-confirm']);
    expect(votes('email-confirm', 'email-confirm')).toEqual(['email', 'email-confirm']);
  });
  test('only the last sixty characters of a text before count', () => {
    const near = (length: number) => votes('email', { vote: 'email', near: `confirm ${'x'.repeat(length)}` })[1];
    expect([near(52), near(54)]).toEqual(['email-confirm', 'email']);
  });
  test('passwords are told apart in the same way', () => {
    expect(votes('current-password', { vote: 'current-password', label: 'repeat' })).toEqual([
      'current-password',
      'password-confirm',
    ]);
    expect(votes('new-password', { vote: 'new-password', label: 'repeat' })).toEqual([
      'new-password',
      'password-confirm',
    ]);
    expect(votes('password-confirm', 'tel')).toEqual(['current-password', 'tel']);
  });
});

describe('somebody else’s place', () => {
  test.each<[what: string, made: (Made | Vote)[], votes: (Vote | undefined)[]]>([
    [
      'state, city and phone beside it are not the person’s',
      ['place', 'address-level1', 'address-level2', 'tel'],
      ['place', undefined, undefined, undefined],
    ],
    ['a country and a ZIP code may still be', ['place', 'address-level1', 'country'], ['place', undefined, undefined]],
    ['an e-mail address always is', ['place', 'address-level1', 'email'], ['place', undefined, 'email']],
    ['without a state nothing is dropped', ['place', 'address-level2', 'tel'], ['place', 'address-level2', 'tel']],
    [
      'without a place nothing is dropped',
      ['address-level1', 'address-level2', 'tel'],
      ['address-level1', 'address-level2', 'tel'],
    ],
    [
      'beside an address of one’s own only the neighbours are dropped',
      ['address-level1', 'place', 'address-line1', 'address-level2', 'tel'],
      [undefined, 'place', 'address-line1', 'address-level2', 'tel'],
    ],
    [
      'the neighbour after it too',
      ['place', 'address-level1', 'email', 'postal-code', 'address-level2'],
      ['place', undefined, 'email', 'postal-code', 'address-level2'],
    ],
  ])('%s', (_, made, expected) => {
    expect(votes(...made)).toEqual(expected);
  });
});

describe('a kind that comes again', () => {
  const address: Vote[] = ['address-line1', 'address-level2', 'address-level1', 'postal-code'];

  test('a second address is a block of its own, and what follows belongs to it', () => {
    expect(votes(...address, ...address, 'tel')).toEqual([...address, ...address, 'tel']);
    expect(blocks(...address, ...address, 'tel')).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 1]);
    expect(blocks(...address, ...address, ...address).at(-1)).toBe(2);
  });
  test('two kinds again within eight controls are a new address, one is not', () => {
    const fill: Made[] = Array.from({ length: 6 }, () => ({}));
    expect(blocks('address-level2', 'country', 'address-level2', ...fill, 'country')).toEqual([
      0,
      0,
      ...Array(8).fill(1),
    ]);
    expect(votes('address-level2', 'country', 'address-level2', ...fill, {}, 'country').filter(Boolean)).toHaveLength(
      2,
    );
  });
  test('of two the better one stays, of two equal ones the first', () => {
    expect(votes('postal-code', { vote: 'postal-code', confidence: 0.9 })).toEqual([undefined, 'postal-code']);
    expect(votes('postal-code', { vote: 'postal-code', confidence: 0.7 })).toEqual(['postal-code', undefined]);
    expect(votes('postal-code', 'postal-code')).toEqual(['postal-code', undefined]);
  });
  test('a list and a text box side by side are one question for two kinds of people', () => {
    const states: Made = { vote: 'address-level1', tag: 'select' };
    expect(votes(states, 'address-level1')).toEqual(['address-level1', 'address-level1']);
    expect(votes(states, 'tel', 'address-level1')).toEqual(['address-level1', 'tel', undefined]);
    expect(votes(states, states)).toEqual(['address-level1', undefined]);
  });
  test('names and phones may come as often as the form likes', () => {
    expect(votes('tel', 'tel', 'given-name', 'given-name')).toEqual(['tel', 'tel', 'given-name', 'given-name']);
  });
});
