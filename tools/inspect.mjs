// What would the extension say about a saved page?
// usage: npm run -s inspect -- FILE --url URL [--values V.json] [--details D.json] [--language xx] [--browser chromium|firefox]
// Prints one JSON object on stdout and nothing else. Exit 2 with one line on stderr when it cannot start.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { inspect } from './inspect/run.mjs';

const USAGE =
  'usage: npm run -s inspect -- FILE --url URL [--values V.json] [--details D.json] [--language xx] [--browser chromium|firefox]';
const DETAILS = [
  'country',
  'jpayEmail',
  'street',
  'street2',
  'city',
  'postalCode',
  'usPhone',
  'prisonState',
  'prisonZip',
];

class Unusable extends Error {}

function jsonOf(file, what) {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Unusable(`${what}: ${file} cannot be read`);
  }
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Unusable(`${what}: ${file} is not JSON (${error.message})`);
  }
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isRecord || Object.values(value).some((each) => typeof each !== 'string')) {
    throw new Unusable(`${what}: ${file} must be one object of strings`);
  }
  return value;
}

function optionsFrom(argv) {
  let parsed;
  try {
    const string = { type: /** @type {const} */ ('string') };
    parsed = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { url: string, values: string, details: string, language: string, browser: string },
    });
  } catch (error) {
    throw new Unusable(`${error.message.split('\n')[0]}; ${USAGE}`);
  }
  const { positionals, values } = parsed;
  if (positionals.length !== 1 || !values.url) throw new Unusable(USAGE);
  const [file] = positionals;
  if (!existsSync(file)) throw new Unusable(`${file} is not there`);
  let html;
  try {
    html = readFileSync(file);
  } catch {
    throw new Unusable(`${file} cannot be read`);
  }
  if (!URL.canParse(values.url)) throw new Unusable(`--url ${values.url} is not an address`);
  const url = new URL(values.url);
  if (!['https:', 'http:'].includes(url.protocol))
    throw new Unusable(`--url ${values.url} is not an http or https address`);
  const browser = values.browser ?? 'chromium';
  if (!['chromium', 'firefox'].includes(browser)) throw new Unusable('--browser is chromium or firefox');
  const details = values.details ? jsonOf(values.details, '--details') : {};
  const unknown = Object.keys(details).find((key) => !DETAILS.includes(key));
  if (unknown) throw new Unusable(`--details: ${unknown} is not a detail; known are ${DETAILS.join(', ')}`);
  const language = values.language ?? 'en';
  const texts = join(fileURLToPath(new URL('../src/text/', import.meta.url)), `${basename(language)}.json`);
  if (!existsSync(texts)) throw new Unusable(`--language ${language}: there is no such language`);
  return {
    file,
    html,
    url,
    values: values.values ? jsonOf(values.values, '--values') : {},
    details,
    language,
    browser,
  };
}

try {
  const result = await inspect(optionsFrom(process.argv.slice(2)));
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
} catch (error) {
  console.error(error instanceof Unusable ? error.message : `inspect: ${error.message.split('\n')[0]}`);
  process.exitCode = 2;
}
