import { expect, test } from 'vitest';
import { SOURCES } from '../../src/guide/fact.ts';
import { FACTS } from '../../src/guide/facts.ts';
import {
  dayText,
  dueFacts,
  factsAbout,
  oldestCheck,
  sourceLink,
  sourceSentence,
  sourcesFor,
} from '../../src/guide/sources.ts';
import { STEPS } from '../../src/guide/steps.ts';
import type { NoticeId } from '../../src/pages/page.ts';
import type { RuleId } from '../../src/rules/rule.ts';
import en from '../../src/text/en.json';

const texts: Record<string, string> = en;

// The compiler keeps these two lists complete.
const RULES: Record<RuleId, true> = {
  'email-confirm-differs': true,
  'phone-foreign': true,
  'phone-incomplete': true,
  'phone-fictional': true,
  'state-missing': true,
  'zip-format': true,
  'email-ending': true,
  'email-typo': true,
  'email-differs-from-jpay': true,
  'phone-not-geographic': true,
  'phone-other-country': true,
  'zip-state-mismatch': true,
  'address-too-long': true,
  'address-script': true,
  'address-layout': true,
  'country-not-us': true,
  'phone-permanent': true,
  'phone-format': true,
};
const NOTICES: Record<NoticeId, true> = {
  'unofficial-address': true,
  'page-changed': true,
  'password-which': true,
  'terms-open': true,
  'login-refused': true,
  'link-failed': true,
  'not-moved': true,
  fee: true,
  'payment-declined': true,
  'learn-more': true,
};
const DAY = /^\d{4}-\d{2}-\d{2}$/;

test('a card gives at most two sources, and the way itself needs none on a card', () => {
  const sources = sourcesFor(en, 'en');
  for (const text of Object.values(sources)) expect(text.match(/2026\./g)!.length).toBeLessThanOrEqual(2);
  expect('us-number' in sources).toBe(false);
});

test('every rule and every notice says where it comes from', () => {
  const sources = sourcesFor(en, 'en');
  for (const id of [...Object.keys(RULES), ...Object.keys(NOTICES)]) {
    expect(sources[id as RuleId], id).toMatch(/^(Source: |Our own check)[\s\S]*2026\.$/);
  }
  expect(Object.keys(sources).sort()).toEqual([...Object.keys(RULES), ...Object.keys(NOTICES)].sort());
});

test.each(STEPS.filter(({ type }) => type === 'step').map(({ id }) => id))('step %s says where it comes from', (id) => {
  expect(factsAbout(id).length).toBeGreaterThan(0);
});

test('every fact has its statement, its source a name, and every name is used', () => {
  const ids = FACTS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const written = Object.keys(texts).filter((key) => key.startsWith('fact.'));
  expect(written.sort()).toEqual(ids.map((id) => `fact.${id}`).sort());
  for (const id of Object.keys(SOURCES)) expect(texts[`source.${id}`], id).toBeTruthy();
  const used = new Set(FACTS.flatMap(({ source, against }) => [source, against ?? source]));
  expect([...used].sort()).toEqual(Object.keys(SOURCES).sort());
});

test('a fact is about rules, notices and steps that exist, and says how sure it is', () => {
  const known = [...Object.keys(RULES), ...Object.keys(NOTICES), ...STEPS.map(({ id }) => id)];
  for (const { id, about, sure } of FACTS) {
    expect(
      about.filter((one) => !known.includes(one)),
      id,
    ).toEqual([]);
    expect(new Set(about).size, id).toBe(about.length);
    expect(['official', 'reported', 'unsure', 'contradicted'], id).toContain(sure);
  }
});

test('every fact is dated, and is to be read again after it was read', () => {
  for (const { id, checked, checkAgainBy, about } of FACTS) {
    expect([checked, checkAgainBy], id).toEqual([expect.stringMatching(DAY), expect.stringMatching(DAY)]);
    expect(checkAgainBy > checked, id).toBe(true);
    expect(about.length, id).toBeGreaterThan(0);
  }
});

