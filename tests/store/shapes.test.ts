import { expect, test, vi } from 'vitest';
import * as items from '../../src/store/items.ts';
import { Details, Language, News, Notes, Place, Progress, Quiet, Reminder, Situation } from '../../src/store/shapes.ts';

vi.mock('webextension-polyfill', () => import('../support/fake-browser.ts'));

test('who has just installed it has answered nothing, ticked nothing, and gets no reminder', () => {
  const { progress, situation, language, reminder, news, place, quiet, details, notes } = items;
  expect([progress, situation, language, place, quiet, news].map(({ initial }) => initial)).toEqual([
    {},
    {},
    '',
    { view: 'home' },
    [],
    { welcomed: false, seen: '' },
  ]);
  expect([details.local.initial, notes.local.initial]).toEqual([{}, []]);
  // Sunday evening is what the reminder offers; it is off until somebody wants it.
  expect(reminder.initial).toEqual({ on: false, day: 0, minute: 1080 });
});

const tick = { done: true, at: 1, by: 'person' };
const many = (length: number) => 'x'.repeat(length);

test.each([
  ['any answer about the account', Situation, ['none', 'calls', 'messages', 'unknown'].map((account) => ({ account }))],
  ['each thing that may be wrong', Situation, [{ wrong: ['phone', 'address', 'email', 'unknown'] }, { wrong: [] }]],
  ['yes, no and unknown', Situation, ['yes', 'no', 'unknown'].map((moved) => ({ moved }))],
  [
    'a country, a state, or not knowing',
    Situation,
    [{ country: 'DE' }, { state: 'FL' }, { country: 'unknown', state: 'unknown' }],
  ],
  ['five digits', Situation, [{ zip: '00501' }]],
  ['a step of any version', Progress, [{ 'a-step-2': tick }, { a: { ...tick, by: 'page' } }]],
  [
    'any day and minute',
    Reminder,
    [
      { on: true, day: 0, minute: 0 },
      { on: false, day: 6, minute: 1439, shown: '2026-11-22' },
    ],
  ],
  ['languages', Language, ['', 'de', 'fil', 'pt-BR', 'zh-Hant-TW']],
  ['a view, with a step or without', Place, [{ view: 'step', step: 'us-number' }, { view: 'home' }]],
  [
    'half a detail',
    Details,
    [{}, { usPhone: '20', city: '' }, { street: many(200), jpayEmail: many(320), postalCode: many(20) }],
  ],
  ['a note', Notes, [[], [{ at: 0, who: many(120), result: many(4000) }]]],
  ['fields not to hear about', Quiet, [[], Array.from({ length: 200 }, () => many(80))]],
  ['a version', News, [{ welcomed: true, seen: '0.1.0' }]],
] as const)('%s can be kept', (_, schema, values) => {
  for (const value of values) expect(schema.safeParse(value).success, JSON.stringify(value)).toBe(true);
});

test.each([
  [
    'another answer',
    Situation,
    [{ account: '' }, { account: 'both' }, { moved: '' }, { email: 'maybe' }, { later: 'yes' }],
  ],
  ['something wrong that we do not ask for', Situation, [{ wrong: [''] }, { wrong: ['name'] }, { wrong: 'phone' }]],
  ['more wrong things than there are', Situation, [{ wrong: Array(5).fill('phone') }]],
  [
    'a country or state with more around it',
    Situation,
    ['DEU', 'xDE', 'de', ' DE', 'unknown ', 'unknown1', 'anunknown', ''].flatMap((code) => [
      { country: code },
      { state: code },
    ]),
  ],
  [
    'a ZIP code with more around it',
    Situation,
    ['320261', '3202', '32026-1000', 'a32026', '32026 ', ''].map((zip) => ({ zip })),
  ],
  ['an answer to another question', Situation, [{ password: 'x' }]],
  [
    'a step that is no id',
    Progress,
    ['A', '-a', '1a', 'a b', 'a_', '', ' a', many(41), 'constructor!'].map((id) => ({ [id]: tick })),
  ],
  [
    'a tick without a time, or by somebody else',
    Progress,
    [
      { a: { ...tick, at: -1 } },
      { a: { ...tick, at: 1e16 } },
      { a: { ...tick, by: 'site' } },
      { a: { done: true } },
      { a: { ...tick, note: '' } },
    ],
  ],
  [
    'a day or minute that does not exist',
    Reminder,
    [
      { on: true, day: 7, minute: 0 },
      { on: true, day: -1, minute: 0 },
      { on: true, day: 0, minute: 1440 },
      { on: true, day: 0, minute: -1 },
      { on: true, day: 0.5, minute: 0 },
    ],
  ],
  [
    'a day shown that is no day',
    Reminder,
    ['22.11.2026', '2026-11-22T18:00', 'on 2026-11-22', '2026-11', ''].map((shown) => ({
      on: true,
      day: 0,
      minute: 0,
      shown,
    })),
  ],
  [
    'a language that is no code',
    Language,
    ['German', 'd', 'de ', ' de', 'de_DE', '../de', 'de-', many(21), 'de-a', 'de-DE-DE-DE-DE-DE-DE-DE'],
  ],
  ['a view that is too long, or a step that is no id', Place, [{ view: many(21) }, { view: 'step', step: 'No' }, {}]],
  [
    'details that are too long, or that we do not ask for',
    Details,
    [
      { city: many(101) },
      { country: 'DEU' },
      { usPhone: many(41) },
      { prisonZip: many(11) },
      { prisonState: 'FLA' },
      { password: 'x' },
      { city: 7 },
    ],
  ],
  [
    'a note that is too long',
    Notes,
    [
      [{ at: 0, who: many(121), result: '' }],
      [{ at: 0, who: '', result: many(4001) }],
      [{ at: 0, who: '' }],
      Array(201).fill({ at: 0, who: '', result: '' }),
    ],
  ],
  ['more fields than a session has', Quiet, [Array(201).fill('a'), [many(81)], ['a', 7]]],
  [
    'a version that is too long',
    News,
    [
      { welcomed: true, seen: many(21) },
      { welcomed: 'yes', seen: '' },
    ],
  ],
] as const)('%s cannot', (_, schema, values) => {
  for (const value of values) expect(schema.safeParse(value).success, JSON.stringify(value)).toBe(false);
});
