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
