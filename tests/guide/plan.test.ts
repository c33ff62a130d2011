import { expect, test } from 'vitest';
import { plan, withEvidence } from '../../src/guide/plan.ts';
import type { StepId } from '../../src/guide/step.ts';
import { STEPS, step } from '../../src/guide/steps.ts';
import type { Progress, Situation } from '../../src/store/shapes.ts';
import en from '../../src/text/en.json';

const texts: Record<string, string> = en;
const ticked = (...ids: StepId[]): Progress =>
  Object.fromEntries(ids.map((id) => [id, { done: true, at: 1, by: 'person' }]));
const statusOf = (situation: Situation, progress: Progress, id: StepId) =>
  plan(situation, progress).steps.find((planned) => planned.id === id)!;

test.each(STEPS.map(({ id }) => id))(
  'step %s has a title, a reason, something to do and a link text where it has a link',
  (id) => {
    const has = (end: string) => texts[`step.${id}.${end}`] !== undefined;
    const why = `src/text/en.json wants step.${id}.title, .short and .do.1`;
    expect([has('title'), has('short'), has('do.1')], why).toEqual([true, true, true]);
    expect(has('link'), `step.${id}.link belongs to a step with a link, and to no other`).toBe(
      step(id).link !== undefined,
    );
    expect(has('check'), `step.${id}.check belongs to what can be ticked, and to nothing else`).toBe(
      step(id).type === 'step' && id !== 'jpay-stamps',
    );
  },
);

test('nothing needs a step that comes later', () => {
  for (const [index, { needs }] of STEPS.entries()) {
    const before = STEPS.slice(0, index).map(({ id }) => id);
    for (const need of needs)
      expect(before, `put ${need} in front of what needs it in src/guide/steps.ts`).toContain(need);
  }
});

test.each<[string, Situation, StepId[], StepId, string, string | undefined]>([
  ['enrolment waits for e-mail, number and address', {}, [], 'enrol', 'later', undefined],
  ['an address that fits needs no e-mail step', { email: 'yes' }, [], 'email', 'skip', 'fits'],
  ['who has an account never enrols again', { account: 'messages' }, [], 'enrol', 'skip', 'account'],
  ['who has one from phone calls does not either', { account: 'calls' }, [], 'enrol', 'skip', 'account'],
  [
    'who is not sure may enrol, after asking',
    { account: 'unknown' },
    ['email', 'us-number', 'address'],
    'enrol',
    'open',
    undefined,
  ],
  [
    'Florida: an old phone account changes its main address',
    { account: 'calls', state: 'FL' },
    [],
    'main-address',
    'open',
    undefined,
  ],
  ['elsewhere it does not', { account: 'calls', state: 'TX' }, [], 'main-address', 'skip', 'not-florida'],
  ['without an old account it does not', { account: 'none', state: 'FL' }, [], 'main-address', 'skip', 'no-account'],
  [
    'something not right is put right by phone',
    { account: 'messages', wrong: ['phone'] },
    [],
    'repair',
    'open',
    undefined,
  ],
  [
    'a right account needs no new number',
    { account: 'messages', wrong: ['address'] },
    [],
    'us-number',
    'skip',
    'account',
  ],
  ['a wrong number needs one', { account: 'messages', wrong: ['phone'] }, [], 'us-number', 'open', undefined],
  ['a right account needs no repair', { account: 'messages', wrong: [] }, [], 'repair', 'skip', 'right'],
  ['the move that has come is not waited for', { moved: 'yes' }, [], 'moved', 'skip', 'moved'],
  ['linking waits for the account', { moved: 'yes' }, [], 'link', 'later', undefined],
  ['linking waits for the move', { account: 'messages', moved: 'no' }, [], 'link', 'later', undefined],
  ['both there, linking is open', { account: 'messages', moved: 'yes' }, [], 'link', 'open', undefined],
  ['nobody else to write to: no JPay stamps to buy', { others: 'no' }, [], 'jpay-stamps', 'skip', 'nobody'],
  ['no phone calls wanted', { calls: 'no' }, [], 'calls', 'skip', 'no-calls'],
  [
    'what was ticked stays ticked, also where it is not for them',
    { email: 'yes' },
    ['email'],
    'email',
    'done',
    undefined,
  ],
])('%s', (_, situation, done, id, status, reason) => {
  const planned = statusOf(situation, ticked(...done), id);
  expect([planned.status, planned.reason]).toEqual([status, reason]);
});

