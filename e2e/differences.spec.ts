import { expect, test, type Locator, type Page } from '@playwright/test';
import { pressByKeyboard } from './keyboard.ts';
import { lacking, printedPages } from './printed.ts';
import { determinations } from './wizard.ts';

const massachusetts = 'bcbsma-260/2020-09/bcbsma-260/2024-09';
const kansas = 'bcbsks-liver/2012-05/bcbsks-liver/2015-06';

/** The outcome behind each word that a group of differences bears. */
const outcomes: Readonly<Record<string, string>> = {
  'Medically necessary': 'medically-necessary',
  Investigational: 'investigational',
  'Not medically necessary': 'not-medically-necessary',
  'Not covered': 'not-covered',
  'Criteria not met': 'criteria-not-met',
  'Payer decides': 'payer-review',
  'Not addressed': 'not-addressed',
};

const openDifferences = async (page: Page, names: string): Promise<void> => {
  await page.goto(`./#/differences/${names}`);
  await expect(page.getByText(/\d+ of \d+ complete cases/)).toBeVisible();
};

const panel = (page: Page, name: string | RegExp): Locator => page.getByRole('region', { name });
const rowsOf = async (at: Locator): Promise<readonly string[]> =>
  (await at.getByRole('row').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());

/** Every link that opens a case, with the outcome that its group gives the side it is of. */
const openings = async (page: Page): Promise<readonly { readonly href: string; readonly outcome: string }[]> => {
  const found = await page.locator('main section:has(a[href^="#/result"])').evaluateAll((groups) =>
    groups.flatMap((group) => {
      const said = [...group.querySelectorAll('h2 [data-outcome-kind]')].map((mark) => mark.textContent.trim());
      return [...group.querySelectorAll('li')].flatMap((condition) =>
        [...condition.querySelectorAll('a')].map((link, side) => ({
          href: link.getAttribute('href') ?? '',
          word: said[side] ?? '',
        })),
      );
    }),
  );
  return found.map(({ href, word }) => ({ href, outcome: outcomes[word] ?? `no outcome is called ${word}` }));
};

