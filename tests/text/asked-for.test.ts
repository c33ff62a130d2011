import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PHRASES } from '../../src/data/phrases.ts';
import { MENU } from '../../src/guide/call.ts';
import { READY } from '../../src/guide/ready.ts';
import { CHOICES, QUESTIONS } from '../../src/guide/situation.ts';
import { GROUPS } from '../../src/guide/step.ts';
import type { DetailKey, Level } from '../../src/rules/rule.ts';
import en from '../../src/text/en.json' with { type: 'json' };

// What stands in src/ word for word is looked at in tests/house/texts.test.ts; these are the keys that are put together
// from tables: each table has all its texts, and no text has lost its row.

const keys = Object.keys(en);
const beginning = (...starts: string[]) => keys.filter((key) => starts.some((start) => key.startsWith(start))).sort();
const RULES = new URL('../../src/rules/', import.meta.url);

const LEVELS: Record<Level, true> = { stop: true, warn: true, hint: true };
const DETAILS: Record<DetailKey, true> = {
  country: true,
  jpayEmail: true,
  street: true,
  street2: true,
  city: true,
  postalCode: true,
  usPhone: true,
  prisonState: true,
  prisonZip: true,
};

test('groups of steps', () => {
  expect(beginning('group.')).toEqual(GROUPS.map((group) => `group.${group}`).sort());
});

test('levels, in the card and in the panel', () => {
  const levels = Object.keys(LEVELS);
  expect(beginning('card.level.', 'panel.level.')).toEqual(
    levels.flatMap((level) => [`card.level.${level}`, `panel.level.${level}`]).sort(),
  );
});

test.each(QUESTIONS)('question %s and its answers', (question) => {
  const choices = { ...CHOICES, wrong: ['phone', 'address', 'email', 'nothing'] };
  const answers = question in choices ? choices[question as keyof typeof choices] : [];
  const asked = ['', '.help', ...answers.filter((answer) => answer !== 'unknown').map((answer) => `.${answer}`)];
  const own = new RegExp(`^situation\\.${question}(\\.(?!pick|paste|read|unread|scan)\\w+)?$`);
  expect(keys.filter((key) => own.test(key)).sort()).toEqual(asked.map((end) => `situation.${question}${end}`).sort());
});

test('the phone menu, and what can be said in it', () => {
  const points = Object.entries(MENU).flatMap(([way, list]) => list.map(({ id }) => `call.${way}.${id}`));
  const around = ['call.callback.title', 'call.person.title', 'call.person.note'];
  expect(beginning('call.callback.', 'call.person.')).toEqual([...points, ...around].sort());
  const said = keys.filter((key) => /^call\.say[A-Z]\w+$/.test(key));
  for (const key of said) expect(PHRASES, key).toHaveProperty(key.slice('call.'.length), en[key as keyof typeof en]);
});

test('details, and whether they are ready', () => {
  const named = keys.filter((key) => /^details\.\w+$/.test(key) && key.slice('details.'.length) in DETAILS);
  expect(named.map((key) => key.slice('details.'.length)).sort()).toEqual(Object.keys(DETAILS).sort());
  const ready = [...Object.keys(READY), 'yes', 'missing', 'look'];
  expect(beginning('details.ready.')).toEqual(ready.map((id) => `details.ready.${id}`).sort());
});

test('no rule has a variant of its texts that no rule picks', () => {
  const code = readdirSync(RULES, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(name, RULES), 'utf8'))
    .join('\n');
  const variants = new Set(keys.flatMap((key) => /^rule\.[a-z-]+\.([a-z-]+)\.(?:what|why)$/.exec(key)?.[1] ?? []));
  expect([...variants].filter((variant) => !code.includes(`'${variant}'`))).toEqual([]);
});

test('what and why come in pairs', () => {
  const odd = keys.filter((key) => /^(rule|notice)\..*\.(what|why)$/.test(key));
  expect(odd.filter((key) => !keys.includes(key.replace(/\.wh(at|y)$/, key.endsWith('t') ? '.why' : '.what')))).toEqual(
    [],
  );
});
