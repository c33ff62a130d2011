import { expect, test } from 'vitest';
import { answer, applies, openQuestion, QUESTIONS } from '../../src/guide/situation.ts';
import type { Situation } from '../../src/store/shapes.ts';
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
  expect(answer({ moved: 'yes', calls: 'no' }, { moved: undefined })).toEqual({ calls: 'no' });
});

test.each(QUESTIONS)('question %s has its words and its help', (question) => {
  const texts: Record<string, string> = en;
  expect([texts[`situation.${question}`], texts[`situation.${question}.help`]]).toEqual([
    expect.any(String),
    expect.any(String),
  ]);
});