/** Follows each link and compares the one determination that is shown with what was said of it. */
const followAll = async (page: Page, names: string): Promise<number> => {
  await openDifferences(page, names);
  const links = await openings(page);
  for (const { href, outcome } of links) {
    const asked = new URLSearchParams(href.split('?')[1]);
    await page.evaluate((to) => {
      location.hash = to;
    }, href);
    await expect(page).toHaveURL(/#\/result$/);
    const shown = determinations(page);
    await expect(shown, href).toHaveAttribute('data-payer', asked.get('payer') ?? '');
    await expect(shown, href).toHaveAttribute('data-outcome', outcome);
    await page.goBack();
    await expect(page.getByText(/\d+ of \d+ complete cases/)).toBeVisible();
  }
  return links.length;
};

test('Massachusetts 2020 and 2024: title, skin, one code, and no other outcome', async ({ page }) => {
  await openDifferences(page, massachusetts);
  await expect(page.getByText(/^2 of \d+ complete cases$/)).toBeVisible();
  expect(await rowsOf(panel(page, 'The two texts'))).toContain(
    'Title Cryosurgical Ablation of Miscellaneous Solid Tumors Other Than Liver, Prostate, or Dermatologic Tumors Cryoablation of Tumors Located in the Kidney, Lung, Breast, Pancreas, or Bone',
  );
  expect(await rowsOf(panel(page, 'Cases judged differently'))).toEqual([
    'Site of the tumor Judged differently Complete cases',
    'Skin 2 3',
  ]);
  const groups = page.locator('main section:has(a[href^="#/result"])');
  await expect(groups).toHaveCount(1);
  await expect(groups.locator('h2')).toHaveText(/Version 9\/2020:\s*Not addressed\s*Version 9\/2024:\s*Payer decides/);
  await expect(groups.getByRole('listitem')).toHaveCount(1);
  await expect(groups.getByRole('listitem')).toContainText('Skin');
  expect(await rowsOf(panel(page, 'Codes'))).toEqual([
    'Change Version 9/2020 Version 9/2024',
    '20983: added Not there Percutaneous cryoablation of bone tumors: listed as investigational',
  ]);
  await expect(panel(page, 'Documents')).toContainText('No difference.');
  await expect(panel(page, 'Scope, prior authorization and notices')).toContainText(
    'The rules of prior authorization are the same.',
  );
  // A condition in a list is no determination.
  await expect(determinations(page)).toHaveCount(0);
});

test('Kansas across June 12, 2015: the same case on both days', async ({ page }) => {
  await openDifferences(page, kansas);
  const condition = page.getByRole('listitem').filter({ hasText: 'Metastasis from colorectal cancer' });
  await condition.getByRole('link', { name: 'on June 11, 2015' }).click();
  const shown = determinations(page);
  await expect(shown).toHaveAttribute('data-version', '2012-05');
  await expect(shown).toHaveAttribute('data-outcome', 'medically-necessary');
  await page.goBack();
  await condition.getByRole('link', { name: 'on June 12, 2015' }).click();
  await expect(shown).toHaveAttribute('data-version', '2015-06');
  await expect(shown).toHaveAttribute('data-outcome', 'investigational');
});

test('every condition opens as a case that reaches the outcomes named, between versions and between payers', async ({
  page,
}) => {
  test.setTimeout(120_000);
  expect(await followAll(page, massachusetts)).toBe(2);
  expect(await followAll(page, kansas)).toBe(10);
  expect(await followAll(page, 'bcbsks-liver/2015-06/bcbsri-liver/2021-12')).toBeGreaterThan(4);
});

test('a case in hand that a condition puts away can be brought back', async ({ page }) => {
  await page.goto('./#/result?payer=regence&serviceDate=2026-11-21&site=bone');
  await expect(determinations(page)).toHaveAttribute('data-outcome', 'investigational');
  await page.evaluate((to) => {
    location.hash = to;
  }, `#/differences/${kansas}`);
  await page.getByRole('link', { name: 'on June 11, 2015' }).first().click();
  await expect(determinations(page)).toHaveAttribute('data-payer', 'bcbsks');
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(determinations(page)).toHaveAttribute('data-payer', 'regence');
});

test('two versions are chosen and a case is opened with the keyboard alone', async ({ page }) => {
  await page.goto('./#/differences');
  await expect(page.getByRole('heading', { level: 1, name: 'Compare versions' })).toBeVisible();
  await page.getByLabel('First policy').focus();
  // A select takes what is typed for the beginning of a choice.
  await page.keyboard.type('Medical Policy 260 (9/2020)');
  await expect(page.getByLabel('First policy')).toHaveValue('bcbsma-260_2020-09.json');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Second policy')).toBeFocused();
  await expect(page.getByLabel('Second policy')).toHaveValue('bcbsma-260_2024-09.json');
  await pressByKeyboard(page, 'Show the differences');
  await expect(page).toHaveURL(new RegExp(`#/differences/${massachusetts}$`));
  await expect(page.getByText(/^2 of \d+ complete cases$/)).toBeVisible();
  await pressByKeyboard(
    page,
    'Open as a case on August 31, 2021 : Skin; Type of tumor: Malignant skin tumor or Benign skin tumor',
  );
  await expect(determinations(page)).toHaveAttribute('data-outcome', 'not-addressed');
});

test('an address that names what is not held, or what cannot be compared, says what is allowed', async ({ page }) => {
  await page.goto('./#/differences/acme-1/2025-01/bcbsma-260/2024-09');
  await expect(page.getByText('Not in this library: “acme-1”, version “2025-01”')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'bcbsri-liver/2021-12' })).toBeVisible();
  await page.goto('./#/differences/bcbsks-liver/2012-05/regence-132/2026-06');
  await expect(page.getByText('These two never judge the same case')).toBeVisible();
  await page.goto('./#/differences/regence-132/2026-06/regence-132/2026-06');
  await expect(page.getByText('This is one version twice')).toBeVisible();
});

test('on paper: both texts by name, the counts and the conditions, and no form', async ({ page }) => {
  await openDifferences(page, kansas);
  const pages = await printedPages(page, 'Letter');
  expect(
    lacking(pages, [
      'Cryosurgical Ablation of Primary or Metastatic Liver Tumors (5/10/2012)',
      'Cryosurgical Ablation of Primary or Metastatic Liver Tumors (6/12/2015)',
      '40 of ',
      ' complete cases',
      'Metastases outside the liver: No',
    ]),
  ).toEqual([]);
  expect(lacking(pages, ['Show the differences', 'Open as a case'])).toEqual([
    'Show the differences',
    'Open as a case',
  ]);
});
