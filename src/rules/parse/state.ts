import { STATES, stateCode } from '../../data/us-states.ts';

export type State =
  | { type: 'open' }
  | { type: 'us'; code: string }
  /** Text that is no US state; `listed`: an entry that the form's own list offers (a province, "Outside US"). */
  | { type: 'other'; listed: boolean };

const PROMPT = /select|choose|pick|seleccion|elija|elige|escoja|^\W*$|^\W*(state|estado|province|region)\b/i;
const ELSEWHERE = /outside|international|foreign|non.?us|other|not (in|applicable)|^n\/?a$|fuera|extranjero|otro/i;

const letters = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');

/** Reads what stands in a state field. `options`: the texts of its list, where it is one. */
export function readState(value: string, options?: readonly string[]): State {
  const text = value.slice(0, 100).trim();
  const code = stateCode(text);
  if (code) return { type: 'us', code };
  if (ELSEWHERE.test(text)) return { type: 'other', listed: options !== undefined };
  if (PROMPT.test(text) || text === options?.[0]?.trim()) return { type: 'open' };
  const start = letters(text);
  // "Calif.", "Minn.", "Penn": the beginning of one state's name is that state.
  const named = start.length < 3 ? [] : Object.keys(STATES).filter((key) => letters(STATES[key]!).startsWith(start));
  if (named.length === 1) return { type: 'us', code: named[0]! };
  return { type: 'other', listed: options?.includes(value) ?? false };
}
