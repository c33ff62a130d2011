// Which dated facts are to be read again?   usage: npm run facts [-- --all] [-- --on 2027-03-01] [-- --write]
// --all lists every fact; --on looks from another day; --write brings the table in docs/sites.md up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadTs } from './load-ts.mjs';

const page = new URL('../docs/sites.md', import.meta.url);
const texts = JSON.parse(readFileSync(new URL('../src/text/en.json', import.meta.url), 'utf8'));
const BLOCK = /(<!-- facts: begin -->\n)[\s\S]*?(<!-- facts: end -->)/;

const sourceName = (id, link) => (link ? `[${texts[`source.${id}`]}](${link})` : texts[`source.${id}`]);
const certainty = ({ sure, against }) => (against ? `${sure} by ${texts[`source.${against}`]}` : sure);

/** docs/sites.md with its table of facts as src/guide/facts.ts has them now. */
export async function pageWithFacts() {
  const { FACTS, sourceLink } = await loadTs('src/guide/facts.ts', 'src/guide/sources.ts');
  const rows = FACTS.map((fact) => [
    `\`${fact.id}\``,
    texts[`fact.${fact.id}`].replaceAll('|', '\\|'),
    sourceName(fact.source, sourceLink(fact)),
    certainty(fact),
    fact.checked,
    fact.checkAgainBy,
  ]);
  const head = ['Id', 'Statement', 'Source', 'How sure', 'Read', 'Read again by'];
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return readFileSync(page, 'utf8').replace(BLOCK, (_, begin, end) => `${begin}\n${lines.join('\n')}\n\n${end}`);
}

async function main() {
  const string = { type: /** @type {const} */ ('string') };
  const flag = { type: /** @type {const} */ ('boolean') };
  const { values } = parseArgs({ options: { all: flag, write: flag, on: string } });
  const today = values.on ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) throw new Error(`--on ${today}: a day looks like 2027-03-01`);
  if (values.write) writeFileSync(page, await pageWithFacts());
  const { FACTS, dueFacts } = await loadTs('src/guide/facts.ts', 'src/guide/sources.ts');
  const byDate = [...FACTS].sort((a, b) => a.checkAgainBy.localeCompare(b.checkAgainBy));
  const due = dueFacts(today);
  for (const { id, source, checkAgainBy, about } of values.all ? byDate : due) {
    console.log(`${checkAgainBy}  ${id.padEnd(18)} ${texts[`source.${source}`]}; relied on by ${about.join(', ')}`);
  }
  console.log(
    `${due.length} of ${FACTS.length} facts are due on ${today}. The next one is due on ${byDate[0].checkAgainBy}.`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await main();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