test('a contradicted fact names who says otherwise, and only such a one does', () => {
  for (const { id, sure, against } of FACTS) expect([id, against !== undefined]).toEqual([id, sure === 'contradicted']);
});

test.each([
  [
    'reported',
    'email-ending',
    'Source: the community guide of families abroad. Not confirmed by Securus. Checked Nov 23, 2026.',
  ],
  ['official', 'agent', 'Source: the help pages of Securus. Checked Nov 23, 2026.'],
  [
    'unsure',
    'phone-menu',
    'Source: the community guide of families abroad. We could not confirm it. Checked Nov 23, 2026.',
  ],
  [
    'contradicted',
    'fee',
    'Source: the community guide of families abroad. Another source says otherwise: the help pages of Securus. Checked Nov 23, 2026.',
  ],
  ['own', 'own-check', 'Our own check; not a statement of Securus or JPay. Last looked at Nov 23, 2026.'],
])('the sentence of a fact that is %s', (_, id, sentence) => {
  expect(sourceSentence(FACTS.find((fact) => fact.id === id)!, en, 'en')).toBe(sentence);
});

test('where the official way and the families’ way stand side by side, the official one comes first', () => {
  for (const id of ['state-missing', 'zip-format', 'country-not-us', 'address-layout'] as const) {
    expect(sourcesFor(en, 'en')[id]).toMatch(/^Source: the help pages of Securus\. .*Source: the community guide/);
  }
});

test('two sources are two sentences of one text', () => {
  expect(sourcesFor(en, 'en')['zip-format']).toMatch(/2026\. Source:/);
});

test('what a step relies on is that, in the order of the list', () => {
  expect(factsAbout('link-failed').map(({ id }) => id)).toEqual(['link-fails']);
  expect(factsAbout('link').map(({ id }) => id)).toEqual(expect.arrayContaining(['link-page', 'california']));
  expect(factsAbout('link').length).toBeLessThan(FACTS.length / 2);
});

test('the oldest check is that of some fact, and none is older', () => {
  const days = FACTS.map(({ checked }) => checked);
  expect(days).toContain(oldestCheck());
  expect(days.every((day) => day >= oldestCheck())).toBe(true);
});

test('a day is the same day for every reader', () => {
  const zone = process.env.TZ;
  for (const name of ['Europe/Berlin', 'Pacific/Kiritimati', 'America/Los_Angeles']) {
    process.env.TZ = name;
    expect(dayText('2026-11-23', 'de'), name).toBe('23.11.2026');
  }
  process.env.TZ = zone;
});

test('a source that has one page to open opens over https; the guide, our own checks and bundles of articles have none', () => {
  const none = ['guide', 'own', 'skype-articles', 'public-code', 'card-articles', 'state-sources'];
  for (const [id, source] of Object.entries(SOURCES)) {
    const link = 'url' in source ? source.url : undefined;
    if (none.includes(id)) expect(link, id).toBeUndefined();
    else expect(new URL(link ?? '').protocol, id).toBe('https:');
  }
  expect(sourceLink(FACTS.find(({ source }) => source === 'guide')!)).toBeUndefined();
  expect(sourceLink(FACTS.find(({ source }) => source === 'fcc')!)).toBe('https://docs.fcc.gov/');
});

test('what is due is listed, the longest overdue first', () => {
  expect(dueFacts(oldestCheck())).toEqual([]);
  const all = dueFacts('2099-01-01').map(({ checkAgainBy }) => checkAgainBy);
  expect(all).toEqual(FACTS.map(({ checkAgainBy }) => checkAgainBy).sort());
  const [first] = all;
  expect(dueFacts(first!)).toHaveLength(all.filter((day) => day === first).length);
  expect(dueFacts(first!.replace(/\d\d$/, '01'))).toEqual([]);
});
