// What the stores say about the extension, in every language, from the texts of the extension itself.
// usage: npm run store:listing   → docs/store/listing/<language>.md
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { languageCodes } from './languages.mjs';
import { loadTs } from './load-ts.mjs';

const folder = new URL('../docs/store/listing/', import.meta.url);

/** The most that the stores take, in characters: the smaller of Chrome's and Firefox's limits. */
export const LIMITS = { name: 50, summary: 132 };

/** Texts of which the long description is made, paragraph by paragraph. */
const PARAGRAPHS = [
  'panel.welcome.what',
  'panel.about.never',
  'panel.about.data',
  'panel.about.reads',
  'panel.about.keeps',
  'panel.about.facts',
  'panel.about.safe',
  'panel.about.who',
];

/** `{ name, summary, description }` in one language; throws an Error that names the texts it lacks. */
export async function listing(code) {
  const texts = JSON.parse(readFileSync(new URL(`../src/text/${code}.json`, import.meta.url), 'utf8'));
  const missing = ['app.name', 'app.description', ...PARAGRAPHS].filter((key) => !texts[key]);
  if (missing.length > 0) throw new Error(`${code} lacks ${missing.join(', ')}`);
  const { dayText, oldestCheck } = await loadTs('src/guide/sources.ts');
  const date = dayText(oldestCheck(), code);
  return {
    name: texts['app.name'],
    summary: texts['app.description'],
    description: PARAGRAPHS.map((key) => texts[key].replaceAll('{date}', date)).join('\n\n'),
  };
}

/** The listing as the file that is kept. */
export async function listingFile(code) {
  const { name, summary, description } = await listing(code);
  const from = `<!-- Written by npm run store:listing from src/text/${code}.json -->`;
  return `${from}\n\n# ${name}\n\n**${summary}**\n\n${description}\n`;
}

async function main() {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) rmSync(new URL(file, folder));
  let lacking = 0;
  for (const code of languageCodes()) {
    try {
      writeFileSync(new URL(`${code}.md`, folder), await listingFile(code));
    } catch (error) {
      lacking++;
      console.error(error.message);
    }
  }
  if (lacking > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
