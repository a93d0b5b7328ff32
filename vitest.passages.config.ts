import { defineConfig } from 'vitest/config';

/** What needs the payers' texts: they are found in the folder that SOURCES names, ../shared/sources if none. */
export default defineConfig({
  test: {
    include: ['testing/passages/*.check.ts'],
    environment: 'node',
    testTimeout: 120_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
