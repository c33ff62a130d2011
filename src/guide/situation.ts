import type { Situation } from '../store/shapes.ts';

/** The questions, in the order they are asked. `prison` fills both `state` and `zip`. */
export const QUESTIONS = ['country', 'prison', 'moved', 'others', 'account', 'wrong', 'email', 'calls'] as const;
export type Question = (typeof QUESTIONS)[number];

/** The choices of a question that is answered by one press; the others are typed or picked from a list. */
export const CHOICES = {
  moved: ['yes', 'no', 'unknown'],
  others: ['yes', 'no', 'unknown'],
  account: ['none', 'calls', 'messages', 'unknown'],
  email: ['yes', 'no', 'unknown'],
  calls: ['yes', 'no', 'unknown'],
} as const;

/** Whether the person has a Securus account already, as far as they know. */
export function hasAccount({ account }: Situation): boolean {
  return account === 'calls' || account === 'messages';
}

/** Whether a question makes sense in this situation: nobody is asked what is wrong in an account they do not have. */
export function applies(question: Question, situation: Situation): boolean {
  return question !== 'wrong' || hasAccount(situation) || situation.account === 'unknown';
}

/** Whether a question has its answer; "I don't know" is one. */
export function answered(question: Question, situation: Situation): boolean {
  return question === 'prison' ? situation.state !== undefined : situation[question] !== undefined;
}

/** The first question still open, undefined when none is. */
export function openQuestion(situation: Situation): Question | undefined {
  return QUESTIONS.find((question) => applies(question, situation) && !answered(question, situation));
}

/** Takes an answer in and drops what it makes meaningless. */
export function answer(situation: Situation, change: Partial<Situation>): Situation {
  const next = { ...situation, ...change };
  if (!applies('wrong', next)) delete next.wrong;
  // A ZIP code belongs to the state it was given with.
  if ('state' in change && !('zip' in change)) delete next.zip;
  for (const key of Object.keys(next) as (keyof Situation)[]) if (next[key] === undefined) delete next[key];
  return next;
}

/** Ticks or unticks one thing that is not right; "I don't know" and "nothing" give way to it. */
export function withWrong(situation: Situation, part: 'phone' | 'address' | 'email', on: boolean): Situation {
  const others = (situation.wrong ?? []).filter((other) => other !== part && other !== 'unknown');
  const wrong = on ? [...others, part] : others;
  return answer(situation, { wrong: wrong.length ? wrong : undefined });
}
