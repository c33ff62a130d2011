import { defineConfig } from 'vitest/config';

/**
 * Exhaustive walks, random input and huge pages take minutes for each mutant, and other tests cover the same code; a test
 * that reads the source as text would see the mutants in it.
 */
const LEFT_OUT = [
  'tests/guide/every-situation.test.ts',
  'tests/rules/laws.test.ts',
  'tests/fields/hostile.test.ts',
  'tests/fields/source.test.ts',
];

// The unit tests of one room; tools/mutation.mjs says which.
export default defineConfig({
  define: { CARD_ROOT: '"open"' },
  test: {
    include: (process.env.MUTATION_TESTS ?? 'tests/{rules,fields,guide,store}/**/*.test.ts').split(' '),
    exclude: LEFT_OUT,
    testTimeout: 60_000,
  },
});
