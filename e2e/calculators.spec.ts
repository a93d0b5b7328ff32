import { expect, test, type Page } from '@playwright/test';
import { goTo, linkOf, openLink } from './handOn.ts';

const day = { serviceDate: '2026-11-21' };
const carcinoma = {
  payer: 'bcbsma',
  ...day,
  site: 'kidney',
  tumorType: 'renal-cell-carcinoma',
  stage: 'I',
  sizeCm: '3',
};
const lung = { payer: 'regence', ...day, site: 'lung', tumorType: 'non-small-cell-lung-cancer' };

interface Blood {
  readonly creatinine: string;
  readonly unit?: string;
  readonly age: string;
  readonly sex: 'Male' | 'Female';
}

const openEgfr = async (page: Page): Promise<void> => {
  await openLink(page, linkOf(carcinoma));
  await goTo(page, 'function', 'Kidney function');
  await page.getByText('Work it out from the creatinine').click();
};

const enter = async (page: Page, { creatinine, unit = 'mg/dL', age, sex }: Blood): Promise<void> => {
  await page.getByLabel('Serum creatinine').fill(creatinine);
  await page.getByLabel('Unit of the creatinine').selectOption(unit);
  await page.getByLabel('Age').fill(age);
  await page.getByRole('radio', { name: sex, exact: true }).check();
};

const calculateEgfr = (page: Page): Promise<void> => page.getByRole('button', { name: 'Calculate the eGFR' }).click();
/** The words below a field. */
const note = (page: Page, field: string) => page.locator(`#${field}-note`);

test('1.29 mg/dL, 70, male lies below 60, with the caution that it lies near', async ({ page }) => {
  await openEgfr(page);
  await enter(page, { creatinine: '1.29', age: '70', sex: 'Male' });
  await page.getByLabel('Age').press('Enter');
  await expect(page).toHaveURL(/\/function$/);
  await expect(page.locator('input[name=egfr]')).toHaveValue('59.65');
  await expect(note(page, 'egfr')).toContainText('close to the policy’s limit of 60');
  await page.getByRole('radio', { name: 'No', exact: true }).first().check();
  await goTo(page, 'check', 'Check your answers');
  await expect(page.getByText('59.65 mL/min/1.73 m² (calculated)')).toBeVisible();
  await goTo(page, 'result', 'Result');
  // While the case is open, the notes wait one press away.
  await page.getByText(/^Before you send: \d+ notes?$/).click();
  await expect(page.locator('[data-caution]').getByText('close to the policy’s limit of 60')).toBeVisible();
  await goTo(page, 'function', 'Kidney function');
  await page.locator('input[name=egfr]').fill('60');
  await expect(note(page, 'egfr')).toHaveText('');
  await goTo(page, 'check', 'Check your answers');
  await expect(page.getByText('60 mL/min/1.73 m²', { exact: true })).toBeVisible();
});

test('creatinine, age and sex are used and forgotten', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openEgfr(page);
  await enter(page, { creatinine: '1.087', age: '56', sex: 'Male' });
  await calculateEgfr(page);
  const held = () => page.evaluate(() => sessionStorage.getItem('cryocheck.case'));
  await expect.poll(held).toContain('"calculated":["egfr"]');
  const state = await held();
  await page.getByText('Work it out from the creatinine').click();
  await expect(page.getByLabel('Serum creatinine')).toHaveCount(0);
  await page.getByText('Work it out from the creatinine').click();
  await expect(page.getByLabel('Serum creatinine')).toHaveValue('');
  await goTo(page, 'result', 'Result');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const stream = await (await saved).createReadStream();
  const file = (await stream.toArray()).map(String).join('');
  for (const text of [state, link, file]) {
    expect(text).toContain('egfr');
    expect(text).not.toMatch(/1\.087|creatinine|"age"|[?&]age=|sex|"56"|male/i);
  }
});

test('a lung stage group: the edition and the nodes are kept with it, and an override is no calculation', async ({
  page,
}) => {
  await openLink(page, linkOf(lung));
  await goTo(page, 'stage', 'Stage and size');
  await page.getByText('Work it out from T, N and M').click();
  await page.getByLabel('Edition of the staging').selectOption('ajcc-9');
  await page.getByLabel('T: the tumor itself').selectOption('T1c');
  await page.getByLabel('N: lymph nodes').selectOption('N1');
  await page.getByLabel('M: metastasis').selectOption('M0');
  await page.getByRole('button', { name: 'Fill in the stage group' }).click();
  await expect(page.getByRole('radio', { name: 'Stage IIA', exact: true })).toBeChecked();
  await expect(note(page, 'stage')).toContainText('Calculated here');
  await goTo(page, 'check', 'Check your answers');
  await expect(page.getByText('Stage IIA (calculated)')).toBeVisible();
  await expect(page.getByText('Version 9 (calculated)')).toBeVisible();
  await goTo(page, 'stage', 'Stage and size');
  await page.getByRole('radio', { name: 'Stage IIIA', exact: true }).check();
  await expect(note(page, 'stage')).toHaveText('');
});
