// Numbers of several rounds.

const sorted = (values) => [...values].sort((a, b) => a - b);

/** The value below which `share` (0 to 1) of the values lie, between neighbours by their distance. */
export function quantile(values, share) {
  const list = sorted(values);
  const at = (list.length - 1) * share;
  const low = list[Math.floor(at)];
  return low + (list[Math.ceil(at)] - low) * (at - Math.floor(at));
}

export const median = (values) => quantile(values, 0.5);

/** Median, quartiles and count of one measurement. */
export const summary = (values) => ({
  median: median(values),
  low: quantile(values, 0.25),
  high: quantile(values, 0.75),
  rounds: values.length,
});

/** Median of the differences round by round: what slows a whole round down hits both and falls out. */
export const difference = (ours, theirs) => median(ours.map((value, round) => value - theirs[round]));
