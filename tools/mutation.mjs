// Mutation testing, room by room: each room's own tests against its own mutants (a mutant of a table that is made at load
// runs every test of its room). Exits 1 where a score is missed. `node tools/mutation.mjs store guide` runs some rooms only.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';

const out = new URL('../out/mutation/', import.meta.url);
const TABLES = ['fact', 'facts', 'step', 'steps', 'call'].map((name) => `src/guide/${name}.ts`);
const GUARD = ['src/background/guard.ts', 'src/store/messages.ts'];
/** The percentages of mutants that must be found: over everything, and in the two files that guard what is private. */
const OVERALL = 85;
const STRICT = { 'src/background/guard.ts': 95, 'src/fields/never-read.ts': 95 };

const ROOMS = {
  guard: { mutate: GUARD, tests: ['tests/background/guard*.test.ts'] },
  store: { mutate: ['src/store/**/*.ts', ...GUARD.map((file) => `!${file}`)], tests: ['tests/store/**/*.test.ts'] },
  tables: { mutate: TABLES, tests: ['tests/guide/{facts,steps,plan,call}.test.ts'] },
  guide: { mutate: ['src/guide/**/*.ts', ...TABLES.map((file) => `!${file}`)], tests: ['tests/guide/**/*.test.ts'] },
  rules: { mutate: ['src/rules/**/*.ts'], tests: ['tests/rules/**/*.test.ts'] },
  fields: { mutate: ['src/fields/**/*.ts'], tests: ['tests/fields/**/*.test.ts'] },
};

// The runner's workers cannot change their zone: one far from UTC, so that a day taken from the wrong clock is noticed.
process.env.TZ = 'America/Los_Angeles';

const reportOf = (room) => fileURLToPath(new URL(`${room}.json`, out));

async function run(room) {
  const { mutate, tests } = ROOMS[room];
  process.env.MUTATION_TESTS = tests.join(' ');
  await new Stryker({ mutate, jsonReporter: { fileName: reportOf(room) } }).runMutationTest();
  return JSON.parse(readFileSync(reportOf(room), 'utf8')).files;
}

/** Mutants found (a hang counts as found) and all that could be, of the files of a report. */
function count(files) {
  const states = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const found = states.filter((status) => status === 'Killed' || status === 'Timeout').length;
  return { found, total: found + states.filter((status) => status === 'Survived' || status === 'NoCoverage').length };
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((room) => !Object.hasOwn(ROOMS, room));
if (unknown.length > 0) {
  console.error(`No room ${unknown.join(', ')}; there are ${Object.keys(ROOMS).join(', ')}`);
  process.exit(2);
}

mkdirSync(out, { recursive: true });
const files = {};
const lines = [];
let missed = false;
const judge = (name, { found, total }, least) => {
  const score = total === 0 ? 0 : (100 * found) / total;
  const low = least !== undefined && score < least;
  missed ||= low;
  lines.push(`${name.padEnd(26)} ${score.toFixed(1).padStart(5)} % of ${total}${low ? `, should be ${least}` : ''}`);
};
for (const room of wanted.length > 0 ? wanted : Object.keys(ROOMS)) {
  const found = await run(room);
  judge(room, count(found));
  Object.assign(files, found);
}
judge('all', count(files), OVERALL);
for (const [file, least] of Object.entries(STRICT)) {
  if (files[file]) judge(file, count({ file: files[file] }), least);
}
writeFileSync(fileURLToPath(new URL('../mutation.json', out)), JSON.stringify({ files }));
console.log(lines.join('\n'));
process.exitCode = missed ? 1 : 0;
