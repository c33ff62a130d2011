import { h, type VNode } from 'snabbdom';
import { countryName } from '../data/country-names.ts';
import { PHRASES, type Phrase } from '../data/phrases.ts';
import { clock, fromLandline, MENU, SUPPORT, SUPPORT_ZONE } from '../guide/call.ts';
import { knownDetails } from '../guide/details.ts';
import { adviceOn } from '../guide/ready.ts';
import type { TextKey } from '../text/t.ts';
import { levelIcon, tickIcon } from './icons.ts';
import { adviceText } from './names.ts';
import { notes } from './notes.ts';
import type { PanelState } from './state.ts';
import { back, button, heading, type View } from './view.ts';
import { digits, type Words } from './words.ts';

/** The phone help: number, time, what to have in hand, the menu key by key, what to say, and notes. */
export function callView(view: View): VNode {
  return h('section.page.call', { key: 'call' }, [
    back(view),
    heading(view.words.say('call.title')),
    ...callSheet(view),
    notes(view),
  ]);
}

/** The sheet itself, the same on the screen and on paper. */
export function callSheet(view: View): VNode[] {
  const { state, words } = view;
  return [
    h('p.num', [h('a', { attrs: { href: `tel:${SUPPORT.main.replaceAll(' ', '')}`, dir: 'ltr' } }, SUPPORT.main)]),
    h('p', words.say('call.mobile')),
    h('p', landline(words, knownDetails(state.details, state.situation).country)),
    h('p', words.show('call.time', times(state, words))),
    h('p', words.show('call.second', { second: digits(SUPPORT.second) })),
    h('h2', words.say('call.official.title')),
    h('p', words.say('call.official.text')),
    say(words, 'saySetUp'),
    ...inHand(view),
    h('h2', words.say('call.callback.title')),
    menu(view, 'callback'),
    h('h2', words.say('call.person.title')),
    menu(view, 'person'),
    h('p.say', words.say('call.person.note')),
    h('p.quiet', words.say('call.menu.unsure')),
    h('h2', words.say('call.say.title')),
    say(words, 'sayLink'),
    h('p', words.say('call.sayTwice.when')),
    say(words, 'sayTwice'),
    say(words, 'sayDelete'),
    ...(state.situation.wrong ?? []).flatMap((part) => (part === 'unknown' ? [] : say(words, SAY_WRONG[part]))),
    h('p.quiet', words.say('call.safe')),
  ];
}

/** What to say about each part of an account that is not right. */
const SAY_WRONG = { phone: 'sayNumber', address: 'sayAddress', email: 'sayEmail' } as const;

const times = ({ now }: PanelState, { language }: Words) => ({
  there: clock(now, language, SUPPORT_ZONE),
  here: clock(now, language),
});

function landline(words: Words, country: string | undefined): (VNode | string)[] {
  const way = fromLandline(country);
  if (way.how === 'unknown') return words.show('call.landline.unknown');
  const name = countryName(country!, words.language);
  if (way.how === 'depends') return words.show('call.landline.depends', { country: name });
  const number = digits(way.first);
  return way.rest === undefined
    ? words.show('call.landline', { country: name, number })
    : words.show('call.landline.wait', { country: name, number, rest: digits(way.rest) });
}

/** What support asks for, shown large: their own number and address. */
function inHand({ state, words, act }: View): VNode[] {
  const details = knownDetails(state.details, state.situation);
  const one = (label: TextKey, key: 'usPhone' | 'jpayEmail') => {
    const advice = adviceOn(key, details);
    const value = details[key];
    return [
      h('dt', words.say(label)),
      h(
        'dd',
        value ? [h('bdi.large', { attrs: { dir: 'ltr' } }, value)] : [h('span.quiet', words.say('call.hand.missing'))],
      ),
      advice
        ? h('dd.level', { class: { [advice.level]: true } }, [
            levelIcon(advice.level),
            h('span', adviceText(words, advice, words.say(`details.${key}`))),
          ])
        : null,
    ].filter((part) => part !== null);
  };
  return [
    h('h2', words.say('call.hand')),
    h('dl.hand', [...one('call.hand.number', 'usPhone'), ...one('call.hand.email', 'jpayEmail')]),
    h('div.do.screen', [button(words.say('call.hand.change'), () => act.go('details'))]),
  ];
}

/** The menu as keys to tick off while listening. */
function menu({ state, words, act }: View, way: keyof typeof MENU): VNode {
  return h(
    'ol.keys',
    MENU[way].map(({ id, key }) => {
      const name = `${way}.${id}`;
      const pressed = state.memory.pressed.includes(name);
      return h('li', { key: name }, [
        h(
          'button',
          {
            attrs: { type: 'button', 'aria-pressed': String(pressed) },
            class: { pressed },
            on: { click: () => act.press(name) },
          },
          [
            key
              ? h('kbd', { attrs: { 'aria-label': words.say('call.heard', { key }) } }, key)
              : h('span.box', pressed ? [tickIcon()] : []),
            h('span', words.show(`call.${name}` as TextKey)),
          ],
        ),
      ]);
    }),
  );
}

/** A sentence to say in English, with its meaning beside it where the person reads another language. */
function say(words: Words, phrase: Phrase & `say${string}`): VNode {
  const meaning = words.say(`call.${phrase}` as TextKey);
  return h('blockquote.say', [
    h('p', { attrs: { lang: 'en', dir: 'ltr' } }, `“${PHRASES[phrase]}”`),
    meaning === PHRASES[phrase] ? null : h('p.quiet', meaning),
  ]);
}
