import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Two files at a time: while one browser waits for its page, the other computes.
    maxWorkers: 2,
    projects: [
      {
        define: { CARD_ROOT: '"open"' },
        // A limit against hanging, not a measure of speed: a loaded machine takes ten times as long.
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**'], testTimeout: 60_000 },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // Starts of two browsers at once, on a loaded machine, take several seconds.
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
