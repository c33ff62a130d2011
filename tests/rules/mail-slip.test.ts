import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { PROVIDERS, REAL, WORLDWIDE } from '../../src/data/mail-domains.ts';
import { meantDomain } from '../../src/rules/parse/mail-slip.ts';
import { REAL_DOMAINS } from './real-domains.ts';
import { HAND_WRITTEN, madeSlips } from './slips.ts';

// Seconds on a loaded machine.
vi.setConfig({ testTimeout: 60_000 });

const listed = (domain: string) => PROVIDERS.includes(domain) || REAL.has(domain);
const ofProvider = (domain: string) => listed(domain) || WORLDWIDE.includes(domain.slice(0, domain.indexOf('.')));

test("at most 2 % of real domains that the rule's own lists do not hold raise a false alarm", () => {
  const held = [...new Set(REAL_DOMAINS)].filter((domain) => !ofProvider(domain));
  expect(held.length).toBeGreaterThanOrEqual(500);
  const alarms = held
    .filter((domain) => meantDomain(domain) !== undefined)
    .map((domain) => `${domain} → ${meantDomain(domain)}`);
  expect(alarms.length / held.length).toBeLessThanOrEqual(0.02);
  // Each one is somebody's right address: a new one is looked at.
  expect(alarms).toEqual([]);
});

test('providers and the real domains near them raise none', () => {
  for (const domain of [...PROVIDERS, ...REAL]) expect(meantDomain(domain)).toBeUndefined();
  for (const domain of [
    'hotmail.se',
    'yahoo.com.ar',
    'live.dk',
    'outlook.com.br',
    'gmx.eu',
    'gmail.fr',
    'yahoo.co.in',
  ]) {
    expect(meantDomain(domain)).toBeUndefined();
  }
});

test('99 % of the common slips of the big providers are caught, and the right provider is meant', () => {
  const slips = madeSlips(listed);
  expect(slips.length).toBeGreaterThan(600);
  const missed = slips.filter(([typed, meant]) => meantDomain(typed) !== meant);
  expect(1 - missed.length / slips.length).toBeGreaterThanOrEqual(0.99);
  expect(missed.map(([typed, meant]) => `${typed} → ${meantDomain(typed)}, meant ${meant}`)).toEqual([]);
});

test('99 % of the slips written by hand are caught', () => {
  const slips = Object.entries(HAND_WRITTEN);
  const missed = slips.filter(([typed, meant]) => meantDomain(typed) !== meant);
  expect(1 - missed.length / slips.length).toBeGreaterThanOrEqual(0.99);
  expect(missed.map(([typed, meant]) => `${typed} → ${meantDomain(typed)}, meant ${meant}`)).toEqual([]);
});

test('what is meant is never itself a slip, and nothing throws', () => {
  const domain = fc.oneof(fc.string({ unit: 'binary' }), fc.domain(), fc.stringMatching(/^[a-z.,-]{0,20}$/));
  fc.assert(
    fc.property(domain, (text) => {
      const meant = meantDomain(text);
      if (meant !== undefined) expect([undefined, meant]).toContain(meantDomain(meant));
    }),
    { numRuns: 400 },
  );
});

const ENDINGS: Readonly<Record<string, string>> = {
  com: 'con cim ckm vom xom cpm clm cmo ocm comm coom ccom',
  net: 'ner nte ent nett',
  org: 'ogr orh orgg',
};
test.each(Object.entries(ENDINGS))(
  'an ending that nobody can have is a slip of .%s behind any name',
  (meant, slips) => {
    for (const slip of slips.split(' ')) {
      expect(meantDomain(`firma.${slip}`), slip).toBe(`firma.${meant}`);
      expect(meantDomain(`post.firma.${slip}`), slip).toBe(`post.firma.${meant}`);
      // Where there is no name before it, nothing is known.
      expect(meantDomain(slip)).toBeUndefined();
    }
  },
);

test.each(
  'uk eu us su ma re gp yt im je gg ax pr gu va cw cc cx tv nu kz as mp vi sh bl bq mf sj eh ta se dk ar ca do'.split(
    ' ',
  ),
)('behind a worldwide name .%s is a country and no slip', (ending) => {
  expect(meantDomain(`hotmail.${ending}`)).toBeUndefined();
  expect(meantDomain(`yahoo.co.${ending}`)).toBeUndefined();
});

test.each('com net org edu gov info biz app dev pro'.split(' '))('.%s is an ending of its own', (ending) => {
  expect(meantDomain(`yandex.${ending}`)).toBeUndefined();
});

test.each([
  // Two letters that are hardly ever meant behind a provider's name.
  ['gmail.co', 'gmail.com'],
  ['yahoo.cm', 'yahoo.com'],
  ['outlook.om', 'outlook.com'],
  ['gmx.ne', 'gmx.net'],
  ['gmx.nt', 'gmx.net'],
  ['gmx.et', 'gmx.net'],
  ['laposte.nt', 'laposte.net'],
  // Behind a name that .net does not fit, the same letters are a country.
  ['gmail.ne', undefined],
  ['gmail.et', undefined],
  // Two slips are believed of the most common names only.
  ['gemial.com', 'gmail.com'],
  ['gmlia.com', 'gmail.com'],
  ['hotmmial.com', 'hotmail.com'],
  ['yahooo.con', 'yahoo.com'],
  ['gmail.xxm', 'gmail.com'],
  ['btinternet.xxm', undefined],
  ['bluwen.ch', undefined],
  ['xotmal.com', undefined],
  ['hotmal.zz', undefined],
  // Short names have real neighbours: a letter twice or two letters swapped, and no more.
  ['aoll.com', 'aol.com'],
  ['aok.com', undefined],
  ['mee.com', undefined],
  // An ending that was not finished.
  ['btinternet.c', 'btinternet.com'],
  ['freenet.d', 'freenet.de'],
  ['web', 'web.de'],
  ['googlemail', 'googlemail.com'],
  ['zoho.con', 'zoho.com'],
  ['btinernet.con', 'btinternet.com'],
  // The dot in the wrong place, or none.
  ['gmai.lcom', 'gmail.com'],
  ['gmailc.om', 'gmail.com'],
  ['btinternetcom', 'btinternet.com'],
  ['webde', undefined],
  ['gmail.co.m', 'gmail.com'],
  ['hotmail..se', 'hotmail.se'],
  ['gmx..de', 'gmx.de'],
  ['.gmail.com', 'gmail.com'],
  ['gmail.com,', 'gmail.com'],
  ['gmail;com', 'gmail.com'],
  ['gmail . com', 'gmail.com'],
  ['orange.fr.', 'orange.fr'],
  // An ending that some other provider has is not corrected for another name.
  ['gmal.se', undefined],
  ['gmail.museum', undefined],
  ['ab', undefined],
  [`${'x'.repeat(56)}.con`, `${'x'.repeat(56)}.com`],
  [`${'x'.repeat(57)}.con`, undefined],
])('%s means %s', (typed, meant) => {
  expect(meantDomain(typed)).toBe(meant);
  expect(meantDomain(typed.toUpperCase())).toBe(meant);
});
