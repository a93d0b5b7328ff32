import { expect, type Page } from '@playwright/test';

/** The query of a link to a case. */
export const linkOf = (facts: Readonly<Record<string, string>>): string => new URLSearchParams(facts).toString();

/** Opens a link to a case in a page of its own and waits until it is taken in and judged. */
export const openLink = async (page: Page, query: string): Promise<void> => {
  // The same address but for its fragment would not load anew.
  await page.goto('about:blank');
  await page.goto(`./#/result?${query}`);
  await expect(page.locator('html')).toHaveAttribute('data-page', 'Result');
  await expect(page).toHaveURL(/#\/result$/);
  await expect(page.locator('main').getByText('Reading the policies.')).toHaveCount(0);
};

/** Opens a link to a case without loading the page anew, where one stands. */
export const openLinkHere = async (page: Page, query: string): Promise<void> => {
  if (page.url() === 'about:blank') {
    await openLink(page, query);
    return;
  }
  await page.evaluate((to) => {
    location.hash = to;
  }, `#/result?${query}`);
  // The address is cleaned once the facts are in.
  await page.waitForFunction(
    () => location.hash === '#/result' && document.documentElement.dataset['page'] === 'Result',
  );
  await expect(page.locator('main').getByText('Reading the policies.')).toHaveCount(0);
};

/** Goes to a step or screen without leaving the page. */
export const goTo = async (page: Page, screen: string, heading: string): Promise<void> => {
  await page.evaluate((to) => {
    location.hash = `#/${to}`;
  }, screen);
  // The result has its verdict for a heading.
  if (heading === 'Result') await expect(page.locator('html')).toHaveAttribute('data-page', heading);
  else await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
};

/** Drops a file on the field for case files, which must be open. */
export const openFile = (page: Page, name: string, text: string): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/** Opens the first step with the field for case files. */
export const toOpenCase = async (page: Page): Promise<void> => {
  await goTo(page, 'coverage', 'Coverage');
  await page.getByText('Open a saved case').click();
  await expect(page.locator('input[type=file]')).toBeVisible();
};
