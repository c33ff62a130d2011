import { attributesModule, classModule, eventListenersModule, h, init, propsModule, type VNode } from 'snabbdom';
import { brokenItems } from '../store/broken.ts';
import { chooseLanguage, directionOf } from '../text/choose.ts';
import { languages } from '../text/languages.ts';
import { actionsOf } from './actions.ts';
import { home } from './home.ts';
import { loadState, watchStore } from './load.ts';
import { bar, hereLine, warnings } from './shell.ts';
import { situationView } from './situation-view.ts';
import type { PanelState } from './state.ts';
import { stepView } from './step-view.ts';
import { lookAtTab, watchTab } from './tab.ts';
import type { View } from './view.ts';
import { wordsOf } from './words.ts';

const patch = init([attributesModule, classModule, eventListenersModule, propsModule]);
const VIEWS: Readonly<Record<string, (view: View) => VNode>> = { home, step: stepView, situation: situationView };

function draw(view: View): VNode {
  const { state, words } = view;
  const show = VIEWS[state.place.view] ?? home;
  return h(
    'div',
    { attrs: { id: 'panel', lang: words.language, dir: words.direction }, class: { [state.frame]: true } },
    [
      bar(view, Object.keys(languages)),
      h('main', [hereLine(view), ...warnings(view), show(view)]),
      h('footer', [h('p.promise', words.say('panel.promise'))]),
    ],
  );
}

/**
 * Shows the panel in the document and keeps it true until the signal ends: what is drawn follows from what is stored
 * and from the page in the active tab, so closing it loses nothing.
 */
export async function startPanel(document: Document, signal: AbortSignal): Promise<void> {
  let state: PanelState = await loadState(new URL(document.location.href));
  let drawn: Element | VNode = document.getElementById('panel')!;
  let waiting = false;
  let at = '';

  const render = () => {
    waiting = false;
    if (signal.aborted) return;
    const code = chooseLanguage(state.language, navigator.languages, Object.keys(languages));
    const words = wordsOf(languages[code]!, code, directionOf(code));
    document.documentElement.lang = code;
    document.documentElement.dir = words.direction;
    document.title = words.say('app.short');
    drawn = patch(drawn, draw({ state: { ...state, now: Date.now() }, words, act }));
    const place = `${state.place.view}/${state.place.step ?? ''}`;
    // A new view starts at its heading, for the eye and for a screen reader; the first drawing takes no focus.
    if (at && at !== place) {
      document.getElementById('title')?.focus({ preventScroll: true });
      document.scrollingElement?.scrollTo(0, 0);
    }
    at = place;
  };
  const set = (change: Partial<PanelState>) => {
    state = { ...state, ...change };
    if (waiting) return;
    waiting = true;
    queueMicrotask(render);
  };
  const save = (work: () => Promise<unknown>) => {
    work().then(
      async () => set({ problem: undefined, broken: await brokenItems() }),
      () => set({ problem: 'save' }),
    );
  };
  const act = actionsOf({ state: () => state, set, save });

  watchStore(set, signal);
  watchTab(() => void lookAtTab().then((tab) => set({ tab })), signal);
  render();
}
