// What was asked on the command line, or one sentence on why it cannot be done.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, inspect as show } from 'node:util';
import { fromSource } from './from-source.mjs';

const USAGE =
  'usage: npm run -s inspect -- FILE --url URL [--values V.json] [--details D.json] [--language xx] [--browser chromium|firefox]';
const TEXTS = fileURLToPath(new URL('../../src/text/', import.meta.url));
/** A sentence longer than this is cut: it quotes what somebody typed. Characters. */
const LONGEST = 400;

/** Something about the call itself is not usable; the message says what, for whoever called. */
export class Unusable extends Error {}

/** One line for a terminal, whatever an error quotes: no line breaks, no control characters, not without end. */
export function oneLine(error) {
  const text = (error instanceof Error ? error.message : show(error)).replace(/[\s\p{C}]+/gu, ' ').trim();
  const said = text || 'something went wrong that gave no reason';
  const line = said.length > LONGEST ? `${said.slice(0, LONGEST)}…` : said;
  return error instanceof Unusable ? line : `inspect: ${line}`;
}

/**
 * @param {string[]} argv what follows the script's name
 * @returns {Promise<{ file: string, html: Buffer, url: URL, values: Record<string, string>,
 *   details: Record<string, string>, language: string, browser: 'chromium' | 'firefox' }>}
 * @throws {Unusable} where something is missing, unknown or not readable
 */
export async function optionsFrom(argv) {
  const { positionals, values } = parsed(argv);
  const [file, ...more] = positionals;
  if (!file || more.length > 0 || !values.url) throw new Unusable(USAGE);
  const html = bytesOf(file, 'FILE');
  if (!URL.canParse(values.url)) throw new Unusable(`--url ${values.url} is not an address`);
  const url = new URL(values.url);
  if (!['https:', 'http:'].includes(url.protocol))
    throw new Unusable(`--url ${values.url} is not an http or https address`);
  const { browser = 'chromium', language = 'en' } = values;
  if (browser !== 'chromium' && browser !== 'firefox') throw new Unusable('--browser is chromium or firefox');
  if (!/^[\w-]+$/.test(language) || !existsSync(join(TEXTS, `${language}.json`)))
    throw new Unusable(`--language ${language}: there is no such language`);
  return {
    file,
    html,
    url,
    values: values.values === undefined ? {} : textsIn(values.values, '--values'),
    details: values.details === undefined ? {} : await detailsIn(values.details),
    language,
    browser,
  };
}

function parsed(argv) {
  const string = { type: /** @type {const} */ ('string') };
  const options = { url: string, values: string, details: string, language: string, browser: string };
  try {
    return parseArgs({ args: argv, allowPositionals: true, options });
  } catch (error) {
    throw new Unusable(`${error.message.split('\n')[0]}; ${USAGE}`);
  }
}

function bytesOf(file, what) {
  try {
    if (existsSync(file)) return readFileSync(file);
  } catch {
    throw new Unusable(`${what}: ${file} cannot be read`);
  }
  throw new Unusable(`${what}: ${file} is not there`);
}

/** One object of strings. */
function textsIn(file, what) {
  // Editors of Windows put a mark in front that JSON does not know.
  const text = bytesOf(file, what)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Unusable(`${what}: ${file} is not JSON (${error.message})`);
  }
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isRecord || Object.values(value).some((each) => typeof each !== 'string'))
    throw new Unusable(`${what}: ${file} must be one object of strings`);
  return value;
}

/** What the panel could have stored; anything else the extension would set aside, and the run would show nothing of it. */
async function detailsIn(file) {
  const details = textsIn(file, '--details');
  const { Details } = await fromSource('src/store/shapes.ts');
  const [issue] = Details.safeParse(details).error?.issues ?? [];
  if (issue?.code === 'unrecognized_keys') {
    const known = Object.keys(Details.shape).join(', ');
    throw new Unusable(`--details: ${issue.keys[0]} is not a detail; known are ${known}`);
  }
  if (issue)
    throw new Unusable(`--details: ${issue.path[0]} is longer than the ${issue.maximum} characters it can have`);
  return details;
}
