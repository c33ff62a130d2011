import { expect, test } from 'vitest';
import { plan } from '../../src/guide/plan.ts';
import { STEPS } from '../../src/guide/steps.ts';
import type { Progress, Situation } from '../../src/store/shapes.ts';
import en from '../../src/text/en.json';

// Every situation there is: a second or two for each run. Left out of the mutation runs, where the plan's own tests stand.

/** Every answer that changes a step, `undefined` meaning not asked. */
const ANSWERS: { [key in keyof Situation]: Situation[key][] } = {
  country: [undefined, 'unknown', 'DE', 'CA'],
  state: [undefined, 'unknown', 'FL', 'TX', 'CA', 'MO'],
  moved: [undefined, 'unknown', 'yes', 'no'],
  others: [undefined, 'unknown', 'yes', 'no'],
  account: [undefined, 'unknown', 'none', 'calls', 'messages'],
  wrong: [undefined, [], ['unknown'], ['phone'], ['address'], ['email'], ['phone', 'address', 'email']],
  email: [undefined, 'unknown', 'yes', 'no'],
  calls: [undefined, 'unknown', 'yes', 'no'],
};

function* situations(keys = Object.keys(ANSWERS) as (keyof Situation)[], made: Situation = {}): Generator<Situation> {
  const [key, ...rest] = keys;
  if (key === undefined) return yield made;
  for (const value of ANSWERS[key]!) yield* situations(rest, value === undefined ? made : { ...made, [key]: value });
}

test('in every situation there is one next step, and the way can be walked to its end', () => {
  let combinations = 0;
  // The country changes a note and never the order.
  for (const situation of situations(
    (Object.keys(ANSWERS) as (keyof Situation)[]).filter((key) => key !== 'country'),
  )) {
    // Every situation is asked for its next step; every 13th is walked to the end (13 divides no number of answers).
    const walked = combinations++ % 13 === 0;
    let progress: Progress = {};
    for (let turn = 0; turn === 0 || walked; turn++) {
      const { next, steps, done, total } = plan(situation, progress);
      if (turn > STEPS.length || done > total || done !== turn) throw new Error(`stuck: ${JSON.stringify(situation)}`);
      const nexts = steps.filter(({ status }) => status === 'next').map(({ id }) => id);
      if (nexts.length !== 1 || nexts[0] !== next)
        throw new Error(`not one next: ${JSON.stringify({ situation, nexts })}`);
      if (next === 'keep-going') {
        if (done !== total) throw new Error(`ended early: ${JSON.stringify(situation)}`);
        break;
      }
      progress = { ...progress, [next]: { done: true, at: 1, by: 'person' } };
    }
  }
  expect(combinations).toBe(6 * 4 * 4 * 5 * 7 * 4 * 4);
});

test('every reason and every note that can come up has its text, and no other text is left over', () => {
  const used = new Set<string>();
  for (const situation of situations()) {
    for (const entry of STEPS) {
      const reason = entry.skip?.(situation);
      if (reason) used.add(`step.${entry.id}.skip.${reason}`);
      for (const note of entry.notes?.(situation) ?? []) used.add(`step.${entry.id}.note.${note}`);
    }
  }
  const written = Object.keys(en).filter((key) => /^step\..*\.(skip|note)\./.test(key));
  expect([...used].sort()).toEqual(written.sort());
});
