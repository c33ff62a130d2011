import { describe, expect, test } from 'vitest';
import { said, spoken } from './judge.ts';

describe('endings of e-mail addresses', () => {
  const cases: [typed: string, said: string[], values?: Record<string, string>][] = [
    ['anna@example.com', []],
    ['anna@example.net', []],
    ['anna@example.org', []],
    ['Anna@EXAMPLE.COM', []],
    ['anna@post.example.co.com', []],
    ['anna@example.de', ['warn email-ending'], { ending: '.de', works: 'gmail.com' }],
    ['anna@example.ch', ['warn email-ending'], { ending: '.ch', works: 'gmail.com' }],
    ['anna@example.co.uk', ['warn email-ending'], { ending: '.co.uk', works: 'gmail.com' }],
    ['anna@example.com.au', ['warn email-ending'], { ending: '.com.au', works: 'gmail.com' }],
    ['anna@example.or.at', ['warn email-ending'], { ending: '.or.at', works: 'gmail.com' }],
    ['anna@co.uk', ['warn email-ending'], { ending: '.uk', works: 'gmail.com' }],
    ['anna@example.info', ['warn email-ending'], { ending: '.info', works: 'gmail.com' }],
    ['anna@uni.example.edu', ['warn email-ending'], { ending: '.edu', works: 'gmail.com' }],
    ['anna@müller.example.eu', ['warn email-ending'], { ending: '.eu', works: 'gmail.com' }],
    // The ending of the provider that the person knows, where its sign-up has one that works.
    ['anna@proton.me', ['warn email-ending'], { ending: '.me', works: 'protonmail.com' }],
    ['anna@pm.me', ['warn email-ending'], { ending: '.me', works: 'protonmail.com' }],
    ['anna@gmx.de', ['warn email-ending'], { ending: '.de', works: 'gmx.net' }],
    ['anna@web.de', ['warn email-ending'], { ending: '.de', works: 'gmx.net' }],
    ['anna@outlook.fr', ['warn email-ending'], { ending: '.fr', works: 'outlook.com' }],
    ['anna@hotmail.co.uk', ['warn email-ending'], { ending: '.co.uk', works: 'hotmail.com' }],
    ['anna@yahoo.it', ['warn email-ending'], { ending: '.it', works: 'yahoo.com' }],
    ['anna@example.de.', ['warn email-ending'], { ending: '.de', works: 'gmail.com' }],
    ['anna@constructor.de', ['warn email-ending'], { ending: '.de', works: 'gmail.com' }],
    // Not (yet) an address: the form itself says so.
    ['anna', []],
    ['anna@', []],
    ['@example.de', []],
    ['anna@example', []],
    ['anna@@example.de', []],
    ['anna@example.d', []],
    ['anna@exa mple.de', []],
    ['javascript:alert(1)', []],
    ['', []],
  ];
  test.each(cases)('%s', (typed, expected, values) => {
    expect(spoken('email', typed)).toEqual(expected);
    expect(said('email-ending', 'email', typed)?.values).toEqual(values);
    // Never an address of ours: what changes must first change at JPay.
    expect(said('email-ending', 'email', typed)?.fixes ?? []).toEqual([]);
  });
});

describe('slips', () => {
  const cases: [typed: string, said: string[], meant?: string][] = [
    ['anna@gmial.com', ['warn email-typo'], 'anna@gmail.com'],
    ['Anna.B@GMAIL.CON', ['warn email-typo'], 'Anna.B@gmail.com'],
    ['anna@gmail.co', ['warn email-typo'], 'anna@gmail.com'],
    ['anna@gmail.cm', ['warn email-typo'], 'anna@gmail.com'],
    ['anna@gmail', ['warn email-typo'], 'anna@gmail.com'],
    ['anna@gmail,com', ['warn email-typo'], 'anna@gmail.com'],
    ['anna@gmail.com.', ['warn email-typo'], 'anna@gmail.com'],
    ['anna@gmail..com', ['warn email-typo'], 'anna@gmail.com'],
    ['anna@gmail .com', ['warn email-typo'], 'anna@gmail.com'],
    ['anna@firma.con', ['warn email-typo'], 'anna@firma.com'],
    // Mending the slip does not mend the ending.
    ['anna@bluewn.ch', ['warn email-typo', 'warn email-ending'], 'anna@bluewin.ch'],
    ['anna@ymail.com', []],
    ['anna@mail.com', []],
    ['anna@email.com', []],
    ['anna@firma.co', ['warn email-ending']],
  ];
  test.each(cases)('%s', (typed, expected, meant) => {
    expect(spoken('email', typed)).toEqual(expected);
    expect(said('email-typo', 'email', typed)?.fixes).toEqual(meant && [{ set: { email: meant } }]);
    const domain = (address: string) => address.slice(address.indexOf('@') + 1);
    expect(said('email-typo', 'email', typed)?.values).toEqual(
      meant && { domain: domain(typed).toLowerCase(), meant: domain(meant) },
    );
  });
});

describe('the repeated address', () => {
  const confirm = (first: string, second: string) =>
    said('email-confirm-differs', 'email-confirm', second, { form: { email: first } });

  test('a difference is a stop and both addresses are offered: which one is right only the person knows', () => {
    expect(confirm('anna@example.com', 'anna@exmaple.com')).toMatchObject({
      level: 'stop',
      fixes: [{ set: { 'email-confirm': 'anna@example.com' } }, { set: { email: 'anna@exmaple.com' } }],
    });
  });
  test('half an address is never offered for the first box', () => {
    expect(confirm('anna@example.com', 'anna')?.fixes).toEqual([{ set: { 'email-confirm': 'anna@example.com' } }]);
  });
  test('another case of the same address is only a hint', () => {
    expect(confirm('anna@example.com', 'Anna@example.com')).toMatchObject({ level: 'hint', variant: 'case' });
  });
  test('the same address, an empty box and a first box that is not filled are fine', () => {
    expect(confirm('anna@example.com', ' anna@example.com ')).toBeUndefined();
    expect(confirm(' anna@example.com ', 'anna@example.com')).toBeUndefined();
    expect(confirm('anna@example.com', '')).toBeUndefined();
    expect(confirm('', 'anna@example.com')).toBeUndefined();
    expect(said('email-confirm-differs', 'email-confirm', 'anna@example.com')).toBeUndefined();
  });
});

describe('the address used at JPay', () => {
  test('a different one is a warning, and the known one is offered by name', () => {
    expect(spoken('email', 'anna@example.com', { differsFromJpay: true })).toEqual(['warn email-differs-from-jpay']);
    expect(said('email-differs-from-jpay', 'email', 'anna@example.com', { differsFromJpay: true })?.fixes).toEqual([]);
    const known = new Set(['jpayEmail'] as const);
    expect(
      said('email-differs-from-jpay', 'email', 'anna@example.com', { differsFromJpay: true, known })?.fixes,
    ).toEqual([{ set: { email: '{jpayEmail}' }, source: 'details' }]);
  });
  test('the same, an unknown and an unfinished one say nothing', () => {
    expect(spoken('email', 'anna@example.com', { differsFromJpay: false })).toEqual([]);
    expect(spoken('email', 'anna@example.com')).toEqual([]);
    expect(spoken('email', 'anna', { differsFromJpay: true })).toEqual([]);
  });
});
