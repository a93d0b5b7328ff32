import { defineConfig } from 'vitest/config';

/** Sweeps that take seconds each: what they alone would notice is tried by hand. */
const sweeps = [
  'src/determination/exactness.test.ts',
  'src/determination/{enough,unread,checklistBasis,laws}.test.ts',
  'src/determination/{book,differences}/{exactness,madeUp}.test.ts',
  'src/determination/picture/picture.test.ts',
  'src/questionnaire/idleQuestion.test.ts',
];

/** The tests of the rooms that mutation testing looks at: what runs in Node alone, without a page, in a moment. */
export default defineConfig({
  test: {
    include: ['src/{facts,determination,questionnaire,case,library}/**/*.test.ts'],
    exclude: sweeps,
    environment: 'node',
    isolate: false,
    testTimeout: 60_000,
  },
});
