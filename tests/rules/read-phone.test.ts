import { describe, expect, test } from 'vitest';
import { type Phone, readPhone } from '../../src/rules/parse/phone.ts';
import { said, spoken } from './judge.ts';

const us = (more: Partial<Phone> = {}) => ({
  type: 'us',
  digits: '2024561414',
  state: 'DC',
  plain: false,
  extension: false,
  ...more,
});
const half = (reason: string, count: number, american = false) => ({ type: 'incomplete', reason, count, us: american });
const national = { type: 'foreign', known: false };
const foreign = (country?: string) => ({ type: 'foreign', known: true, ...(country && { country }) });

describe('a typed number', () => {
  const cases: [what: string, typed: string, home: string | undefined, read: object][] = [
    ['nothing', '', undefined, { type: 'empty' }],
    ['what a form writes itself', '+ 1 (___) ___-____', undefined, { type: 'empty' }],
    ['dots of a mask', '...', undefined, { type: 'empty' }],

    ['ten digits', '2024561414', undefined, us({ plain: true })],
    ['ten digits with blanks around them', ' 2024561414 ', undefined, us({ plain: true })],
    ['ten digits of another keyboard', '٢٠٢٤٥٦١٤١٤', undefined, us()],
    ['ten digits with a label', 'Tel 2024561414', undefined, us()],
    ['a label with a dot and a colon', 'Tel.: (202) 456 1414', undefined, us()],
    ['with 1 before them', '12024561414', undefined, us()],
    ['with +1', '+12024561414', undefined, us()],
    ['with +1 and what surrounds it', '(+1) 202 456 1414', undefined, us()],
    ['with 001', '0012024561414', undefined, us()],
    ['with 00 and a bracketed zero', '00 (0) 1 202 456 1414', undefined, us()],

    ['an extension', '202 456 1414 ext. 12', undefined, us({ extension: true })],
    ['an extension in full', '2024561414 extension 1234567', undefined, us({ extension: true })],
    ['an extension without blanks', '2024561414x7', undefined, us({ extension: true })],
    ['an extension after a comma', '202-456-1414, Ext: 12', undefined, us({ extension: true })],
    ['an extension by a hash', '2024561414 #7', undefined, us({ extension: true })],
    ['a German extension', '2024561414 Durchwahl 5', undefined, us({ extension: true })],
    ['a Polish or Italian one', '2024561414; app 5', undefined, us({ extension: true })],
    ['eight digits are no extension', '2024561414 x12345678', undefined, half('letters', 18)],
    ['an extension without a number before it', 'x7', undefined, half('letters', 1)],

    ['letters of the keys', '202-456-fair', undefined, us({ digits: '2024563247' })],
    ['seven letters', '1-800-FLOWERS', undefined, { type: 'service', region: 'toll-free' }],
    ['all keys', '202-adgjmpt', undefined, us({ digits: '2022345678' })],
    ['the last letters of the keys', '202-cfilosv', undefined, us({ digits: '2022345678' })],
    ['z is on the nine', '202-456-ZZZZ', undefined, us({ digits: '2024569999' })],
    ['two letters are no number', '202-456-14FA', undefined, half('letters', 8)],
    ['eight letters are no number', '20-abcdefgh', undefined, half('letters', 2)],
    ['words', 'none', undefined, half('letters', 0)],
    ['a sign', '*', undefined, half('letters', 0)],

    ['a German mobile', '+49 171 3920055', undefined, foreign('DE')],
    ['with 00', '0049 171 3920055', undefined, foreign('DE')],
    ['with too many zeros', '00049 171 3920055', undefined, foreign('DE')],
    ['with the American exit code', '011 49 171 3920055', undefined, foreign('DE')],
    ['011 before too few digits for an exit code', '011 4961414', undefined, national],
    ['a + before a national zero', '+0171 3920055', undefined, national],
    ['the shortest foreign number', '+4917', undefined, foreign('DE')],
    ['too little of one', '+491', undefined, half('short', 3)],
    ['a code that no country has', '+999 123 4567', undefined, half('short', 10)],
    ['an exit code alone', '00', undefined, half('short', 0)],
    ['+ before ten American digits: a slip, or Egypt?', '+2024561414', undefined, foreign()],
    ['+ before ten American digits, of an Egyptian', '+2024561414', 'EG', foreign('EG')],
    ['00 before the same digits', '002024561414', undefined, foreign('EG')],
    ['a code of several countries', '+44 7911 123456', undefined, foreign()],

    ['a code that an area of Canada shares', '+4162345678', undefined, foreign('CH')],
    ['a code that begins no area', '+4912345678', undefined, foreign('DE')],
    ['zeros without end', '000049 171 3920055', undefined, foreign('DE')],
    ['the shortest number behind 011', '0114917139205', undefined, foreign('DE')],
    ['011 within a number is no exit code', '4901171392005', undefined, national],
    ['a + within a number is none', '202 456+1414', undefined, us()],
    ['a word after two signs', '202-456- FAIR', undefined, us({ digits: '2024563247' })],
    ['twelve digits of no country', '210123456789', undefined, half('long', 12)],

    ['a national number', '0171 3920055', undefined, national],
    ['the shortest national number', '01712345', undefined, national],
    ['too short for one', '0171234', undefined, half('short', 7)],
    ['a zero', '0', undefined, half('short', 1)],
    ['a country’s code without a +, of somebody there', '491713920055', 'DE', foreign('DE')],
    ['the same of somebody elsewhere', '491713920055', 'FR', national],
    ['one that begins like an area code', '447911123456', undefined, national],
    ['eleven digits that begin like an area code', '33612345678', undefined, half('long', 11)],
    ['eleven digits that begin like none', '29612345678', undefined, national],
    ['fifteen digits', '491713920055123', undefined, national],
    ['sixteen digits', '4917139200551234', undefined, half('long', 16)],
    ['twelve digits after 1', '120245614145', undefined, half('long', 12, true)],

    ['nine digits after +1', '+1 202 456 141', undefined, half('short', 9, true)],
    ['eleven digits after +1', '+1 202 456 14145', undefined, half('long', 11, true)],
    ['1', '1', undefined, half('short', 1, true)],
    ['a number without its area, in groups', '456 1414', undefined, half('short', 7, true)],
    ['with a dash', '456-1414', undefined, half('short', 7, true)],
    ['with a dot', '456.1414', undefined, half('short', 7, true)],
    ['with brackets', '(456)1414', undefined, half('short', 7, true)],
    ['seven plain digits', '4561414', undefined, half('short', 7)],

    ['an area that begins with 1', '1234567890', undefined, half('shape', 10)],
    ['an area that begins with 0, behind +1', '+1 023 456 7890', undefined, half('shape', 10, true)],
    ['an area with 9 in the middle', '2914567890', undefined, half('shape', 10)],
    ['an area kept free: 37x', '3724567890', undefined, half('shape', 10)],
    ['an area kept free: 96x', '9624567890', undefined, half('shape', 10)],
    ['a service as an area: 211', '2114567890', undefined, half('shape', 10)],
    ['an exchange that begins with 1', '2021234567', undefined, half('shape', 10)],
    ['an exchange that begins with 0', '2020234567', undefined, half('shape', 10)],
    ['an area that nobody has', '987 234 5678', undefined, half('unassigned', 10)],
    ['the same behind +1', '+1 987 234 5678', undefined, half('unassigned', 10, true)],

    ['ten digits that are no US number, of a German', '1712345678', 'DE', national],
    ['ten digits of no area, of a German', '9872345678', 'DE', national],
    ['the same behind +1', '+1 171 234 5678', 'DE', half('shape', 10, true)],
    ['of somebody in the US', '1712345678', 'US', half('shape', 10)],
    ['of somebody in Canada, who shares +1', '1712345678', 'CA', half('shape', 10)],

    ['Canada', '416 234 5678', undefined, { type: 'other', country: 'CA' }],
    ['a number for films', '202-555-0123', undefined, { type: 'fictional', reason: 'example' }],
    ['a toll-free number for films', '800-555-0123', undefined, { type: 'fictional', reason: 'example' }],
    ['a Canadian number for films', '416-555-0123', undefined, { type: 'fictional', reason: 'example' }],
    ['no number for films', '202-555-0200', undefined, us({ digits: '2025550200' })],
    ['55501 elsewhere in it', '202-455-5012', undefined, us({ digits: '2024555012' })],
    ['directory inquiries', '202-555-1212', undefined, { type: 'fictional', reason: 'service' }],
    ['directory inquiries of Canada', '416-555-1212', undefined, { type: 'fictional', reason: 'service' }],
    ['an emergency exchange', '202-911-5678', undefined, { type: 'fictional', reason: 'service' }],
    ['a service as an exchange', '202-611-5678', undefined, { type: 'fictional', reason: 'service' }],
    [
      'an exchange that begins with neither 0 nor 1',
      '202-211-5678',
      undefined,
      { type: 'fictional', reason: 'service' },
    ],
    ['11 at the end of the number', '202-456-1411', undefined, us({ digits: '2024561411' })],
    ['premium', '900 234 5678', undefined, { type: 'service', region: 'premium' }],
    ['personal', '500 234 5678', undefined, { type: 'service', region: 'personal' }],
  ];
  test.each(cases)('%s: %s (%s)', (_, typed, home, read) => {
    expect(readPhone(typed, home)).toEqual(read);
  });

  test.each([
    ['DK', 8],
    ['NO', 8],
    ['LV', 8],
    ['EE', 8],
    ['HK', 8],
    ['SG', 8],
    ['ES', 9],
    ['PT', 9],
    ['PL', 9],
    ['CZ', 9],
  ])('in %s numbers have %i digits and no zero before them', (home, count) => {
    expect(readPhone('612345678'.slice(0, count), home)).toEqual(national);
    expect(readPhone('612345678'.slice(0, count), 'DE')).toEqual(half('short', count));
    expect(readPhone('612345678'.slice(0, count - 1), home)).toEqual(half('short', count - 1));
  });

  test('the same digits are read anew for a person of another country', () => {
    expect(readPhone('1712345678')).toEqual(half('shape', 10));
    expect(readPhone('1712345678', 'DE')).toEqual(national);
    expect(readPhone('1712345678')).toEqual(half('shape', 10));
  });
});

