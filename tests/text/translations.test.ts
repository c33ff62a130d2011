import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PHRASES } from '../../src/data/phrases.ts';
import english from '../../src/text/en.json' with { type: 'json' };
import { languageCodes } from '../../tools/languages.mjs';
import { ANYWHERE, SAME_AS_ENGLISH } from './same-as-english.ts';
import { harsh } from './tone.ts';

type Catalogue = Readonly<Record<string, string>>;

const en: Catalogue = english;
const root = new URL('../../', import.meta.url);
const source = (code: string) => readFileSync(new URL(`src/text/${code}.json`, root), 'utf8');
const codes: string[] = languageCodes();
const translations = codes.filter((code) => code !== 'en');

const COUNTED = /^(.*)\.(zero|one|two|few|many|other)$/;
/** The counted texts by what stands before `.one` and `.other`; `panel.here.other` is none. */
const counted = Object.keys(en).flatMap((key) => (key.endsWith('.one') ? key.slice(0, -'.one'.length) : []));
/** The key in English that a key of another language is measured by: `badge.few` by `badge.other`. */
const model = (key: string) => (key in en ? key : key.replace(COUNTED, '$1.other'));
const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
/** No-break spaces are spaces where only the words matter. */
const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

/** The plural categories of a language, and those of them that stand for one number only ("two" in Arabic). */
function categories(code: string): { all: Set<string>; single: Set<string> } {
  const rules = new Intl.PluralRules(code);
  const all = new Set<string>(rules.resolvedOptions().pluralCategories);
  const hits = new Map<string, number>();
  for (let n = 0; n <= 200; n++) hits.set(rules.select(n), (hits.get(rules.select(n)) ?? 0) + 1);
  return { all, single: new Set([...all].filter((name) => hits.get(name) === 1)) };
}

/** Where space is tight: the labels of buttons, marks, rows and groups. */
const TIGHT =
  /^(card\.(level\..*|fine|close|why|keep|not-now|ok|quiet|changed|undo|copy|open-jpay-email)|fix\..*|badge\..*|panel\.(tool|status|level|back|tools|keep-open)\b.*|panel\.next\.(how|done)|panel\.needs\.show|group\..*)$/;
const longest = (key: string): number => {
  if (key === 'app.name') return 45;
  if (key === 'app.short') return 22;
  if (key === 'app.description') return 132;
  const length = en[model(key)]!.length;
  if (TIGHT.test(key)) return Math.max(Math.round(length * 1.4), length + 12);
  // A card is read while the form waits.
  if (/^rule\..*\.what$/.test(key)) return 130;
  if (/^rule\..*\.why$/.test(key)) return 345;
  // Room for the meaning of what is to be said in English.
  return length * 1.8 + (en[model(key)]!.includes('{say') ? 120 : 30);
};

