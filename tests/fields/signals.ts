import type { Signals } from '../../src/fields/signals.ts';

/** The signals of a visible control that says nothing, with whatever a case adds. */
export function signals(more: Partial<Signals> = {}): Signals {
  return {
    key: '',
    texts: [],
    shown: '',
    label: '',
    near: '',
    name: '',
    placeholder: '',
    autocomplete: '',
    type: '',
    maxLength: Number.POSITIVE_INFINITY,
    isShown: true,
    visible: true,
    ...more,
  };
}
