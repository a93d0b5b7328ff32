import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type BrowserContext, type Page } from '@playwright/test';
import { launchFlags, windowlessBrowser } from '../.ci/browser.mjs';

/** A browser that keeps what it has on disk, so that it can be closed and started again. */
export interface Profile {
  readonly folder: string;
  readonly start: (baseURL: string) => Promise<BrowserContext>;
  readonly remove: () => void;
}

/** A fresh profile in a folder of its own, for the browser of the tests or another. */
export const openProfile = (executablePath = windowlessBrowser()): Profile => {
  const folder = mkdtempSync(join(tmpdir(), 'cryocheck-profile-'));
  return {
    folder,
    start: (baseURL) =>
      chromium.launchPersistentContext(folder, {
        baseURL,
        serviceWorkers: 'allow',
        args: launchFlags,
        ...(executablePath === undefined ? {} : { executablePath }),
      }),
    remove: () => {
      // A browser that was closed may still be writing.
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};

/** Visits the site once and waits until the browser keeps all of it. */
export const visit = async (page: Page): Promise<void> => {
  await page.goto('./#/about');
  await expect(page.getByText('This browser keeps the whole site')).toBeVisible({ timeout: 20_000 });
};

/** Which of these texts stand in the files of a folder, as bytes or as UTF-16. */
export const textsInFiles = (folder: string, texts: readonly string[]): readonly string[] => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true);
  return texts.filter((text) =>
    files.some((path) => {
      const bytes = readFileSync(path);
      return bytes.includes(text) || bytes.includes(text, 0, 'utf16le');
    }),
  );
};
