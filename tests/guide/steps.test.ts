import { describe, expect, test } from 'vitest';
import { GROUPS, type StepId } from '../../src/guide/step.ts';
import { STEPS, step } from '../../src/guide/steps.ts';
import type { Situation } from '../../src/store/shapes.ts';
import en from '../../src/text/en.json';

const texts: Record<string, string> = en;

test('the steps stand in the order of their groups, every group has steps and a name', () => {
  const places = STEPS.map(({ group }) => GROUPS.indexOf(group));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect([...new Set(STEPS.map(({ group }) => group))]).toEqual([...GROUPS]);
  for (const group of GROUPS) expect(texts[`group.${group}`], group).toBeTruthy();
});

test('what helps in trouble is open at any time, one thing goes on for ever, the rest is done once', () => {
  for (const { id, group, type } of STEPS) {
    expect([id, type]).toEqual([id, group === 'trouble' ? 'help' : id === 'keep-going' ? 'ongoing' : 'step']);
  }
});

test.each<[StepId, string]>([
  ['keep-jpay', 'https://www.jpay.com/'],
  ['email', 'https://www.jpay.com/EmailPreferences.aspx'],
  ['enrol', 'https://securustech.online/#/enroll'],
  ['main-address', 'https://securustech.online/#/login'],
  ['link', 'https://securustech.online/#/jpay'],
  ['sign-in', 'https://securustech.online/#/login'],
  ['stamps', 'https://securustech.online/#/products/emessage/stamps/purchase'],
  ['keep-going', 'https://securustech.online/#/login'],
  ['sign-in-fails', 'https://securustech.online/#/login'],
])('step %s happens on %s', (id, link) => {
  expect(step(id).link).toBe(link);
});

test('who has answered nothing is spared only what asks for an account they may not have', () => {
  const spared = STEPS.filter(({ skip }) => skip?.({}) !== undefined).map(({ id }) => id);
  expect(spared).toEqual(['main-address', 'repair']);
});

describe('an account that is right needs neither number nor address', () => {
  const reason = (id: StepId, situation: Situation) => step(id).skip?.(situation);
  const both = (situation: Situation) => [reason('us-number', situation), reason('address', situation)];

  test.each<[string, Situation, (string | undefined)[]]>([
    ['nothing is wrong in it', { account: 'calls', wrong: [] }, ['account', 'account']],
    ['only the e-mail address is wrong', { account: 'messages', wrong: ['email'] }, ['account', 'account']],
    ['the number is wrong', { account: 'messages', wrong: ['phone'] }, [undefined, 'account']],
    ['the address is wrong', { account: 'messages', wrong: ['address'] }, ['account', undefined]],
    ['nobody knows what is wrong', { account: 'messages', wrong: ['unknown'] }, [undefined, undefined]],
    ['nobody has said yet what is wrong', { account: 'messages' }, [undefined, undefined]],
    ['nobody knows whether there is one', { account: 'unknown', wrong: [] }, [undefined, undefined]],
    ['there is none', { account: 'none', wrong: [] }, [undefined, undefined]],
  ])('%s', (_, situation, reasons) => {
    expect(both(situation)).toEqual(reasons);
  });
});

describe('what changes in a step for a person', () => {
  const notes = (id: StepId, situation: Situation) => step(id).notes?.(situation) ?? [];

  test.each<[string, StepId, Situation, string[]]>([
    ['another e-mail address at Securus must match', 'email', { account: 'calls', wrong: ['email'] }, ['match']],
    ['a wrong number says nothing of the e-mail address', 'email', { account: 'calls', wrong: ['phone'] }, []],
    ['nothing said is nothing to match', 'email', {}, []],
    ['who may want calls hears what the number is for', 'us-number', {}, ['calls']],
    ['who wants none does not', 'us-number', { calls: 'no' }, []],
    ['a known state is named at the address', 'address', { state: 'FL' }, ['state']],
    ['an unknown one is not', 'address', { state: 'unknown' }, []],
    ['one not asked for yet is not', 'address', {}, []],
    ['who may have an account asks before enrolling', 'enrol', { account: 'unknown' }, ['ask-first']],
    ['who has none does not', 'enrol', { account: 'none' }, []],
    ['everything that is wrong is listed for the call', 'repair', { wrong: ['phone', 'email'] }, ['phone', 'email']],
    ['nothing wrong is no list', 'repair', {}, []],
    ['a state whose company is known is told it', 'moved', { state: 'CA' }, ['vendor']],
    ['another one is not', 'moved', { state: 'FL' }, []],
    ['nor is an unasked one', 'moved', {}, []],
    ['California links in its own way', 'link', { state: 'CA' }, ['california']],
    ['Texas does not', 'link', { state: 'TX' }, []],
    ['Missouri signs in in its own way', 'sign-in', { state: 'MO' }, ['missouri']],
    ['Maine does not', 'sign-in', { state: 'ME' }, []],
    ['calls in Florida', 'calls', { state: 'FL' }, ['florida']],
    ['calls in Texas', 'calls', { state: 'TX' }, ['texas']],
    ['calls elsewhere', 'calls', { state: 'OH' }, []],
    ['a Canadian card', 'stamps', { country: 'CA' }, ['canada']],
    ['a card from a country not asked for yet', 'stamps', {}, []],
    ['a card from a country whose postal codes have letters', 'stamps', { country: 'GB' }, []],
    ['a card from a country whose postal codes have four digits', 'stamps', { country: 'CH' }, []],
  ])('%s', (_, id, situation, expected) => {
    expect(notes(id, situation)).toEqual(expected);
  });

  test.each(['DE', 'FR', 'IT', 'ES', 'FI', 'SE', 'CZ', 'SK', 'GR', 'TR', 'UA', 'HR'])(
    'in %s postal codes have five digits, and a card of it may pass as American',
    (country) => {
      expect(notes('stamps', { country })).toEqual(['five-digits']);
    },
  );
});

describe('the old account for phone calls', () => {
  const reason = (situation: Situation) => step('main-address').skip?.(situation);

  test.each<[string, Situation, string | undefined]>([
    ['in Florida its main address is changed', { account: 'calls', state: 'FL' }, undefined],
    ['where the state is not known it may be Florida', { account: 'calls', state: 'unknown' }, undefined],
    ['where nobody asked for the state it may be Florida', { account: 'calls' }, undefined],
    ['elsewhere it stays', { account: 'calls', state: 'GA' }, 'not-florida'],
    ['one for messages has no such address', { account: 'messages', state: 'FL' }, 'no-account'],
  ])('%s', (_, situation, expected) => {
    expect(reason(situation)).toBe(expected);
  });
});
