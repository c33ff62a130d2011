import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importsOf, roomOf, sourceFiles } from '../../tools/architecture/imports.mjs';
import { CONTRACTS, PACKAGES, PURE, ROOMS } from '../../tools/architecture/rooms.mjs';
import { architectureSvg } from '../../tools/architecture.mjs';
import { codeOf } from './code.ts';

interface Room {
  may: readonly string[];
  knows: readonly string[];
}
const rooms: Record<string, Room> = ROOMS;
const packages: Record<string, readonly string[]> = PACKAGES;
const inside = importsOf().filter(({ to }) => to.startsWith('src/'));

test('every folder of src/ is a room that is described', () => {
  const unknown = [...new Set(sourceFiles().map(({ file }) => roomOf(file)))].filter((room) => !rooms[room]);
  expect(
    unknown.map((room) => `src/${room} is new: say in tools/architecture/rooms.mjs what it is for and what it may use`),
  ).toEqual([]);
});

test('arrows between the rooms run one way', () => {
  const wrong = inside.flatMap(({ from, to, types }) => {
    const [here, there] = [roomOf(from), roomOf(to)];
    if (here === there || CONTRACTS.includes(to)) return [];
    const { may, knows } = rooms[here]!;
    if (may.includes(there) || (types && knows.includes(there))) return [];
    return `${from} imports ${types ? 'types of ' : ''}${to}: ${here} must not know ${there}; hand it over as an argument, or move it to a room both may use`;
  });
  expect(wrong).toEqual([]);
});

test('no room comes back to itself through others', () => {
  const reaches = (room: string, goal: string, seen = new Set<string>()): boolean =>
    rooms[room]!.may.some((next) => {
      if (next === goal) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, goal, seen);
    });
  expect(Object.keys(rooms).filter((room) => reaches(room, room))).toEqual([]);
});

test('the shared words stand on nothing but each other', () => {
  const heavy = importsOf().filter(
    ({ from, to, types }) => CONTRACTS.includes(from) && !types && !CONTRACTS.includes(to),
  );
  expect(
    heavy.map(({ from, to }) => `${from} uses ${to}: a contract holds words and types, so move that code elsewhere`),
  ).toEqual([]);
});

test('packages are used only where they belong', () => {
  const wrong = importsOf()
    .filter(({ to }) => !to.startsWith('src/'))
    .filter(({ from, to }) => !packages[to]?.includes(roomOf(from)))
    .map(
      ({ from, to }) =>
        `${from} imports ${to}: name the room in PACKAGES of tools/architecture/rooms.mjs, or use what is there`,
    );
  expect(wrong).toEqual([]);
  const used = new Set(importsOf().map(({ to }) => to));
  expect(Object.keys(packages).filter((name) => !used.has(name))).toEqual([]);
});

test('rules, guide, texts and tables run anywhere: no page, no browser API', () => {
  const outside =
    /(?<![.\w'-])(?:document|window|browser|chrome|navigator|location|localStorage|HTML\w*Element)\s*[.(<[]/;
  const wrong = sourceFiles()
    .filter(({ file }) => PURE.includes(roomOf(file)))
    .filter(({ text }) => outside.test(codeOf(text)))
    .map(({ file }) => `${file} touches the page or the browser: take what it needs as an argument`);
  expect(wrong).toEqual([]);
});

test('imports say which file they mean', () => {
  const vague = inside.filter(({ to }) => !/\.(ts|json)$/.test(to));
  expect(vague.map(({ from, to }) => `${from}: write the ending of ${to} (.ts or .json)`)).toEqual([]);
});

test('the picture of the architecture is that of the imports', () => {
  const drawn = readFileSync(new URL('../../docs/architecture.svg', import.meta.url), 'utf8');
  expect(drawn === architectureSvg(), 'The imports between rooms have changed: run npm run architecture').toBe(true);
});
