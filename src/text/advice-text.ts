import type { TextKey } from './t.ts';

/** Text of an advice: `what` is the one sentence that says what to do, `why` gives the reason. */
export const adviceTextKey = ({ rule, variant }: { rule: string; variant?: string }, end: 'what' | 'why'): TextKey =>
  `rule.${rule}.${variant ? `${variant}.` : ''}${end}` as TextKey;

/** What a placeholder of such a text stands for, told by its name: a code that has a name, or plain text. */
export const placeholderKind = (name: string): 'country' | 'state' | 'text' =>
  /country/i.test(name) ? 'country' : /state/i.test(name) ? 'state' : 'text';
