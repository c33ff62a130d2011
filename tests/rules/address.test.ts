import { describe, expect, test } from 'vitest';
import { ALL_DETAILS, said, spoken } from './judge.ts';

describe('letters of an address', () => {
  // [typed, person's country, said, what the buttons write]
  const cases: [typed: string, country: string | undefined, said: string[], written: string[]][] = [
    ['12 High Street', 'GB', [], []],
    ['Müllerstr. 5', 'DE', ['hint address-script'], ['Muellerstr. 5']],
    ['Müllerstr. 5', 'CH', ['hint address-script'], ['Muellerstr. 5']],
    ['Güneş Sokağı 3', 'TR', ['hint address-script'], ['Gunes Sokagi 3']],
    ['Tromsø', 'NO', ['hint address-script'], ['Tromsoe']],
    ['12, rue de l’Église', 'FR', ['hint address-script'], ["12, rue de l'Eglise"]],
    // Without a country both spellings are right somewhere.
    ['Müllerstr. 5', undefined, ['hint address-script'], ['Muellerstr. 5', 'Mullerstr. 5']],
    ['Rua São João', undefined, ['hint address-script'], ['Rua Sao Joao']],
    ['Weißgasse', undefined, ['hint address-script'], ['Weissgasse']],
    ['ул. Ленина, 5', 'RU', ['warn address-script/other'], ['ul. Lenina, 5']],
    ['вул. Шевченка', 'UA', ['warn address-script/other'], ['vul. Shevchenka']],
    ['Οδός Ερμού 10', 'GR', ['warn address-script/other'], ['Odos Ermou 10']],
    ['東京都千代田区', 'JP', ['warn address-script/unknown'], []],
    ['רחוב הרצל 5', 'IL', ['warn address-script/unknown'], []],
    ['شارع التحرير', 'EG', ['warn address-script/unknown'], []],
    ['Müllerstr. 東', 'DE', ['warn address-script/unknown'], []],
  ];
  test.each(cases)('%s (%s)', (typed, country, expected, written) => {
    const home = country === undefined ? {} : { country };
    expect(spoken('address-line1', typed, home)).toEqual(expected);
    const fixes = said('address-script', 'address-line1', typed, home)?.fixes ?? [];
    expect(fixes.map(({ set }) => set['address-line1'])).toEqual(written);
  });

  test('the letters are named: at most eight, each once', () => {
    expect(said('address-script', 'address-line1', 'Äußere Größenstraße', { country: 'DE' })?.values).toEqual({
      letters: 'Ä, ß, ö',
    });
    expect(said('address-script', 'address-level2', 'あいうえおかきくけこ')?.values).toEqual({
      letters: 'あ, い, う, え, お, か, き, く',
    });
  });
  test('a name is written as in the passport, which we do not know', () => {
    expect(spoken('given-name', 'Анна')).toEqual(['warn address-script/name']);
    expect(said('address-script', 'family-name', 'Иванова')?.fixes).toEqual([]);
    expect(spoken('family-name', 'Müller')).toEqual([]);
  });
});

describe('long lines', () => {
  const long = 'Karl-Heinrich-Ulrichs-Strasse 112';
  test('a line that the field has cut off or will cut off is a warning', () => {
    expect(spoken('address-line1', long, { maxLength: 30 })).toEqual(['warn address-too-long']);
    expect(spoken('address-line1', long.slice(0, 30), { maxLength: 30 })).toEqual(['warn address-too-long/full']);
    expect(spoken('address-line1', long.slice(0, 29), { maxLength: 30 })).toEqual([]);
    expect(spoken('address-line1', long)).toEqual([]);
    expect(spoken('postal-code', '32026', { maxLength: 5, form: { 'address-level1': 'FL' } })).toEqual([]);
  });
  test('the address of My details, which is made to fit, is offered by name', () => {
    const advice = said('address-too-long', 'address-line1', long, { maxLength: 30, known: ALL_DETAILS });
    expect(advice?.fixes).toEqual([{ set: { 'address-line1': '{line1}' }, source: 'details' }]);
  });
});

test('a line of blanks is an empty line', () => {
  expect(spoken('address-line1', '   ')).toEqual(['hint address-layout/single']);
});

test('a limit under ten characters is none of an address; the limit is named', () => {
  expect(spoken('address-line1', 'Lindenweg', { maxLength: 9 })).toEqual([]);
  expect(spoken('address-line1', 'Lindenweg 5', { maxLength: 10 })).toEqual(['warn address-too-long']);
  expect(said('address-too-long', 'address-line1', 'Lindenweg 5', { maxLength: 10 })?.values).toEqual({ max: '10' });
  expect(spoken('address-level2', 'Bad Reichenhall', { maxLength: 12 })).toEqual(['warn address-too-long']);
});

test('more than 500 characters are neither an address nor a name', () => {
  const umlauts = (length: number) => spoken('address-line1', 'ü'.repeat(length));
  expect(umlauts(500)).toEqual(['hint address-script']);
  expect(umlauts(501)).toEqual([]);
});

describe('the layout of the lines', () => {
  test('an empty line is told what goes where, a written one is left alone', () => {
    const form = { 'address-line1': '', 'address-line2': '' };
    expect(spoken('address-line1', '', { form })).toEqual(['hint address-layout']);
    expect(spoken('address-line2', '', { form })).toEqual(['hint address-layout/second']);
    expect(spoken('address-line1', '')).toEqual(['hint address-layout/single']);
    expect(spoken('address-line1', 'Lindenweg 5', { form: { 'address-line2': '' } })).toEqual([]);
  });
  test('My details are offered for the lines and the city that the form has', () => {
    const form = { 'address-line2': '', 'address-level2': '' };
    expect(said('address-layout', 'address-line1', '', { form, known: ALL_DETAILS })?.fixes).toEqual([
      {
        set: { 'address-line1': '{line1}', 'address-line2': '{line2}', 'address-level2': '{city}' },
        source: 'details',
      },
    ]);
    expect(said('address-layout', 'address-line1', '', { form, known: new Set(['street']) })?.fixes).toEqual([]);
  });
});
