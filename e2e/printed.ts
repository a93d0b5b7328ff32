import { expect, type Page } from '@playwright/test';
import { extractText } from 'unpdf';
import { goTo, openLinkHere } from './handOn.ts';

export type Paper = 'Letter' | 'A4';

/** Text as it is compared: lines break anywhere on paper, and a word may be hyphenated there. */
export const flat = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/** Opens the request of the case that a link describes. */
export const openPacket = async (page: Page, query: string): Promise<void> => {
  await openLinkHere(page, query);
  await goTo(page, 'request', 'Request');
  await expect(page.getByRole('heading', { name: 'Review and print' })).toBeVisible();
};

/** Prints the page as the browser would and reads each printed page back as flat text. */
export const printedPages = async (page: Page, format: Paper): Promise<readonly string[]> => {
  const { text } = await extractText(new Uint8Array(await page.pdf({ format })), { mergePages: false });
  return text.map(flat);
};

/** What a printed text lacks of what it must hold. */
export const lacking = (pages: readonly string[], wanted: readonly string[]): readonly string[] => {
  const all = pages.join('');
  return wanted.filter((each) => !all.includes(flat(each)));
};
