import { attributesModule, classModule, eventListenersModule, h, init, propsModule, type VNode } from 'snabbdom';
import { brokenItems } from '../store/broken.ts';
import { language } from '../store/items.ts';
import { chooseLanguage, directionOf } from '../text/choose.ts';
import { languages } from '../text/languages.ts';
import { loadedTexts, loadTexts } from '../text/load.ts';
import { actionsOf } from './actions/actions.ts';
import { home } from './home.ts';
import { loadState, watchPermission, watchStore } from './load.ts';
import { bar, hereLine, warnings } from './shell.ts';
import type { PanelState } from './state.ts';
import { watchTab } from './tab.ts';
import type { View } from './view.ts';
import { VIEWS } from './views.ts';
import { wordsOf } from './words.ts';

const patch = init([attributesModule, classModule, eventListenersModule, propsModule]);
const viewOf = (name: string) => (Object.hasOwn(VIEWS, name) ? VIEWS[name as keyof typeof VIEWS] : home);

function draw(view: View): VNode {
  const { state, words } = view;
  return h(
    'div',
    { attrs: { id: 'panel', lang: words.language, dir: words.direction }, class: { [state.frame]: true } },
    [
      bar(view, Object.keys(languages)),
      h('main', [hereLine(view), ...warnings(view), viewOf(state.place.view)(view)]),
      h('footer', [h('p.promise', words.say('panel.promise'))]),
    ],
  );
}

/**
 * Shows the panel in the document and keeps it true until the signal ends: what is drawn follows from what is stored
 * and from the page in the active tab, so closing it loses nothing.
 */
export async function startPanel(document: Document, signal: AbortSignal): Promise<void> {
  const chosen = (language: string) => chooseLanguage(language, navigator.languages, Object.keys(languages));
  // The texts are the largest thing to read: they come at the same time as everything else.
  void language.read().then((code) => loadTexts(chosen(code)));
  let state: PanelState = await loadState(new URL(document.location.href));
  let drawn: Element | VNode = document.getElementById('panel')!;
  let waiting = false;
  let at = '';
  let minute: ReturnType<typeof setTimeout> | undefined;

  const codeNow = () => chosen(state.language);
  const render = () => {
    waiting = false;
    if (signal.aborted) return;
    const code = codeNow();
    const texts = loadedTexts(code);
    if (!texts) {
      // Another language was chosen: the old one stays until its texts are there.
      void loadTexts(code).then(() => set({}));
      return;
    }
    const words = wordsOf(texts, code, directionOf(code));
    document.documentElement.lang = code;
    document.documentElement.dir = words.direction;
    document.title = words.say('app.short');
    const focused = document.activeElement;
    drawn = patch(drawn, draw({ state: { ...state, now: Date.now() }, words, act }));
    const place = `${state.place.view}/${state.place.step ?? ''}`;
    // A new view starts at its heading, for the eye and for a screen reader; the first drawing takes no focus. Where the
    // pressed button is gone, the focus goes there too and is not lost.
    const moved = at !== '' && at !== place;
    if (moved || (focused && !focused.isConnected)) document.getElementById('title')?.focus({ preventScroll: true });
    if (moved) document.scrollingElement?.scrollTo(0, 0);
    at = place;
    // The call sheet shows two clocks: drawn anew when the minute changes, and only while it is open.
    clearTimeout(minute);
    if (state.place.view === 'call') minute = setTimeout(() => set({}), 60_000 - (Date.now() % 60_000));
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
  const recall = (change: Partial<PanelState['memory']>) => set({ memory: { ...state.memory, ...change } });
  const act = actionsOf({ state: () => state, set, recall, save });

  signal.addEventListener('abort', () => clearTimeout(minute));
  watchStore(set, signal);
  watchPermission((allowed) => recall({ notifications: { allowed, refused: false } }), signal);
  const look = watchTab((tab) => set({ tab }), signal);
  await loadTexts(codeNow());
  render();
  // Drawn before the page had answered.
  if (!state.tab.report) void look();
}
