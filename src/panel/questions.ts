import { h, type VNode } from 'snabbdom';
import { COUNTRIES } from '../data/countries.ts';
import { STATES, stateName } from '../data/us-states.ts';
import { readPrisonAddress } from '../guide/address.ts';
import { countryName } from './names.ts';
import type { View } from './view.ts';
import { english, type Words } from './words.ts';

/** Countries by name, sorted as the person's language sorts. */
export function countryOptions(words: Words): [string, string][] {
  const { compare } = new Intl.Collator(words.language);
  return COUNTRIES.map((code): [string, string] => [code, countryName(code, words.language)]).sort((a, b) =>
    compare(a[1], b[1]),
  );
}

/** A list to choose from. `first` is what stands there before a choice. */
export function picker(
  id: string,
  value: string,
  first: string,
  options: readonly (readonly [string, string])[],
  choose: (value: string) => void,
  lang?: string,
): VNode {
  const entry = ([code, name]: readonly [string, string]) =>
    h(
      'option',
      {
        key: code,
        attrs: { value: code, ...(lang && code !== 'unknown' && code !== '' ? { lang } : {}) },
        props: { selected: code === value },
      },
      name,
    );
  return h(
    'select.input',
    { attrs: { id }, on: { change: (event: Event) => choose((event.target as HTMLSelectElement).value) } },
    [entry(['', first]), ...options.map(entry)],
  );
}

export function countryQuestion({ state, words, act }: View): VNode {
  const options: [string, string][] = [['unknown', words.say('situation.unknown')], ...countryOptions(words)];
  return h('div.choices', [
    h('label', { attrs: { for: 'q-country' } }, words.say('situation.country')),
    picker('q-country', state.situation.country ?? '', words.say('situation.country.pick'), options, (country) =>
      act.answer({ country: country || undefined }),
    ),
  ]);
}

export function prisonQuestion({ state, words, act }: View): VNode {
  const { situation, pasted } = state;
  const read = pasted.trim() ? readPrisonAddress(pasted) : undefined;
  const states: [string, string][] = [['unknown', words.say('situation.unknown')], ...Object.entries(STATES)];
  return h('div.choices', [
    h('label', { attrs: { for: 'q-prison' } }, words.say('situation.prison.paste')),
    h('textarea.input', {
      attrs: { id: 'q-prison', rows: 3, autocomplete: 'off', spellcheck: 'false', dir: 'auto' },
      props: { value: pasted },
      on: { input: (event: Event) => act.paste((event.target as HTMLTextAreaElement).value) },
    }),
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
    h('label', { attrs: { for: 'q-state' } }, words.say('situation.prison.pick')),
    picker(
      'q-state',
      situation.state ?? '',
      words.say('situation.prison.pick'),
      states,
      (code) => act.answer({ state: code || undefined }),
      'en',
    ),
  ]);
}

export function wrongQuestion({ state, words, act }: View): VNode {
  const chosen = state.situation.wrong;
  const parts = ['phone', 'address', 'email'] as const;
  const box = (name: string, label: string, checked: boolean, change: () => void) =>
    h('label.choice', { key: name }, [
      h('input', { attrs: { type: 'checkbox' }, props: { checked }, on: { change } }),
      h('span', label),
    ]);
  return h('div.choices', { attrs: { role: 'group', 'aria-labelledby': 'title' } }, [
    ...parts.map((part) =>
      box(part, words.say(`situation.wrong.${part}`), chosen?.includes(part) === true, () => {
        const others = (chosen ?? []).filter((other) => other !== part && other !== 'unknown');
        const wrong = chosen?.includes(part) ? others : [...others, part];
        act.answer({ wrong: wrong.length ? wrong : undefined });
      }),
    ),
    box('nothing', words.say('situation.wrong.nothing'), chosen?.length === 0, () => act.answer({ wrong: [] })),
    box('unknown', words.say('situation.unknown'), chosen?.includes('unknown') === true, () =>
      act.answer({ wrong: ['unknown'] }),
    ),
  ]);
}
