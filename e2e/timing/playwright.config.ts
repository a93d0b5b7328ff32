import { defineConfig } from '@playwright/test';
import everyday from '../../playwright.config.ts';

/** What is measured in time, one after the other, by `npm run bench`: on a busy machine it says nothing. */
export default defineConfig({
  ...everyday,
  testDir: '.',
  testIgnore: [],
  workers: 1,
  fullyParallel: false,
  retries: 0,
});
