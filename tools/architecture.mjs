// The picture of docs/architecture.md, drawn from the imports.   usage: npm run architecture   → docs/architecture.svg
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importsOf, roomOf } from './architecture/imports.mjs';
import { CONTRACTS, ROOMS } from './architecture/rooms.mjs';

const WIDTH = 960;
const BOX = { width: 190, height: 58 };
const ROW = 132;
const TOP = 16;

/** Pairs of rooms with code that flows between them; types and the shared words are left out. */
export function arrows() {
  const pairs = importsOf()
    .filter(({ to, types }) => to.startsWith('src/') && !types && !CONTRACTS.includes(to))
    .map(({ from, to }) => [roomOf(from), roomOf(to)])
    .filter(([from, to]) => from !== to)
    .map((pair) => pair.join(' '));
  return [...new Set(pairs)].sort().map((pair) => pair.split(' '));
}

function places() {
  const gap = (WIDTH - 4 * BOX.width) / 5;
  const place = ({ row, column }) => ({ x: gap + column * (BOX.width + gap), y: TOP + row * ROW });
  return Object.fromEntries(Object.entries(ROOMS).map(([name, room]) => [name, place(room)]));
}

const round = (number) => Math.round(number);

function path(from, to, at) {
  const [a, b] = [at[from], at[to]];
  const [ax, bx] = [a.x + BOX.width / 2, b.x + BOX.width / 2];
  if (a.y === b.y) {
    // Beside each other: an arc over the row.
    const side = bx > ax ? 1 : -1;
    return `M${round(ax + side * 40)} ${a.y} C${round(ax + side * 50)} ${a.y - 34} ${round(bx - side * 50)} ${b.y - 34} ${round(bx - side * 40)} ${b.y - 3}`;
  }
  const lean = Math.max(-60, Math.min(60, (bx - ax) / 5));
  const [y1, y2] = [a.y + BOX.height, b.y - 3];
  return `M${round(ax + lean)} ${y1} C${round(ax + lean)} ${y1 + 40} ${round(bx - lean)} ${y2 - 44} ${round(bx - lean)} ${y2}`;
}

/** The picture as it must be now. */
export function architectureSvg() {
  const at = places();
  const height = TOP * 2 + ROW * 4 + BOX.height;
  const lines = arrows().map(([from, to]) => {
    const quiet = ROOMS[to]?.row === 4 ? ' class="q"' : '';
    return `  <path${quiet} d="${path(from, to, at)}"><title>${from} uses ${to}</title></path>`;
  });
  const boxes = Object.entries(ROOMS).map(([name, { about }]) => {
    const { x, y } = at[name];
    const middle = round(x + BOX.width / 2);
    return [
      `  <rect x="${round(x)}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="8"/>`,
      `  <text class="n" x="${middle}" y="${y + 25}">${name}</text>`,
      `  <text x="${middle}" y="${y + 45}">${about}</text>`,
    ].join('\n');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="t">`,
    '  <title id="t">Rooms of src/ and which uses which. Arrows run downwards.</title>',
    '  <style>svg{background:#fffefb}rect{fill:#f4f1ea;stroke:#404e5c}text{font:13px system-ui,sans-serif;fill:#404e5c;text-anchor:middle}.n{font-weight:650;font-size:17px;fill:#1b2733}path{fill:none;stroke:#1a4f9c;stroke-width:1.6;marker-end:url(#a)}.q{stroke:#b9b2a4;stroke-width:1.1;marker-end:url(#b)}</style>',
    ...['a', 'b'].map(
      (id) =>
        `  <marker id="${id}" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto"><polygon points="0,0 8,4 0,8" fill="${id === 'a' ? '#1a4f9c' : '#b9b2a4'}"/></marker>`,
    ),
    ...lines,
    ...boxes,
    '</svg>',
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../docs/architecture.svg', import.meta.url), architectureSvg());
}
