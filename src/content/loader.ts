import { abort } from '../dom/abort.ts';
import type { Hello } from '../store/messages.ts';
import { alive, answer, ask } from './ask.ts';
import { HEARD, type Help } from './handover.ts';
import { type Need, needAt } from './need.ts';

/** Signs of life beside the events that the help hears. */
const SIGNS = [...HEARD, 'pointermove', 'pointerdown'];
/** Signs that the person is in a control. */
const IN_A_CONTROL: ReadonlySet<string> = new Set(['focusin', 'input', 'change']);
/** After the background could not bring the help, signs are passed over for so long. Milliseconds. */
const REST_MS = 2000;
/** Once woken up the background stays for half a minute: asking sooner wakes nobody. Milliseconds. */
const AWAKE_MS = 20_000;

/**
 * The part of the page side that every page of the listed hosts pays for: it waits until the help is needed, has the
 * background bring it, and from then on only passes events and questions on. Looks at no event and at nothing on the page.
 */
export function load(end: () => void, signal: AbortSignal): void {
  let help: Help | undefined;
  let coming: Promise<Hello | undefined> | undefined;
  let need: Need = 'never';
  /** The person has done something, on this route or one before. */
  let isLively = false;
  let restUntil = 0;
  let awakeUntil = 0;
  const waiting = new AbortController();

  async function bring(): Promise<Help | undefined> {
    coming ??= ask<Hello>({ type: 'help' });
    await coming;
    if (help) return help;
    // The background could not: the page is on its way out, or the permission for the host was taken away.
    coming = undefined;
    restUntil = performance.now() + REST_MS;
    return undefined;
  }

  globalThis.overseasFormHelper = {
    signal,
    end,
    get hello() {
      return coming ?? Promise.resolve(undefined);
    },
    written: false,
    begin: (begun) => {
      help = begun;
      globalThis.overseasFormHelper = undefined;
      abort(waiting);
    },
  };

  const whileWaiting = { capture: true, passive: true, signal: AbortSignal.any([signal, waiting.signal]) };
  const sign = (type: string) => {
    if (!alive()) return end();
    isLively = true;
    const handover = globalThis.overseasFormHelper;
    if (handover && (type === 'input' || type === 'change')) handover.written = true;
    const isEnough = need === 'now' || need === 'sign' || (need === 'focus' && IN_A_CONTROL.has(type));
    if (isEnough && !coming && performance.now() >= restUntil) void bring();
  };
  for (const type of SIGNS) window.addEventListener(type, () => sign(type), whileWaiting);

  const pass = (event: Event) => {
    if (!help) return;
    if (alive()) help.hear(event);
    else end();
  };
  for (const type of HEARD) window.addEventListener(type, pass, { capture: true, signal });

  // The help is brought for the panel's questions too, but a change of details alone is no reason.
  answer(async (message) => (message.type === 'refresh' ? help : await bring())?.reply(message), signal);

  const arrive = () => {
    need = needAt(new URL(location.href));
    const now = performance.now();
    // A page can change its address without end.
    if (coming || now < restUntil) return;
    if (need === 'now' || (need === 'sign' && isLively)) void bring();
    else if (need === 'sign' && now >= awakeUntil) {
      awakeUntil = now + AWAKE_MS;
      void ask({ type: 'ready' });
    }
  };
  const { navigation } = window as unknown as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', arrive, whileWaiting);
  window.addEventListener('hashchange', arrive, whileWaiting);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', arrive, whileWaiting);
  else arrive();
}
