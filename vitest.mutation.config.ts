import { defineConfig } from 'vitest/config';

// The unit tests of the rooms that are mutated, without the ones that read the source as text.
export default defineConfig({
  define: { CARD_ROOT: '"open"' },
  test: {
    include: ['tests/{rules,fields,guide,store,background}/**/*.test.ts'],
    exclude: ['tests/background/welcome.test.ts'],
  },
});
