import { h, type VNode } from 'snabbdom';
import { countryName } from '../data/country-names.ts';
import { stateName } from '../data/us-states.ts';
import { answered, applies, CHOICES, openQuestion, QUESTIONS, type Question } from '../guide/situation.ts';
import type { TextKey } from '../text/t.ts';
import { choice } from './form.ts';
import { countryQuestion, prisonQuestion, wrongQuestion } from './questions.ts';
import { back, button, heading, type View } from './view.ts';

/** One question of the situation, or all answers with a way to change each. */
export function situationView(view: View): VNode {
  const question = QUESTIONS.find((candidate) => candidate === view.state.place.step);
  return question ? ask(view, question) : overview(view);
}

function ask(view: View, question: Question): VNode {
  const { state, words, act } = view;
  const all = QUESTIONS.filter((candidate) => applies(candidate, state.situation));
  const forward = () => {
    const after = all.slice(all.indexOf(question) + 1).find((candidate) => !answered(candidate, state.situation));
    if (after) act.go('situation', after);
    else act.go('home');
  };
  const more = all.slice(all.indexOf(question) + 1).some((candidate) => !answered(candidate, state.situation));
  return h('section.page', { key: question }, [
    back(view),
    h(
      'p.k',
      words.say('situation.count', { n: words.number(all.indexOf(question) + 1), total: words.number(all.length) }),
    ),
    heading(words.say(`situation.${question}`)),
    h('p', words.say(`situation.${question}.help`)),
    answers(view, question),
    h('div.do', [button(words.say(more ? 'situation.next' : 'situation.finish'), forward, { look: 'main' })]),
  ]);
}

function answers(view: View, question: Question): VNode {
  if (question === 'country') return countryQuestion(view);
  if (question === 'prison') return prisonQuestion(view);
  if (question === 'wrong') return wrongQuestion(view);
  const { state, words, act } = view;
  return h(
    'div.choices',
    { attrs: { role: 'radiogroup', 'aria-labelledby': 'title' } },
    CHOICES[question].map((answer) =>
      choice(
        words.say(answer === 'unknown' ? 'situation.unknown' : (`situation.${question}.${answer}` as TextKey)),
        state.situation[question] === answer,
        () => act.answer({ [question]: answer }),
        { type: 'radio', name: question, key: answer },
      ),
    ),
  );
}

function overview(view: View): VNode {
  const { state, words, act } = view;
  const open = openQuestion(state.situation);
  return h('section.page', { key: 'overview' }, [
    back(view),
    heading(words.say('situation.title')),
    h('p', words.say('situation.about')),
    open ? button(words.say('panel.begin.more'), () => act.go('situation', open), { look: 'main' }) : null,
    h(
      'dl.answers',
      QUESTIONS.filter((question) => applies(question, state.situation)).map((question) =>
        h('div', { key: question }, [
          h('dt', words.say(`situation.${question}`)),
          h('dd', [
            h('span', answerText(view, question)),
            button(words.say('situation.change'), () => act.go('situation', question), {
              attrs: {
                'aria-label': words.say('situation.change.name', { question: words.say(`situation.${question}`) }),
              },
            }),
          ]),
        ]),
      ),
    ),
  ]);
}

function answerText({ state: { situation }, words }: View, question: Question): string {
  if (!answered(question, situation)) return words.say('situation.open');
  if (question === 'prison') {
    if (situation.state === 'unknown') return words.say('situation.unknown');
    return [stateName(situation.state!), situation.zip].filter(Boolean).join(', ');
  }
  if (question === 'wrong') {
    const parts = situation.wrong!.map((part) =>
      words.say(part === 'unknown' ? 'situation.unknown' : `situation.wrong.${part}`),
    );
    return parts.length ? new Intl.ListFormat(words.language).format(parts) : words.say('situation.wrong.nothing');
  }
  const value = situation[question]!;
  if (value === 'unknown') return words.say('situation.unknown');
  return question === 'country'
    ? countryName(value, words.language)
    : words.say(`situation.${question}.${value}` as TextKey);
}
