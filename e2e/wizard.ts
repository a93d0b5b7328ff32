import { expect, type Locator, type Page } from '@playwright/test';

/** A case as the vignettes write it. */
export type Case = Readonly<Record<string, unknown>>;

// A screen that is left stays in the document, hidden, until the next one is loaded.
const questionsOn = async (page: Page): Promise<readonly string[]> =>
  page
    .locator('main form')
    .locator('input[name], select[name], textarea[name]')
    .evaluateAll((inputs) => [
      ...new Set(inputs.filter((input) => input.checkVisibility()).map((input) => input.getAttribute('name') ?? '')),
    ]);

/** A fact as it is typed or chosen. */
export const texts = (value: unknown): string => (Array.isArray(value) ? value.join(' ') : String(value));

const answer = async (page: Page, name: string, value: unknown): Promise<void> => {
  const field = page.locator(`main input[name="${name}"]`);
  const isChoice = (await field.first().getAttribute('type')) === 'radio';
  if (isChoice)
    await page.locator(`main input[name="${name}"][value="${value === undefined ? 'unknown' : texts(value)}"]`).check();
  else await field.fill(value === undefined ? '' : texts(value));
};

/** Answers all questions of the step; answering one can bring or take others. */
const answerStep = async (page: Page, facts: Case, asked: Set<string>): Promise<void> => {
  const done = new Set<string>();
  for (;;) {
    const open = (await questionsOn(page)).find((name) => !done.has(name));
    if (open === undefined) return;
    done.add(open);
    asked.add(open);
    await answer(page, open, facts[open]);
  }
};

/** Drives the wizard from the first question to the result with Continue alone; gives the facts that were asked. */
export const walkToResult = async (page: Page, facts: Case): Promise<readonly string[]> => {
  const asked = new Set<string>();
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1, name: 'Coverage' })).toBeVisible();
  for (let press = 0; press < 20 && !page.url().endsWith('#/result'); press++) {
    await answerStep(page, facts, asked);
    const before = page.url();
    const query = page.getByText('Please check');
    const wasQueried = (await query.count()) > 0;
    await page.getByRole('button', { name: 'Continue', exact: true }).click();
    // A likely mistake is asked about once; to go on again is to say that it is right.
    await expect.poll(async () => page.url() !== before || (!wasQueried && (await query.count()) > 0)).toBe(true);
  }
  await expect(page).toHaveURL(/#\/result$/);
  return [...asked];
};

/** The shown determinations: the elements that carry an outcome. */
export const determinations = (page: Page): Locator => page.locator('[data-outcome]');