describe('a number that the field cut off', () => {
  const cut = (value: string, maxLength: number | undefined) =>
    spoken('tel', value, maxLength === undefined ? {} : { maxLength });

  test.each([
    ['+120245614', 10],
    ['(202) 456-1', 11],
    ['202-456-141', 11],
    ['1202456141', 10],
    ['+1 202 456 ', 11],
  ])('%s in %i characters', (value, max) => {
    expect(cut(value, max)).toEqual(['stop phone-format/cut']);
  });
  test.each<[what: string, value: string, max: number | undefined, said: string[]]>([
    ['a field with room left', '202-456-14', 12, ['stop phone-incomplete']],
    ['a field without a limit', '202-456-14', undefined, ['stop phone-incomplete']],
    ['a box of a split field', '202', 3, ['stop phone-incomplete']],
    ['a limit just under ten', '202-456-1', 9, ['stop phone-incomplete']],
    ['digits that are no American number cut off', '491713920', 9, ['stop phone-incomplete']],
    ['a number that is too long', '120245614145', 12, ['stop phone-incomplete/long']],
    ['a longer one', '12024561414567', 14, ['stop phone-incomplete/long']],
    ['one behind a 9', '91202456141', 11, ['stop phone-incomplete/long']],
    ['ten digits that begin with 11', '1102456141', 10, ['stop phone-incomplete/shape']],
    ['a right number that fills the field', '2024561414', 10, ['hint phone-permanent/state']],
  ])('not: %s', (_, value, max, expected) => {
    expect(cut(value, max)).toEqual(expected);
  });
});

