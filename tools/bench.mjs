// Measures what the extension costs a page, in headless Chromium, beside an empty extension (twice) and none at all.
// usage: npm run bench -- [--rounds N] [--with NAME=DIR]…
// Contestants take turns in every round, and all numbers are medians. Writes out/bench/result.json and out/bench/load.svg.
// Exit code 0: every number is kept; 1: a valid run misses one; 2: the run says nothing (noise, or fewer than nine rounds).
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildAll } from '../build.mjs';
import { openContestants } from './bench/contestants.mjs';
import { firstFocus, focus } from './bench/focus.mjs';
import { judged, keeps, loads, noise } from './bench/limits.mjs';
import { asSvg, asText } from './bench/report.mjs';
import * as visits from './bench/visits.mjs';
import { weigh, weighRooms } from './bench/weight.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const OUT = join(ROOT, 'out/bench');
const MIN_ROUNDS = 9;
const SIZES = ['20/1000', '20/10000', '20/50000', '200/1000'];
/** Memory and the panel's languages hardly differ from round to round. */
const FEW_ROUNDS = 3;

function options() {
  const { values } = parseArgs({
    options: { rounds: { type: 'string', default: '9' }, with: { type: 'string', multiple: true, default: [] } },
  });
  const others = Object.fromEntries(
    values.with.map((each) => {
      const [name, folder] = each.split(/=(.*)/s);
      if (!name || !folder || !existsSync(join(folder, 'manifest.json')))
        throw new Error(`--with ${each}: wants NAME=FOLDER of an unpacked extension`);
      return [name, resolve(folder)];
    }),
  );
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds wants a number of at least 1');
  return { rounds, others };
}

const languages = () =>
  [...readFileSync(join(ROOT, 'src/text/languages.ts'), 'utf8').matchAll(/import\('\.\/([\w-]+)\.json'\)/g)].map(
    ([, code]) => code,
  );

/** What ours asked the network for; hosts that the browser asks by itself, with empty extensions too, do not count. */
function strange(contestants) {
  const hostOf = (hit) => hit.split('/')[0];
  const usual = new Set(
    contestants.filter(({ name }) => /^(none|empty)/.test(name)).flatMap(({ requests }) => requests().map(hostOf)),
  );
  const ours = contestants.find(({ name }) => name === 'ours').requests();
  return ours.filter((hit) => !usual.has(hostOf(hit)));
}

/** Everybody in turn, each round beginning with another, so that nobody always comes first. */
async function round(contestants, number, results) {
  const order = contestants.map((_, n) => contestants[(n + number) % contestants.length]);
  const keep = (place, name, value) => {
    place[name] ??= [];
    place[name].push(value);
  };
  for (const each of order) {
    for (const rate of [1, 4]) keep(results.load[rate], each.name, await visits.load(each, rate));
    keep(results.storm, each.name, await visits.storm(each));
    if (each.name !== 'none') keep(results.focus, each.name, await focus(each, 4));
    if (number < FEW_ROUNDS) keep(results.routes, each.name, await visits.routes(each));
    if (each.name !== 'ours') continue;
    keep(results.first, each.name, await firstFocus(each, 4));
    for (const size of SIZES) {
      const [fields, nodes] = size.split('/').map(Number);
      keep(results.own, size, await visits.ownLoad(each, { fields, nodes }));
    }
    if (number >= FEW_ROUNDS) continue;
    for (const language of languages())
      for (const rate of [1, 4]) keep(results.panel[rate], language, await visits.panel(each, language, rate));
  }
}

async function main() {
  const { rounds, others } = options();
  await buildAll();
  await mkdir(OUT, { recursive: true });
  const ours = join(ROOT, 'dist/chrome');
  const results = {
    load: { 1: {}, 4: {} },
    own: {},
    storm: {},
    focus: {},
    first: {},
    routes: {},
    panel: { 1: {}, 4: {} },
    weight: { scripts: weigh(ours), rooms: await weighRooms() },
  };
  const contestants = await openContestants({ ours, others, scratch: OUT });
  try {
    // The first load of a browser is another one.
    for (const each of contestants) await visits.load(each, 1);
    for (let n = 0; n < rounds; n++) {
      await round(contestants, n, results);
      console.error(`round ${n + 1} of ${rounds}`);
    }
    results.strange = strange(contestants);
  } finally {
    await Promise.all(contestants.map(({ close }) => close()));
  }
  const numbers = judged(results);
  const controls = noise(results);
  const table = loads(results);
  console.log(asText(table, numbers));
  console.log(`\nBytes of the page side, before packing: ${JSON.stringify(results.weight.rooms)}`);
  console.log(`Control: ${controls.said}.`);
  const said = { date: new Date().toISOString().slice(0, 10), rounds, valid: !controls.tooMuch, numbers, loads: table };
  await writeFile(join(OUT, 'result.json'), `${JSON.stringify({ ...said, results }, null, 2)}\n`);
  await writeFile(join(OUT, 'load.svg'), asSvg(table, `Script time at page load, median of ${rounds} rounds`));
  if (controls.tooMuch) console.log('That is too much: this run is thrown away. Try again on a quieter computer.');
  else if (rounds < MIN_ROUNDS) console.log(`A try-out: a verdict wants ${MIN_ROUNDS} rounds.`);
  if (controls.tooMuch || rounds < MIN_ROUNDS) return 2;
  const missed = numbers.filter((each) => !keeps(each));
  console.log(missed.length === 0 ? 'Every number is kept.' : `${missed.length} missed.`);
  return missed.length === 0 ? 0 : 1;
}

process.exitCode = await main().catch((error) => {
  console.error(error.message);
  return 2;
});
