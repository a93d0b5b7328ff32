import { expect, type Page } from '@playwright/test';
import { goTo, openFile, toOpenCase } from './handOn.ts';
import { determinations, texts, type Case } from './wizard.ts';
import type { vignettes } from './vignettes.ts';

/** The query of a link to a worked case; lists repeat their name. */
export const queryOf = (facts: Case): string =>
  new URLSearchParams(
    Object.entries(facts).flatMap(([name, value]) =>
      Array.isArray(value) ? value.map((each) => [name, texts(each)]) : [[name, texts(value)]],
    ),
  ).toString();

const saved = async (page: Page, button: string): Promise<string> => {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).first().click();
  return (await waiting).suggestedFilename();
};

/** Opens the result of each case by its link, without leaving the page, and looks at what is shown. */
export const reachOutcomes = async (page: Page, cases: typeof vignettes): Promise<void> => {
  for (const { id, case: facts, expected } of cases) {
    await page.evaluate((query) => {
      location.hash = `#/result?${query}`;
    }, queryOf(facts));
    await expect(page).toHaveURL(/#\/result$/);
    await expect(determinations(page), id).toHaveAttribute('data-outcome', expected.outcome);
    await expect(determinations(page), id).toHaveAttribute('data-version', expected.version ?? '');
  }
};

/** The shortest way through the wizard: a payer, a site, the result. */
export const walkShort = async (page: Page, start = './'): Promise<void> => {
  await page.goto(start);
  await page.locator('input[name=payer][value=regence]').check();
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await page.locator('input[name=site][value=kidney]').check();
  await page.getByRole('button', { name: 'See result', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-page', 'Result');
};

/** All payers, the library, a policy, its picture, and where two versions part. */
const seeLibrary = async (page: Page): Promise<void> => {
  await goTo(page, 'payers', 'All payers');
  expect(await determinations(page).count()).toBeGreaterThan(1);
  await goTo(page, 'policies', 'Policies');
  await goTo(
    page,
    'policies/bcbsri-liver/2021-12/picture',
    'How Untitled policy on cryosurgical ablation of liver tumors (12/2021) decides',
  );
  await expect(page.locator('[data-node]').first()).toBeVisible();
  await goTo(page, 'differences/bcbsma-260/2020-09/bcbsma-260/2024-09', 'Compare versions');
  await expect(page.getByText(/^2 of \d+ complete cases$/)).toBeVisible();
};

/** Wizard, result, saved case, packet on paper, letter, library, glossary, about, and the saved case opened again. */
export const doEverything = async (page: Page, start = './'): Promise<void> => {
  await walkShort(page, start);
  await expect(determinations(page)).toHaveCount(1);
  expect(await saved(page, 'Save')).toMatch(/\.json$/);
  await goTo(page, 'request', 'Request');
  expect(await saved(page, 'Save for Word (.docx)')).toMatch(/-cover-\d{4}-\d\d-\d\d\.docx$/);
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
  await seeLibrary(page);
  await goTo(page, 'glossary', 'Glossary');
  await goTo(page, 'about', 'About CryoCheck');
  await expect(page.getByText(/^react 19/)).toBeVisible();
  await toOpenCase(page);
  await openFile(page, 'case.json', JSON.stringify({ payer: 'bcbsma', site: 'kidney' }));
  await expect(page.locator('html')).toHaveAttribute('data-page', 'Result');
};
