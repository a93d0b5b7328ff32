import { defineConfig } from '@playwright/test';
import { installedBrowser, launchFlags } from '../../.ci/browser.mjs';
import everyday from '../../playwright.config.ts';

const executablePath = installedBrowser();

/** What is measured in time, one after the other, by `npm run bench`: on a busy machine it says nothing. */
export default defineConfig({
  ...everyday,
  testDir: '.',
  testIgnore: [],
  workers: 1,
  fullyParallel: false,
  retries: 0,
  // The browser that people have, with its windows.
  use: {
    ...everyday.use,
    launchOptions: { args: launchFlags, ...(executablePath === undefined ? {} : { executablePath }) },
  },
});