/** What a person sees, hears or must say in English stands so in every language, beside its meaning. */
const HEARD: Catalogue = {
  'call.person.else': 'Something else',
  'call.person.none': 'None of these',
  'call.person.note': 'agent',
};
const SEEN = Object.values(PHRASES).filter((phrase) => /^[A-Z]/.test(phrase) && phrase.length > 5);
/** Hosts with their paths, and numbers with their hyphens. */
const FIXED = /[a-z]{3,}\.(?:com|org|net|online)\b[\w#/]*|(?<![\w-])\d+(?:-\d+)*/g;
/** Texts that may say a number in words. */
const IN_WORDS = ['details.line1', 'details.line2'];
/** Companies; the beginning is enough where a language declines them. */
const NAMES = 'Securu JPay ViaPath GTL Talkatone OpenPhone Localphone MoneyGram Skype Quo Western'.split(' ');

/** Words of English that no other language here has. */
const LEFT_OVER = /(?<!\p{L})(the|your|you|with|this|that|from|please|which)(?!\p{L})/iu;

/** One text names another: a view by its button, an answer by its words. */
const NAMED: Readonly<Record<string, string>> = {
  'panel.begin.text': 'situation.unknown',
  'step.link.do.4': 'step.link-fails.title',
  'panel.about.keeps': 'panel.tool.data',
};
const SAME_NAME = [
  ['details.title', 'panel.tool.details'],
  ['panel.back', 'panel.steps'],
] as const;

describe.each(codes)('%s', (code) => {
  const texts: Catalogue = JSON.parse(source(code));
  const entries = Object.entries(texts);
  const wrong = (check: (key: string, text: string) => unknown) =>
    entries.filter(([key, text]) => check(key, text)).map(([key, text]) => `${key}: ${text}`);

  test('has every key of English once, in its order, and the plural forms of its language', () => {
    expect([...source(code).matchAll(/^ {2}"([^"]+)":/gm)].map(([, key]) => key)).toEqual(Object.keys(texts));
    const single = (key: string) => !counted.includes(COUNTED.exec(key)?.[1] ?? '');
    expect(Object.keys(texts).filter(single)).toEqual(Object.keys(en).filter(single));
    const forms = [...new Set([...categories(code).all, 'one', 'other'])].sort();
    for (const base of counted) {
      const own = Object.keys(texts).flatMap((key) => (COUNTED.exec(key)?.[1] === base ? COUNTED.exec(key)![2]! : []));
      expect([base, own.sort()]).toEqual([base, forms]);
    }
  });

  test('has the placeholders of English, each as often', () => {
    const { single } = categories(code);
    const lost = wrong((key, text) => {
      // A form for one number only may say it in a word.
      const may = single.has(COUNTED.exec(key)?.[2] ?? '') && !text.includes('{count}');
      const asked = placeholders(en[model(key)]!).filter((name) => !(may && name === '{count}'));
      return placeholders(text).join() !== asked.join();
    });
    expect(lost).toEqual([]);
  });

  test('is plain text: nothing empty, no markup, no stray spaces or signs', () => {
    expect(wrong((_, text) => text === '' || text !== text.trim() || / {2}/.test(text))).toEqual([]);
    expect(wrong((_, text) => /[<>`*_]|&#?\w+;|\]\(|[\u0000-\u001f\ufffd]/.test(text))).toEqual([]);
    expect(wrong((_, text) => text !== text.normalize('NFC'))).toEqual([]);
    expect(wrong((_, text) => /\{(?!\w+\})|(?<!\{\w+)\}/.test(text))).toEqual([]);
  });

  test('is calm: no word that frightens or scolds, no exclamation mark', () => {
    expect(harsh(code, ''), `write the words of ${code} into tests/text/tone.ts`).toBeDefined();
    // Hosts of others are not our words.
    const own = (text: string) => text.replace(/\S+\.(com|org|net)\b/g, '');
    const found = entries.flatMap(([key, text]) => harsh(code, own(text))!.map((word) => `${key} says ${word}`));
    expect(found).toEqual([]);
  });

  test('fits where space is tight', () => {
    expect(wrong((key, text) => [...text].length > longest(key))).toEqual([]);
  });

  test('names views and answers as they are called elsewhere', () => {
    const plain = (text: string) => text.toLocaleLowerCase(code);
    for (const [key, named] of Object.entries(NAMED)) expect(plain(texts[key]!), key).toContain(plain(texts[named]!));
    for (const [one, other] of SAME_NAME) expect([one, texts[one]]).toEqual([one, texts[other]]);
  });
});

describe.each(translations)('%s beside English', (code) => {
  const texts: Catalogue = JSON.parse(source(code));
  const entries = Object.entries(texts);

  test('nothing is left in English but what is listed', () => {
    const same = Object.keys(en).filter((key) => texts[key] === en[key] && !ANYWHERE.includes(key));
    expect(same.sort()).toEqual([...(SAME_AS_ENGLISH[code] ?? [])].sort());
    const quoted = [...SEEN, ...Object.values(HEARD)];
    const left = entries.filter(([, text]) =>
      LEFT_OVER.test(quoted.reduce((rest, phrase) => rest.replaceAll(phrase, ''), text)),
    );
    expect(left).toEqual([]);
  });

  test('what is seen, heard, dialled or typed in English stays as it is', () => {
    const lost = Object.entries(en).flatMap(([key, text]) => {
      const own = spaced(texts[key] ?? '');
      const fixed = IN_WORDS.includes(key) ? [] : (text.match(FIXED) ?? []);
      const names = NAMES.filter((name) => text.includes(name));
      const phrases = [...SEEN.filter((phrase) => text.includes(phrase) && text !== phrase), HEARD[key] ?? []].flat();
      return [...fixed, ...names, ...phrases]
        .filter((part) => !own.includes(part))
        .map((part) => `${key} has lost ${part}`);
    });
    expect(lost).toEqual([]);
  });

  test('quotation marks and spaces are those of print', () => {
    expect(entries.filter(([, text]) => /"|\p{L}'\p{L}/u.test(text))).toEqual([]);
    if (code !== 'fr') return;
    // French keeps colon, semicolon, question mark and its quotation marks with their word.
    expect(entries.filter(([, text]) => /« |[^\u00a0\u202f](?:[;?»]|:(?!\/\/))/.test(text))).toEqual([]);
  });

  test('has a glossary', () => {
    expect(existsSync(new URL(`docs/glossary/${code}.md`, root)), `docs/glossary/${code}.md is missing`).toBe(true);
  });
});

test('every list of exceptions is about a language that exists', () => {
  expect(Object.keys(SAME_AS_ENGLISH).filter((code) => !codes.includes(code))).toEqual([]);
});
