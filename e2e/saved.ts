import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

/** A file that the page saved: its name and bytes. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Presses a button that saves a file. */
export const savedBy = async (page: Page, button: Locator): Promise<SavedFile> => {
  const waiting = page.waitForEvent('download');
  await button.click();
  const file = await waiting;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
};

/** A saved file as text; a word-processor document as the text of all its parts. */
export const savedText = async (page: Page, button: Locator): Promise<string> => {
  const { name, bytes } = await savedBy(page, button);
  return name.endsWith('.docx')
    ? Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join('\n')
    : strFromU8(bytes);
};

/** What the clipboard holds after a button was pressed. */
export const copiedBy = async (page: Page, button: Locator): Promise<string> => {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await button.click();
  await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '');
  return page.evaluate(() => navigator.clipboard.readText());
};
