import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { manifestFor } from '../../build.mjs';
import { pageWithFacts } from '../../tools/facts.mjs';
import { languageCodes } from '../../tools/languages.mjs';
import { LIMITS, listing, listingFile } from '../../tools/store-listing.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(root + path, 'utf8');

/** Width and height that a PNG states about itself. */
function sizeOf(path: string): string {
  const bytes = readFileSync(root + path);
  return `${bytes.readUInt32BE(16)} × ${bytes.readUInt32BE(20)}`;
}

test('the table of facts in docs/sites.md is that of src/guide/facts.ts', async () => {
  expect((await pageWithFacts()) === read('docs/sites.md'), 'run npm run facts -- --write').toBe(true);
});

test.each(languageCodes() as string[])('the stores take the name and the summary in %s', (code) => {
  const texts = JSON.parse(read(`src/text/${code}.json`)) as Record<string, string>;
  for (const [part, key] of [
    ['name', 'app.name'],
    ['summary', 'app.description'],
  ] as const) {
    const length = [...(texts[key] ?? '')].length;
    expect(length, `${key} in ${code} has ${length} characters: ${LIMITS[part]} are allowed`).toBeLessThanOrEqual(
      LIMITS[part],
    );
    expect(length, `${key} in ${code} is missing`).toBeGreaterThan(0);
  }
});

test('the English listing is whole, and leaves no placeholder open', async () => {
  const { name, description } = await listing('en');
  expect(name).not.toMatch(/securus|jpay/i);
  expect(description).not.toMatch(/[{}<>]/);
  expect(description).toMatch(/Not connected with Securus, JPay or any prison/);
});

// Texts change often; what the stores are told is made anew before a release.
test.runIf(process.env.LONG)('the kept listings are those of the texts', async () => {
  for (const code of languageCodes() as string[]) {
    const path = `docs/store/listing/${code}.md`;
    expect(
      existsSync(root + path) && read(path) === (await listingFile(code)),
      `${path}: run npm run store:listing`,
    ).toBe(true);
  }
});

test('every permission and host of the manifests has its reason for the stores and for the people', () => {
  const wanted = ['chrome', 'firefox'].flatMap((name) => {
    const { permissions, optional_permissions: optional, host_permissions: hosts } = manifestFor(name);
    return [...permissions, ...optional, ...hosts] as string[];
  });
  const [store, people] = [read('docs/store/README.md'), read('PRIVACY.md')];
  const bare = [...new Set(wanted)].flatMap((permission) =>
    [
      store.includes(`\`${permission}\``) ? '' : `docs/store/README.md gives no reason for ${permission}`,
      people.includes(`\`${permission.replace('/*', '')}\``) ? '' : `PRIVACY.md does not name ${permission}`,
    ].filter(Boolean),
  );
  expect(bare).toEqual([]);
});

test('the pictures have the sizes that the stores ask for', () => {
  const pictures = readdirSync(`${root}docs/store/pictures`).sort();
  expect(pictures.filter((name) => /^\d-/.test(name)).map((name) => sizeOf(`docs/store/pictures/${name}`))).toEqual(
    Array(5).fill('1280 × 800'),
  );
  expect(sizeOf('docs/store/pictures/tile.png')).toBe('440 × 280');
  expect(sizeOf('icons/128.png')).toBe('128 × 128');
});
