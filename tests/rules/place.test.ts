import { describe, expect, test } from 'vitest';
import type { Judged } from '../../src/rules/rule.ts';
import { ALL_DETAILS, STATE_LIST, said, spoken } from './judge.ts';

const EUROPE = ['Select a country', 'United States', 'Germany', 'France', 'United Kingdom'];
const US_ONLY = ['United States'];

describe('ZIP codes as families type them', () => {
  // [typed, everything that is said, values]
  const cases: [typed: string, said: string[], values?: Record<string, string>][] = [
    ['32026', ['hint zip-state-mismatch/belongs'], { zip: '32026', zipState: 'FL' }],
    ['32026-1000', ['hint zip-state-mismatch/belongs'], { zip: '32026', zipState: 'FL' }],
    ['320261000', ['hint zip-state-mismatch/belongs'], { zip: '32026', zipState: 'FL' }],
    // Berlin, Munich, Paris, Milan: all of them ZIP codes of somewhere.
    ['10115', ['hint zip-state-mismatch/belongs'], { zip: '10115', zipState: 'NY' }],
    ['80331', ['hint zip-state-mismatch/belongs'], { zip: '80331', zipState: 'CO' }],
    ['75011', ['hint zip-state-mismatch/belongs'], { zip: '75011', zipState: 'TX' }],
    ['20121', ['hint zip-state-mismatch/belongs'], { zip: '20121', zipState: 'VA' }],
    ['09100', ['hint zip-state-mismatch/belongs'], { zip: '09100', zipState: 'AE' }],
    ['00901', ['hint zip-state-mismatch/belongs'], { zip: '00901', zipState: 'PR' }],
    // Rome begins like no ZIP code.
    ['00185', ['warn zip-state-mismatch/nowhere'], { zip: '00185' }],
    ['8001', ['stop zip-format/four'], { count: '4' }],
    ['1010', ['stop zip-format/four'], { count: '4' }],
    ['101000', ['stop zip-format/length'], { count: '6' }],
    ['110 001', ['stop zip-format/length'], { count: '6' }],
    ['150-0001', ['stop zip-format/length'], { count: '7' }],
    ['123', ['stop zip-format/length'], { count: '3' }],
    ['114 55', ['stop zip-format/spaced'], { count: '5' }],
    ['110 00', ['stop zip-format/spaced'], { count: '5' }],
    ['SW1A 1AA', ['stop zip-format/letters'], { count: '2' }],
    ['H2W 1L2', ['stop zip-format/letters'], { count: '3' }],
    ['1012 AB', ['stop zip-format/letters'], { count: '4' }],
    ['D-10115', ['stop zip-format/letters'], { count: '5' }],
    ['DE-10115', ['stop zip-format/letters'], { count: '5' }],
    ['CH-8001', ['stop zip-format/letters'], { count: '4' }],
    ['10115 Berlin', ['stop zip-format/letters'], { count: '5' }],
    ['FL 32026', ['stop zip-format/state'], { zip: '32026' }],
    ['none', ['stop zip-format/letters'], { count: '0' }],
    ['_____-____', []],
    ['32026 1000', ['stop zip-format/spelling', 'hint zip-state-mismatch/belongs'], { zip: '32026-1000' }],
    ['３２０２６', ['stop zip-format/spelling', 'hint zip-state-mismatch/belongs'], { zip: '32026' }],
    ['٣٢٠٢٦', ['stop zip-format/spelling', 'hint zip-state-mismatch/belongs'], { zip: '32026' }],
    [' 32026 ', ['hint zip-state-mismatch/belongs'], { zip: '32026', zipState: 'FL' }],
    ['', []],
  ];
  test.each(cases)('%s with no state chosen', (typed, expected, values) => {
    const form = { 'address-level1': 'Select' };
    expect(spoken('postal-code', typed, { form })).toEqual(expected);
    const advice =
      said('zip-format', 'postal-code', typed, { form }) ?? said('zip-state-mismatch', 'postal-code', typed, { form });
    expect(advice?.values).toEqual(values);
  });

  test('a fix writes only what stands in the field already', () => {
    const fixes = (typed: string) => said('zip-format', 'postal-code', typed)?.fixes;
    expect(fixes('FL 32026')).toEqual([{ set: { 'postal-code': '32026' } }]);
    expect(fixes('３２０２６')).toEqual([{ set: { 'postal-code': '32026' } }]);
    // Swedish 114 55 is no 11455 in New York, and a Swiss 8001 is no ZIP code with a digit lost.
    for (const typed of ['114 55', '8001', 'DE-10115', '150-0001']) expect(fixes(typed)).toEqual([]);
  });

  test('the ZIP code of the prison is offered by name, with its state where that is still open', () => {
    const more = { known: ALL_DETAILS };
    const fixes = (state: string) =>
      said('zip-format', 'postal-code', '8001', { ...more, form: { 'address-level1': state } })?.fixes;
    expect(fixes('Florida')).toEqual([{ set: { 'postal-code': '{prisonZip}' }, source: 'details' }]);
    expect(fixes('Select')).toEqual([
      { set: { 'address-level1': '{prisonState}', 'postal-code': '{prisonZip}' }, source: 'details' },
    ]);
    expect(said('zip-format', 'postal-code', '8001', more)?.fixes).toEqual([
      { set: { 'postal-code': '{prisonZip}' }, source: 'details' },
    ]);
  });
});