test('enrolment waits for each of e-mail address, number and address, and for nothing else', () => {
  const first: StepId[] = ['email', 'us-number', 'address'];
  for (const missing of first) {
    const others = ticked(...first.filter((id) => id !== missing));
    expect(statusOf({}, others, 'enrol')).toEqual({ id: 'enrol', status: 'later', waits: missing });
  }
  expect(statusOf({}, ticked(...first), 'enrol').status).toBe('open');
});

test('the first sign-in waits for linking, and the stamps for the first sign-in', () => {
  expect(statusOf({}, {}, 'sign-in').waits).toBe('link');
  expect(statusOf({}, {}, 'stamps').waits).toBe('sign-in');
  expect(statusOf({}, ticked('link'), 'sign-in').status).toBe('open');
});

test('what waits for nothing names no step', () => {
  expect(statusOf({}, {}, 'jpay-stamps')).toEqual({ id: 'jpay-stamps', status: 'open' });
  expect(statusOf({ others: 'no' }, {}, 'jpay-stamps')).toEqual({
    id: 'jpay-stamps',
    status: 'skip',
    reason: 'nobody',
  });
});

test('help and what goes on for ever are never ticked and never counted', () => {
  const { steps, total } = plan({}, ticked('link-fails'));
  expect(steps.find(({ id }) => id === 'link-fails')).toEqual({ id: 'link-fails', status: 'help' });
  expect(total).toBe(plan({}, {}).total);
  expect(plan({}, ticked('keep-going'))).toMatchObject({ done: 0, total });
});

test('steps that are not for the person do not count, unless they were done', () => {
  const all = plan({}, {}).total;
  expect(plan({ others: 'no' }, {}).total).toBe(all - 1);
  expect(plan({ others: 'no' }, ticked('jpay-stamps'))).toMatchObject({ done: 1, total: all });
});

test('a step unticked by hand is to be done again', () => {
  const unticked: Progress = { 'keep-jpay': { done: false, at: 1, by: 'person' } };
  expect(plan({}, unticked)).toMatchObject({ next: 'keep-jpay', done: 0 });
});

test('when all is done, the way goes on with signing in now and then', () => {
  const everything = plan({}, ticked(...STEPS.filter(({ type }) => type === 'step').map(({ id }) => id)));
  expect(everything.next).toBe('keep-going');
  expect(everything.done).toBe(everything.total);
  expect(everything.steps.find(({ id }) => id === 'keep-going')?.status).toBe('next');
});

test('linking says which step it waits for', () => {
  expect(statusOf({ account: 'messages' }, {}, 'link').waits).toBe('moved');
  expect(statusOf({ moved: 'yes' }, {}, 'link').waits).toBe('enrol');
});

test('the saved label at JPay ticks the e-mail step, by the page', () => {
  expect(withEvidence('jpay-email', {}, {}, 5)).toEqual({ email: { done: true, at: 5, by: 'page' } });
});

test('arrival at the account ticks enrolment, and the first sign-in once linked', () => {
  expect(Object.keys(withEvidence('securus-account', {}, {}, 5))).toEqual(['enrol']);
  expect(Object.keys(withEvidence('securus-account', {}, ticked('link', 'enrol'), 5))).toContain('sign-in');
  expect(withEvidence('securus-account', { account: 'messages' }, {}, 5)).toEqual({});
});

test('the first sign-in is not ticked by arriving at the account before linking', () => {
  const unlinked: Progress = { link: { done: false, at: 1, by: 'person' } };
  expect(Object.keys(withEvidence('securus-account', { account: 'calls' }, unlinked, 5))).toEqual(['link']);
  expect(withEvidence('securus-account', { account: 'calls' }, ticked('link'), 5)).toEqual({
    ...ticked('link'),
    'sign-in': { done: true, at: 5, by: 'page' },
  });
});

test('what a person unticked by hand stays unticked, and other pages change nothing', () => {
  const unticked: Progress = { email: { done: false, at: 1, by: 'person' } };
  expect(withEvidence('jpay-email', {}, unticked, 5)).toBe(unticked);
  expect(withEvidence('securus-login', {}, unticked, 5)).toBe(unticked);
});
