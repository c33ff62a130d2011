import { defineConfig } from 'vitest/config';

/** Exhaustive walks, random input and huge pages: minutes for each mutant, and other tests cover the same code. */
const SLOW = ['tests/guide/every-situation.test.ts', 'tests/fields/hostile.test.ts', 'tests/rules/laws.test.ts'];

// The unit tests of one room; tools/mutation.mjs says which.
export default defineConfig({
  define: { CARD_ROOT: '"open"' },
  test: {
    include: (process.env.MUTATION_TESTS ?? 'tests/{rules,fields,guide,store}/**/*.test.ts').split(' '),
    exclude: SLOW,
    testTimeout: 60_000,
  },
});
