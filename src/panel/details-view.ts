import { h, type VNode } from 'snabbdom';
import { knownDetails } from '../guide/details.ts';
import { fillRows } from '../guide/fill.ts';
import { adviceOn, readiness } from '../guide/ready.ts';
import { resolveDetails } from '../guide/resolve.ts';
import type { DetailKey } from '../rules/rule.ts';
import type { TextKey } from '../text/t.ts';
import { choice, listBox, textBox } from './form.ts';
import { levelIcon, tickIcon } from './icons.ts';
import { adviceText } from './names.ts';
import { countryOptions, stateOptions } from './questions.ts';
import { back, button, heading, type View } from './view.ts';

/** My details: typed once, judged before the form sees them, kept only as long as the person wants. */
export function detailsView(view: View): VNode {
  const { state, words, act } = view;
  const details = knownDetails(state.details, state.situation);
  const box = (key: DetailKey, attrs: Record<string, string> = {}) =>
    h('div', { key }, [
      textBox(`d-${key}`, words.say(`details.${key}`), details[key] ?? '', (text) => act.type({ [key]: text }), {
        attrs: { ...attrs, 'aria-describedby': `a-${key}` },
      }),
      advice(view, key, details),
    ]);
  return h('section.page', { key: 'details' }, [
    back(view),
    heading(words.say('details.title')),
    h('p', words.say('details.about')),
    ready(view),
    listBox(
      'd-country',
      words.say('details.country'),
      details.country ?? '',
      [['', words.say('situation.country.pick')], ...countryOptions(words)],
      (country) => act.type({ country }),
    ),
    box('jpayEmail', { inputmode: 'email', autocapitalize: 'none', maxlength: '320', dir: 'ltr' }),
    box('usPhone', { inputmode: 'tel', maxlength: '40', dir: 'ltr' }),
    box('street', { maxlength: '200' }),
    box('street2', { maxlength: '200' }),
    box('postalCode', { maxlength: '20' }),
    box('city', { maxlength: '100' }),
    listBox(
      'd-prisonState',
      words.say('details.prisonState'),
      details.prisonState ?? '',
      [['', words.say('situation.prison.pick')], ...stateOptions()],
      (prisonState) => act.type({ prisonState }),
    ),
    box('prisonZip', { inputmode: 'numeric', maxlength: '10', dir: 'ltr' }),
    lines(view),
    state.private
      ? null
      : h('div.keep', [
          choice(words.say('details.keep'), state.detailsKept, act.keepDetails),
          h('p.quiet', words.say(state.detailsKept ? 'details.keep.on' : 'details.keep.off')),
        ]),
    state.tab.report && fillRows(state.tab.report, details).length
      ? button(words.say('details.fill'), () => act.go('fill'), { look: 'main' })
      : h('p.quiet', words.say('details.fill.nowhere')),
  ]);
}

/** What the rules would say at the field, said before the person goes there. */
function advice({ words }: View, key: DetailKey, details: ReturnType<typeof knownDetails>): VNode {
  const found = adviceOn(key, details);
  return h(
    'p.level',
    { attrs: { id: `a-${key}` }, class: { [found?.level ?? 'fine']: true } },
    found ? [levelIcon(found.level), h('span', adviceText(words, found, words.say(`details.${key}`)))] : [],
  );
}

/** "Ready to enrol: 4 of 5", and what is missing. */
function ready({ state, words }: View): VNode {
  const all = readiness(knownDetails(state.details, state.situation));
  const done = all.filter((one) => one.state === 'yes').length;
  return h('div.ready', { attrs: { role: 'status' } }, [
    h('h2', words.say('details.ready', { done: words.number(done), total: words.number(all.length) })),
    h(
      'ul.plain',
      all.map((one) =>
        h('li', { key: one.id, class: { [one.state]: true } }, [
          h('span.box', one.state === 'yes' ? [tickIcon()] : []),
          h('span', words.say(`details.ready.${one.id}`)),
          h('small', words.say(`details.ready.${one.state}` as TextKey)),
        ]),
      ),
    ),
  ]);
}

/** The two address lines as they would be written, shown before anything is written. */
function lines({ state, words }: View): VNode | null {
  const details = knownDetails(state.details, state.situation);
  const set = { 'address-line1': '{line1}', 'address-line2': '{line2}', 'address-level2': '{city}' };
  const made = resolveDetails(set, details, {});
  if (!made['address-line1'] && !made['address-line2']) return null;
  return h('div.say', [
    h('h2', words.say('details.lines')),
    h('dl.pairs', [
      h('dt', words.say('details.line1')),
      h('dd', [h('bdi', made['address-line1'] ?? '')]),
      h('dt', words.say('details.line2')),
      h('dd', [h('bdi', made['address-line2'] ?? '')]),
    ]),
  ]);
}
