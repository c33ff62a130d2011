import { expect, test } from 'vitest';
import { languages } from '../../src/text/languages.ts';
import { REVIEWS } from '../../src/text/reviews.ts';

test('every language but English says who has read it, and when', () => {
  const others = Object.keys(languages).filter((code) => code !== 'en');
  const why = 'give every language but English its line in src/text/reviews.ts: who has read it, and when';
  expect(Object.keys(REVIEWS).sort(), why).toEqual(others.sort());
  for (const { date } of Object.values(REVIEWS)) expect(Number.isNaN(Date.parse(date))).toBe(false);
});
