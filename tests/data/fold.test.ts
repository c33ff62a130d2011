import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/data/fold.ts';

describe('letters are written as the country writes them', () => {
  const cases: [text: string, country: string | undefined, expected: string][] = [
    ['Müllerstraße 5', 'DE', 'Muellerstrasse 5'],
    ['Müllerstrasse 5', 'CH', 'Muellerstrasse 5'],
    ['Üxküllweg', 'DE', 'Uexkuellweg'],
    ['GRÜNER WEG', 'DE', 'GRUENER WEG'],
    ['ÖSTERREICH', 'AT', 'OESTERREICH'],
    ['STRAẞE', 'DE', 'STRASSE'],
    ['Ü 5', 'DE', 'Ue 5'],
    ['Güneş Sokağı', 'TR', 'Gunes Sokagi'],
    ['İSTİKLAL', 'TR', 'ISTIKLAL'],
    ['Västra Ågatan', 'SE', 'Vastra Agatan'],
    ['Ærøskøbing', 'DK', 'Aeroeskoebing'],
    ['Åboulevarden', 'DK', 'Aaboulevarden'],
    ['Tromsø', 'NO', 'Tromsoe'],
    ['Tromsø', undefined, 'Tromso'],
    ['Müller', undefined, 'Muller'],
    ['Þórsgata', 'IS', 'Thorsgata'],
    ['Łódź, ul. Żółta', 'PL', 'Lodz, ul. Zolta'],
    ['Příkopě', 'CZ', 'Prikope'],
    ['Győr, Fő út', 'HU', 'Gyor, Fo ut'],
    ['București, Străzii', 'RO', 'Bucuresti, Strazii'],
    ['São João', 'BR', 'Sao Joao'],
    ["L’Aquila – Via dell'Œuf", 'IT', "L'Aquila - Via dell'Oeuf"],
    ['ｍａｉｎ　１２', 'JP', 'main 12'],
    ['ул. Ленина, 5', 'RU', 'ul. Lenina, 5'],
    ['Ярославская ёлка', 'RU', 'Yaroslavskaya elka'],
    ['ЩУКИНО', 'RU', 'SHCHUKINO'],
    ['Щукино', 'RU', 'Shchukino'],
    ['Хрещатик, Київ', 'UA', 'Khreshchatyk, Kyiv'],
    ['вул. Грушевського', undefined, 'vul. Grushevskogo'],
    ['вул. Івана Грушевського', undefined, 'vul. Ivana Hrushevskoho'],
    ['ул. Търговска', 'BG', 'ul. Targovska'],
    ['Његошева, Београд', undefined, 'Njegoseva, Beograd'],
    ['Οδός Ερμού 10', 'GR', 'Odos Ermou 10'],
    ['Μπουμπουλίνας', 'GR', 'Boumpoulinas'],
    ['Ευαγγελίστρια', 'GR', 'Evangelistria'],
    ['Αυτοκράτορα', 'GR', 'Aftokratora'],
    ['Ϊός', 'GR', 'Ios'],
  ];
  test.each(cases)('%s (%s)', (text, country, expected) => {
    expect(fold(text, country)).toMatchObject({ text: expected, left: [] });
  });
});

test('what has no spelling stays and is named', () => {
  expect(fold('東京 5', 'JP')).toEqual({ text: '東京 5', changed: [], left: ['東', '京'] });
  expect(fold('רחוב Müller', 'DE')).toMatchObject({ text: 'רחוב Mueller', changed: ['ü'], left: ['ר', 'ח', 'ו', 'ב'] });
  expect(fold('🙂🙂').left).toEqual(['🙂']);
});

test('characters that cannot be seen are dropped and not named', () => {
  expect(fold('\u202aMain\u00ad St\u200b\u0000 5')).toEqual({
    text: 'Main St\u0000 5'.replace('\u0000', ''),
    changed: [],
    left: [],
  });
});

test('folding a folded text changes nothing, whatever the text and the country', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }));
  const country = fc.constantFrom(undefined, 'DE', 'TR', 'DK', 'UA', 'RS', 'GR', 'XX', '__proto__');
  fc.assert(
    fc.property(text, country, (value, home) => {
      const once = fold(value, home);
      expect(fold(once.text, home).text).toBe(once.text);
      expect(once.left.every((char) => once.text.includes(char))).toBe(true);
      expect(once.text.length).toBeLessThanOrEqual(value.normalize('NFC').length * 18 + 1);
    }),
    { numRuns: 2_000 },
  );
});
