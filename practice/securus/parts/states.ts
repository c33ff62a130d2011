import { STATES, TERRITORIES } from '../../../src/data/us-states.ts';

export interface StateEntry {
  code: string;
  name: string;
}

/** 50 states and DC, alphabetical by name: what the address list of the real form holds is not known. */
export const states: readonly StateEntry[] = entries(STATES);

/** The same with territories and military post, ordered by code. */
export const statesByCode: readonly StateEntry[] = entries({ ...STATES, ...TERRITORIES }).sort((a, b) =>
  a.code < b.code ? -1 : 1,
);

function entries(table: Readonly<Record<string, string>>): StateEntry[] {
  return Object.entries(table).map(([code, name]) => ({ code, name }));
}
