import { h, type VNode } from 'snabbdom';
import { COUNTRIES } from '../data/countries.ts';
import { countryName } from '../data/country-names.ts';
import { STATES, stateName } from '../data/us-states.ts';
import { readPrisonAddress } from '../guide/address.ts';
import { choice, listBox, textBox } from './form.ts';
import type { View } from './view.ts';
import { english, type Words } from './words.ts';

/** Countries by name, sorted as the person's language sorts. */
export function countryOptions(words: Words): [string, string][] {
  const { compare } = new Intl.Collator(words.language);
  return COUNTRIES.map((code): [string, string] => [code, countryName(code, words.language)]).sort((a, b) =>
    compare(a[1], b[1]),
  );
}

/** US states as the sites name them. */
export const stateOptions = () => Object.entries(STATES).map(([code, name]) => [code, name, 'en'] as const);

export function countryQuestion({ state, words, act }: View): VNode {
  return h('div.choices', [
    listBox(
      'q-country',
      words.say('details.country'),
      state.situation.country ?? '',
      [
        ['', words.say('situation.country.pick')],
        ['unknown', words.say('situation.unknown')],
        ...countryOptions(words),
      ],
      (country) => act.answer({ country: country || undefined }),
    ),
  ]);
}

export function prisonQuestion({ state, words, act }: View): VNode {
  const { pasted } = state.memory;
  const read = pasted.trim() ? readPrisonAddress(pasted) : undefined;
  return h('div.choices', [
    textBox('q-prison', words.say('situation.prison.paste'), pasted, act.paste, { lines: 3 }),
    h('p.result', { attrs: { role: 'status' } }, [
      pasted.trim() && !read ? words.say('situation.prison.unread') : null,
      ...(read
        ? words.show(read.zip ? 'situation.prison.read' : 'situation.prison.read.state', {
            state: english(stateName(read.state) ?? read.state),
            zip: english(read.zip ?? ''),
          })
        : []),
    ]),
    h('p.quiet', words.say('situation.prison.scan')),
    listBox(
      'q-state',
      words.say('details.prisonState'),
      state.situation.state ?? '',
      [['', words.say('situation.prison.pick')], ['unknown', words.say('situation.unknown')], ...stateOptions()],
      (code) => act.answer({ state: code || undefined }),
    ),
  ]);
}

export function wrongQuestion({ state, words, act }: View): VNode {
  const chosen = state.situation.wrong;
  return h('div.choices', { attrs: { role: 'group', 'aria-labelledby': 'title' } }, [
    ...(['phone', 'address', 'email'] as const).map((part) =>
      choice(words.say(`situation.wrong.${part}`), chosen?.includes(part) === true, (on) => act.wrong(part, on), {
        key: part,
      }),
    ),
    choice(
      words.say('situation.wrong.nothing'),
      chosen?.length === 0,
      (on) => act.answer({ wrong: on ? [] : undefined }),
      {
        key: 'nothing',
      },
    ),
    choice(
      words.say('situation.unknown'),
      chosen?.includes('unknown') === true,
      (on) => act.answer({ wrong: on ? ['unknown'] : undefined }),
      { key: 'unknown' },
    ),
  ]);
}
