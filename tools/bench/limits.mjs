// The numbers that a valid run is held to, and what makes a run valid.
import { difference, median, quantile, summary } from './stats.mjs';

const MAX_SCRIPT_NOISE_MS = 2;
const MAX_TASK_NOISE = 0.15;
const KB = 1024;
/**
 * "At 4×" for script is four times the thread time: the browser's own throttle is lost in some tabs when they change their
 * process, and what it slows down cannot be told from what other programs do.
 */
const SLOW = 4;

const of = (rounds, key) => rounds.map((round) => round[key]);

/** Why the two empty extensions differ too much for this run to say anything; undefined when it is valid. */
export function noise({ load }) {
  const { empty, 'empty again': again } = load[1];
  const script = Math.abs(median(of(empty, 'script')) - median(of(again, 'script')));
  const task = Math.abs(median(of(empty, 'task')) / median(of(again, 'task')) - 1);
  const said = `the two empty extensions differ by ${script.toFixed(2)} ms of script and ${(100 * task).toFixed(0)} % of the tasks`;
  return { said, tooMuch: script > MAX_SCRIPT_NOISE_MS || task > MAX_TASK_NOISE };
}

/** Ours over the mean of the two empty ones, round by round. */
function over(contestants, key) {
  const { ours, empty, 'empty again': again } = contestants;
  const base = of(empty, key).map((value, round) => (value + again[round][key]) / 2);
  return difference(of(ours, key), base);
}

/**
 * Every number with its limit: `{ id, what, unit, value, limit, aim? }`.
 * @param {Record<string, any>} results as bench.mjs gathers them
 */
export function judged(results) {
  const { load, own, storm, focus, first, routes, panel, weight, strange } = results;
  const at = (size, key) => SLOW * median(of(own[size], key));
  const row = (id, what, unit, value, limit, aim) => ({ id, what, unit, value, limit, ...(aim ? { aim } : {}) });
  const opened = (times) => times.map((ms) => ms ?? Number.POSITIVE_INFINITY);
  const packed = (name) => weight.scripts[name].packed / KB;
  const perField = (key) => (at('200/1000', key) - at('20/1000', key)) / 180;
  const perNode = (at('20/50000', 'loading') - at('20/1000', 'loading')) / 49 / SLOW;
  return [
    row('P1', 'script at load over empty, 4×', 'ms', SLOW * over(load[1], 'script'), 20, 8),
    row('P1', 'script at load over empty, 1×', 'ms', over(load[1], 'script')),
    row('P1', 'first look, at the first sign of life, over empty, 4×', 'ms', SLOW * over(load[1], 'awake')),
    row('P1', 'own time by trace, with style and layout, 1×', 'ms', median(of(own['20/1000'], 'own'))),
    row('P2', 'per 1,000 extra nodes (1k to 50k), 1×', 'ms', perNode, 0.05),
    row('P2', 'load and first look with 10k nodes, 4×', 'ms', at('20/10000', 'loading')),
    row('P3', 'per field (20 to 200), 4×', 'ms', perField('loading'), 0.15),
    row('P3', 'per field seen before, 4×', 'ms', perField('again'), 0.01),
    row('P3', 'change of address, page unchanged, 4×', 'ms', at('20/1000', 'again')),
    row('P4', 'mutation storm over empty, 1×', 'ms', over(storm, 'script'), 2),
    row('P5', 'focus to card painted, p95, 4×', 'ms', quantile(opened(of(focus.ours, 'cards').flat()), 0.95), 100),
    row('P5', 'the first on an untouched page, p95, 4×', 'ms', quantile(opened(first.ours), 0.95)),
    row('P5', 'slowest event of 40 keys over empty, 4×', 'ms', over(focus, 'slowest')),
    row('P6', 'heap over empty, after load', 'MB', over(load[1], 'heap'), 0.3),
    row('P6', 'heap over empty, after the first look', 'MB', over(load[1], 'awakeHeap')),
    row('P6', 'heap growth over 50 routes, over empty', 'MB', over(routes, 'heap'), 0.05),
    row('P6', 'listeners left after 50 routes, over empty', '', over(routes, 'listeners'), 0),
    row('P6', 'nodes left after 50 routes, over empty', '', over(routes, 'nodes'), 0),
    row('P7', 'script that every page gets, gzip', 'KB', packed('content'), 30),
    row('P7', 'further script at the first sign of life, gzip', 'KB', packed('help')),
    row('P7', 'further script after a click, or for the panel, gzip', 'KB', packed('hands')),
    row('P7', 'requests beside the page itself', '', strange.length, 0),
    row('P7', 'layout shift over empty', '', over(load[4], 'shifted'), 0),
    row('P8', 'panel ready, slowest language, 1×', 'ms', Math.max(...Object.values(panel[1]).map(median)), 150),
    row('P8', 'panel ready, slowest language, 4×', 'ms', Math.max(...Object.values(panel[4]).map(median))),
  ];
}

/** Whether a number keeps its limit; true where it has none. */
export const keeps = ({ value, limit }) => limit === undefined || value <= limit + 1e-9;

/** Script and task time at load by contestant and throttle, for the table and the chart. */
export function loads({ load }) {
  return Object.entries(load).flatMap(([rate, contestants]) =>
    Object.entries(contestants).map(([name, rounds]) => ({
      name,
      rate: Number(rate),
      script: summary(of(rounds, 'script')),
      task: summary(of(rounds, 'task')),
      heap: summary(of(rounds, 'heap')),
    })),
  );
}
