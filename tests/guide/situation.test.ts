import { describe, expect, test } from 'vitest';
import {
  answer,
  answered,
  applies,
  CHOICES,
  hasAccount,
  openQuestion,
  QUESTIONS,
  withWrong,
} from '../../src/guide/situation.ts';
import { Situation } from '../../src/store/shapes.ts';
import en from '../../src/text/en.json';

test('each question is asked once, also when the answer is “I don’t know”', () => {
  const unknown: Record<string, Partial<Situation>> = {
    prison: { state: 'unknown' },
    wrong: { wrong: ['unknown'] },
  };
  let situation: Situation = {};
  const asked: string[] = [];
  for (let question = openQuestion(situation); question; question = openQuestion(situation)) {
    asked.push(question);
    situation = answer(situation, unknown[question] ?? { [question]: 'unknown' });
    expect(asked.length).toBeLessThanOrEqual(QUESTIONS.length);
  }
  expect(asked).toEqual([...QUESTIONS]);
});

test('nobody is asked what is wrong in an account they do not have, and such an answer is dropped', () => {
  expect(applies('wrong', { account: 'none' })).toBe(false);
  expect(applies('wrong', {})).toBe(false);
  expect(applies('wrong', { account: 'calls' })).toBe(true);
  expect(answer({ account: 'calls', wrong: ['phone'] }, { account: 'none' })).toEqual({ account: 'none' });
});

test('another state drops the ZIP code of the one before', () => {
  expect(answer({ state: 'FL', zip: '32026' }, { state: 'TX' })).toEqual({ state: 'TX' });
  expect(answer({ state: 'FL' }, { state: 'TX', zip: '77340' })).toEqual({ state: 'TX', zip: '77340' });
});

test('an answer can be taken back', () => {
  expect(answer({ moved: 'yes', calls: 'no' }, { moved: undefined })).toStrictEqual({ calls: 'no' });
});

test.each(QUESTIONS)('question %s has its words and its help', (question) => {
  const texts: Record<string, string> = en;
  expect([texts[`situation.${question}`], texts[`situation.${question}.help`]]).toEqual([
    expect.any(String),
    expect.any(String),
  ]);
});

test('every choice that is offered can be kept', () => {
  for (const [question, choices] of Object.entries(CHOICES)) {
    for (const choice of choices) expect(Situation.safeParse({ [question]: choice }).success, choice).toBe(true);
    expect(choices.at(-1), 'not knowing is always an answer').toBe('unknown');
  }
});

test.each(['none', 'unknown', undefined] as const)('account: %s is no account', (account) => {
  expect(hasAccount(account ? { account } : {})).toBe(false);
});

test.each(['calls', 'messages'] as const)('an account for %s is one', (account) => {
  expect(hasAccount({ account })).toBe(true);
});

test('whose account is not known may say what is wrong in it', () => {
  expect(applies('wrong', { account: 'unknown' })).toBe(true);
  expect(answer({ account: 'unknown', wrong: ['phone'] }, { moved: 'no' })).toEqual({
    account: 'unknown',
    wrong: ['phone'],
    moved: 'no',
  });
});

test('the prison is answered by its state, also without a ZIP code', () => {
  expect(answered('prison', { state: 'FL' })).toBe(true);
  expect(answered('prison', { zip: '32026' })).toBe(false);
  expect(answered('country', { state: 'FL' })).toBe(false);
});

test('another answer than the state leaves the ZIP code alone', () => {
  expect(answer({ state: 'FL', zip: '32026' }, { calls: 'no' })).toEqual({ state: 'FL', zip: '32026', calls: 'no' });
});

describe('ticking what is not right', () => {
  const account = 'calls' as const;

  test('each tick adds one thing, once', () => {
    const one = withWrong({ account }, 'phone', true);
    expect(one).toEqual({ account, wrong: ['phone'] });
    expect(withWrong(one, 'email', true)).toEqual({ account, wrong: ['phone', 'email'] });
    expect(withWrong(one, 'phone', true)).toEqual(one);
  });
  test('unticking takes one thing away, and the last one opens the question again', () => {
    expect(withWrong({ account, wrong: ['phone', 'email'] }, 'phone', false)).toEqual({ account, wrong: ['email'] });
    const none = withWrong({ account, wrong: ['phone'] }, 'phone', false);
    expect(none).toEqual({ account });
    expect(answered('wrong', none)).toBe(false);
  });
  test('“I don’t know” gives way to what is ticked', () => {
    expect(withWrong({ account, wrong: ['unknown'] }, 'address', true)).toEqual({ account, wrong: ['address'] });
  });
  test('nobody without an account has something wrong in it', () => {
    expect(withWrong({ account: 'none' }, 'phone', true)).toEqual({ account: 'none' });
  });
});
