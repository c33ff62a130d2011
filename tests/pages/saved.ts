import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = `${import.meta.dirname}/`;

/** A labelled page: how it wants to be judged stands in its first comment, the kinds in `data-expect`. */
export interface SavedPage {
  file: string;
  html: string;
  url: string;
  /** The expected page id. */
  page: string | null;
  /** The expected notices, in order. */
  notices: string[];
  about: string;
}

function parse(file: string): SavedPage {
  const html = readFileSync(FOLDER + file, 'utf8');
  const comment = /^<!--\n([\s\S]*?)-->/.exec(html)?.[1] ?? '';
  const meta = Object.fromEntries(
    comment
      .trim()
      .split('\n')
      .map((line) => {
        const at = line.indexOf(': ');
        return [line.slice(0, at), line.slice(at + 2)];
      }),
  );
  if (!meta.url || !meta.page || !meta.about) throw new Error(`${file}: the first comment needs url, page and about`);
  const notices = meta.notices ? meta.notices.split(', ') : [];
  return { file, html, url: meta.url, page: meta.page === 'null' ? null : meta.page, notices, about: meta.about };
}

/** Every labelled page of this folder, in order of name. */
export function savedPages(): SavedPage[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map(parse);
}

/** What is known to be wrong: by file and selector, the kind that is given instead of the labelled one. */
export function knownFailures(): Record<string, Record<string, string>> {
  return JSON.parse(readFileSync(`${FOLDER}index.json`, 'utf8'));
}
