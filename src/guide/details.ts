import type { Details, Situation } from '../store/shapes.ts';

/**
 * My details with what the situation already tells: country, state and ZIP code of the prison are asked there and need
 * not be typed twice.
 */
export function knownDetails(details: Details, { country, state, zip }: Situation): Details {
  const told = (value: string | undefined) => (value && value !== 'unknown' ? value : undefined);
  const known: Details = {
    ...details,
    country: details.country || told(country),
    prisonState: details.prisonState || told(state),
    // A ZIP code goes with its state: one from the situation fits only the state from there.
    prisonZip: details.prisonZip || (details.prisonState && details.prisonState !== state ? undefined : told(zip)),
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value)) as Details;
}
