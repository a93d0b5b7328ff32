import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';
import { launchFlags, windowlessBrowser } from './.ci/browser.mjs';

const port = process.env['E2E_PORT'] ?? '4180';
const address = `http://localhost:${port}`;
const executablePath = windowlessBrowser();

export default defineConfig({
  testDir: 'e2e',
  testIgnore: ['timing/**', 'passages/**', 'thorough/**'],
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A busy machine takes its time; what failed once and passes is listed as flaky.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  retries: 1,
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: address,
    // What a service worker answers no test could route; those that are about it let it work.
    serviceWorkers: 'block',
    launchOptions: { args: launchFlags, ...(executablePath === undefined ? {} : { executablePath }) },
  },
  webServer: {
    command: `npx tsx src/cli/serve.ts ${port}`,
    url: address,
    // Also for a config in another folder that takes this one.
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    reuseExistingServer: false,
  },
});
