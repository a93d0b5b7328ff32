import { defineConfig } from 'vitest/config';

/** The tests of the rooms that mutation testing looks at: what runs in Node alone, without a page. */
export default defineConfig({
  test: {
    include: ['src/{determination,questionnaire,case,library}/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
  },
});