describe('ZIP code and state', () => {
  const mismatch = (zip: string, state: string, more: Partial<Judged> = {}) =>
    said('zip-state-mismatch', 'postal-code', zip, { ...more, form: { 'address-level1': state, ...more.form } });

  test('a ZIP code of another state names both and has no button of its own', () => {
    expect(mismatch('10115', 'Florida')).toEqual({
      rule: 'zip-state-mismatch',
      kind: 'postal-code',
      level: 'warn',
      values: { zip: '10115', zipState: 'NY', state: 'FL' },
      fixes: [],
    });
    expect(mismatch('10115', 'FL', { known: new Set(['prisonZip']) })?.fixes).toEqual([]);
  });
  test('with both prison details there is one button for both', () => {
    expect(mismatch('10115', 'FL - Florida', { known: ALL_DETAILS })?.fixes).toEqual([
      { set: { 'address-level1': '{prisonState}', 'postal-code': '{prisonZip}' }, source: 'details' },
    ]);
  });
  test('a ZIP code of the chosen state is fine, by name, by code and at the edges of states', () => {
    const fine = [
      ['32026', 'Florida'],
      ['32026-1000', 'FL'],
      ['06390', 'New York'],
      ['73960', 'Texas'],
      ['20598', 'Virginia'],
      ['96799', 'American Samoa'],
      ['09100', 'AE'],
    ] as const;
    for (const [zip, state] of fine) expect(mismatch(zip, state)).toBeUndefined();
  });
  test('a ZIP code of nowhere is mended by both prison details, and with the state only where that is open', () => {
    const zip = { 'postal-code': '{prisonZip}' };
    const both = { 'address-level1': '{prisonState}', ...zip };
    expect(mismatch('00185', 'Florida', { known: ALL_DETAILS })?.fixes).toEqual([{ set: zip, source: 'details' }]);
    expect(mismatch('00185', 'Select', { known: ALL_DETAILS })?.fixes).toEqual([{ set: both, source: 'details' }]);
    expect(mismatch('00185', 'Florida', { known: new Set(['prisonZip']) })?.fixes).toEqual([]);
    expect(mismatch('00185', 'Florida')?.fixes).toEqual([]);
  });
  test('where the person’s country can be chosen the prison is no help, and where it is chosen nowhere is fine', () => {
    const offered = { country: 'DE', countries: EUROPE, known: ALL_DETAILS };
    expect(mismatch('00185', 'Florida', offered)).toMatchObject({ level: 'warn', variant: 'nowhere', fixes: [] });
    expect(mismatch('10115', 'Florida', offered)).toMatchObject({ level: 'warn', fixes: [] });
    expect(mismatch('00185', 'Florida', { form: { country: 'Germany' } })).toBeUndefined();
    expect(mismatch('10115', 'Florida', { form: { country: 'Germany' } })?.level).toBe('hint');
  });
  test('in a form without a state the ZIP code is still named', () => {
    expect(said('zip-state-mismatch', 'postal-code', '10115')).toMatchObject({ level: 'hint', variant: 'belongs' });
  });
  test('a province of the list is not called a mismatch', () => {
    expect(mismatch('10115', 'Ontario')?.level).toBe('hint');
  });
});

