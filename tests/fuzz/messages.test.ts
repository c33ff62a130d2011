import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { trustedPage } from '../../src/background/guard.ts';
import { ADVISED } from '../../src/fields/kinds.ts';
import { damaged, parsedOrText } from './damaged.ts';

vi.mock('webextension-polyfill', () => import('../support/fake-browser.ts'));

const RUNS = process.env.LONG ? 50_000 : 1000;
const TYPES = ['ready', 'help', 'hands', 'hello', 'attention', 'differs', 'details', 'evidence', 'quiet'];
const page = { id: 'self', frameId: 0, url: 'https://securustech.online/#/enroll', tab: { id: 7, incognito: false } };

const nearly = fc.record(
  {
    type: fc.oneof(fc.constantFrom(...TYPES), fc.string()),
    page: fc.oneof(fc.string({ maxLength: 60 }), fc.jsonValue()),
    count: fc.oneof(fc.integer(), fc.double()),
    email: fc.string({ maxLength: 400 }),
    set: fc.dictionary(
      fc.oneof(fc.constantFrom(...ADVISED, '__proto__', 'cc-number'), fc.string()),
      fc.string({ maxLength: 60 }),
    ),
    maxLengths: fc.dictionary(fc.constantFrom(...ADVISED), fc.integer()),
    what: fc.string({ maxLength: 100 }),
  },
  { requiredKeys: [] },
);

test('no message makes the guard throw; what it lets through is a known one within its limits', () => {
  let passed = 0;
  fc.assert(
    fc.property(fc.oneof(nearly, fc.anything()), (message) => {
      const trusted = trustedPage(message, page);
      if (!trusted) return;
      passed++;
      expect(TYPES).toContain(trusted.message.type);
      expect(JSON.stringify(trusted.message).length).toBeLessThan(2500);
      if (trusted.message.type === 'details')
        expect(Object.keys(trusted.message.set).every((kind) => (ADVISED as readonly string[]).includes(kind))).toBe(
          true,
        );
    }),
    { numRuns: RUNS, examples: TYPES.flatMap((type): [unknown][] => [[{ type }], [{ type, page: 'x' }]]) },
  );
  expect(passed).toBeGreaterThan(0);
});

test('a message cut anywhere or with a flipped bit is nothing, or still a known one within its limits', () => {
  const whole = [
    { type: 'ready' },
    { type: 'help' },
    { type: 'hands' },
    { type: 'hello', page: 'securus-enroll' },
    { type: 'attention', count: 12 },
    { type: 'differs', email: 'anna@example.com' },
    { type: 'details', set: { tel: '{usPhone}' }, maxLengths: { tel: 10, 'postal-code': 5 } },
    { type: 'evidence', page: 'jpay-email' },
    { type: 'quiet', what: 'securus-enroll:tel' },
  ];
  expect(whole.map(({ type }) => type)).toEqual(TYPES);
  for (const message of whole)
    for (const text of damaged(JSON.stringify(message))) {
      const trusted = trustedPage(parsedOrText(text), page);
      if (!trusted) continue;
      expect(trusted.message.type).toBe(message.type);
      expect(Object.keys(trusted.message)).toEqual(Object.keys(message));
    }
});

test('no sender makes it throw, and only our own part of a listed page passes', () => {
  const address = fc.oneof(
    fc.webUrl(),
    fc.string(),
    fc.constantFrom(page.url, 'https://jpay.com', 'blob:https://jpay.com/1', 'https://jpay.com.'),
  );
  const sender = fc.record(
    {
      id: fc.constantFrom('self', 'other'),
      frameId: fc.constantFrom(0, 1),
      url: address,
      tab: fc.constantFrom({ id: 1, incognito: true }, {}),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(sender, (from) => {
      const trusted = trustedPage({ type: 'hello', page: 'x' }, from as never);
      if (!trusted) return;
      expect([from.id, from.frameId]).toEqual(['self', 0]);
      expect(new URL(from.url ?? '').host).toMatch(/^(securustech\.online|(www\.)?jpays?\.com)$/);
      expect(new URL(from.url ?? '').protocol).toBe('https:');
    }),
    { numRuns: RUNS },
  );
});
