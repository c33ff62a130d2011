import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        define: { CARD_ROOT: '"open"' },
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**'] },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // Two real browsers already fill two cores; starts under load take several seconds.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