describe('the state', () => {
  const state = (value: string, more: Partial<Judged> = {}) => said('state-missing', 'address-level1', value, more);
  const begun = { form: { 'address-line1': 'Lindenweg 5' } };
  const list = { options: STATE_LIST };

  test('an unchosen list is a stop once the person left it or wrote another part of the address', () => {
    expect(state('Select', { ...list, left: false })).toBeUndefined();
    expect(state('Select', { ...list, left: true })?.level).toBe('stop');
    expect(state('Select', { ...list, ...begun, left: false })?.level).toBe('stop');
    expect(state('Select', { ...list, form: { 'postal-code': '10115' }, left: false })?.level).toBe('stop');
    expect(state('Select', { ...list, form: { 'given-name': 'Anna' }, left: false })).toBeUndefined();
  });
  test.each(['', 'Select', '-- Select State --', 'State', 'Choose…', 'Seleccione', '—', 'Please select'])(
    '%s is no choice',
    (value) => {
      expect(state(value, list)?.level).toBe('stop');
    },
  );
  test('blanks are no beginning, and an open text box is told at once, softly', () => {
    expect(state('Select', { ...list, form: { 'address-line1': '  ' }, left: false })).toBeUndefined();
    expect(state('', { left: false })).toMatchObject({ level: 'hint', variant: 'write' });
    expect(state('  ', begun)).toMatchObject({ level: 'hint', variant: 'write' });
  });
  test('what stands in the box is named as typed, without blanks and not at length', () => {
    expect(state('  Bayern ', begun)?.values).toEqual({ typed: 'Bayern' });
    expect(state('x'.repeat(60), begun)?.values).toEqual({ typed: 'x'.repeat(40) });
  });
  test('the first entry of a list is no choice whatever it says', () => {
    expect(state('Your region', { options: ['Your region', 'Alabama', 'Alaska'] })?.level).toBe('stop');
  });
  test.each(['Florida', 'FL', 'fl', 'FL - Florida', 'Florida (FL)', 'Puerto Rico', 'Calif.', 'District of Columbia'])(
    '%s is a state',
    (value) => {
      expect(state(value, { ...begun })).toBeUndefined();
    },
  );
  test.each(['Bayern', 'BY', 'Zürich', 'n/a', 'none', 'Ile-de-France'])(
    '%s in a text box is not a US state',
    (value) => {
      expect(state(value, begun)).toMatchObject({ level: 'stop', variant: 'other', values: { typed: value } });
    },
  );
  test('an entry that the list itself offers beside the states is left alone', () => {
    const options = [...STATE_LIST, 'Ontario', 'Outside US'];
    expect(state('Ontario', { options })).toBeUndefined();
    expect(state('Outside US', { options })).toBeUndefined();
  });
  test('an empty text box gets a hint, never more', () => {
    expect(state('', begun)).toMatchObject({ level: 'hint', variant: 'write' });
  });
  test("the prison's state is offered by name, and its ZIP code where none stands yet", () => {
    const known = ALL_DETAILS;
    expect(state('Select', { ...list, known })?.fixes).toEqual([
      { set: { 'address-level1': '{prisonState}' }, source: 'details' },
    ]);
    expect(state('Select', { ...list, known, form: { 'postal-code': '' } })?.fixes).toEqual([
      { set: { 'address-level1': '{prisonState}', 'postal-code': '{prisonZip}' }, source: 'details' },
    ]);
    expect(state('Select', { ...list, known, form: { 'postal-code': '32026' } })?.fixes).toEqual([
      { set: { 'address-level1': '{prisonState}' }, source: 'details' },
    ]);
    expect(state('Select', list)?.fixes).toEqual([]);
  });
});