describe('the spelling of a right number', () => {
  test.each([
    ['(202) 456-1414', 14],
    ['(202)456-1414', 13],
    ['202-456-1414', 12],
  ])("%s is a form's own mask of %i characters", (value, maxLength) => {
    expect(said('phone-format', 'tel', value, { maxLength })).toBeUndefined();
    expect(said('phone-format', 'tel', value, { maxLength: maxLength + 1 })?.level).toBe('hint');
    expect(said('phone-format', 'tel', value)?.values).toEqual({ digits: '2024561414' });
  });
  test.each([
    ['202.456.1414', 12],
    ['202 456 1414', 12],
    ['+12024561414', 12],
    ['(202) 456 1414', 14],
  ])('%s is none', (value, maxLength) => {
    expect(said('phone-format', 'tel', value, { maxLength })).toMatchObject({ level: 'hint' });
  });
});

test('a German number that fills the field was not cut off, and the number of digits is told', () => {
  expect(spoken('tel', '1712345678', { country: 'DE', maxLength: 10 })).toEqual(['stop phone-foreign/national']);
  expect(said('phone-incomplete', 'tel', '202 456')?.values).toEqual({ count: '6' });
});

test.each([
  ['1 (202) 456-1414', 16],
  ['(202) 456-1414 x7', 17],
])('%s is no mask', (value, maxLength) => {
  expect(said('phone-format', 'tel', value, { maxLength })?.level).toBe('hint');
});