describe('a form that has the country of the person', () => {
  const german = { country: 'DE', countries: EUROPE, known: ALL_DETAILS };

  test('not chosen yet: state and ZIP point at it and offer nothing of the prison', () => {
    const more = { ...german, form: { country: 'United States' } };
    expect(said('state-missing', 'address-level1', 'Select', { ...more, options: STATE_LIST })).toMatchObject({
      level: 'stop',
      variant: 'offered',
      fixes: [],
    });
    expect(said('zip-format', 'postal-code', '8001', more)).toMatchObject({
      level: 'stop',
      variant: 'offered',
      fixes: [],
    });
    expect(spoken('postal-code', '10115', more)).toEqual([]);
    expect(spoken('address-line1', '', more)).toEqual([]);
    expect(spoken('country', 'United States', more)).toEqual(['hint country-not-us/offered']);
    expect(spoken('country', 'Select a country', { country: 'DE', options: EUROPE })).toEqual([
      'hint country-not-us/offered',
    ]);
  });
  test('chosen: the country is left in peace, and state and ZIP are spoken of only in hints without buttons', () => {
    const more = { ...german, form: { country: 'Germany' } };
    expect(spoken('country', 'Germany', german)).toEqual([]);
    const state = said('state-missing', 'address-level1', 'Select', { ...more, options: STATE_LIST });
    expect(state).toMatchObject({ level: 'hint', variant: 'abroad', fixes: [] });
    for (const typed of ['8001', '10115', 'SW1A 1AA', '00185', '３２０２６']) {
      for (const chosen of ['Select', 'Florida']) {
        const form = { country: 'Germany', 'address-level1': chosen };
        expect(spoken('postal-code', typed, { ...german, form }).filter((text) => !text.startsWith('hint'))).toEqual(
          [],
        );
      }
    }
    expect(said('zip-format', 'postal-code', '8001', more)).toMatchObject({
      level: 'hint',
      variant: 'abroad',
      fixes: [],
    });
    expect(spoken('address-line1', '', more)).toEqual([]);
  });
  test.each(['Germany', 'DE', 'Germany (DE)', 'DE - Germany', 'Alemania', 'GERMANY'])(
    'a list that calls it %s has it',
    (name) => {
      expect(spoken('country', 'USA', { country: 'DE', countries: ['USA', name] })).toEqual([
        'hint country-not-us/offered',
      ]);
    },
  );
  test.each([
    ['GB', 'UK'],
    ['GB', 'United Kingdom'],
    ['NL', 'The Netherlands'],
    ['CZ', 'Czech Republic'],
    ['TR', 'Turkey'],
    ['KR', 'South Korea'],
    ['CI', "Côte d'Ivoire"],
  ])('%s is found as %s', (country, name) => {
    expect(spoken('country', 'USA', { country, countries: ['USA', name] })).toEqual(['hint country-not-us/offered']);
  });
});

describe('the country field', () => {
  test('has no button: the choice is the person’s', () => {
    expect(said('country-not-us', 'country', 'USA', { countries: US_ONLY })?.fixes).toEqual([]);
  });
  test('a list that holds neither the US nor the person’s country is about something else', () => {
    expect(spoken('country', 'Select', { country: 'BR', options: ['Select', 'none'] })).toEqual([]);
  });

  const cases: [what: string, value: string, more: Partial<Judged>, said: string[]][] = [
    ['a list of the US alone', 'United States', { countries: US_ONLY }, ['hint country-not-us']],
    ['a list of the US alone, unchosen', 'Select', { countries: ['Select', 'USA'] }, ['hint country-not-us']],
    [
      'a list without the person’s country',
      'USA',
      { country: 'BR', countries: EUROPE },
      ['hint country-not-us/missing'],
    ],
    ['many countries, the person’s not known', 'USA', { countries: EUROPE }, []],
    ['a country of the list, the person’s not known', 'France', { countries: EUROPE }, []],
    ['another country of the list', 'France', { country: 'DE', countries: EUROPE }, []],
    ['a person in the US', 'United States', { country: 'US', countries: US_ONLY }, []],
    ['a text box with a country', 'Deutschland', {}, ['hint country-not-us/typed']],
    ['a text box with the US', 'USA', {}, []],
    ['an empty text box', '', {}, []],
  ];
  test.each(cases)('%s', (_, value, more, expected) => {
    expect(spoken('country', value, more)).toEqual(expected);
  });
});
