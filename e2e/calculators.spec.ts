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
const egfr = async (page: Page): Promise<number> => Number(await page.locator('input[name=egfr]').inputValue());
/** The words below a field. */
const note = (page: Page, field: string) => page.locator(`#${field}-note`);

const known: readonly [blood: Blood, printed: number][] = [
  [{ creatinine: '1.09', age: '55', sex: 'Male' }, 80],
  [{ creatinine: '85', unit: 'µmol/L', age: '65', sex: 'Female' }, 66],
  [{ creatinine: '1.2', age: '55', sex: 'Male' }, 71],
];
for (const [blood, printed] of known) {
  test(`eGFR from ${blood.creatinine} ${blood.unit ?? 'mg/dL'}, ${blood.age}, ${blood.sex}: ${String(printed)}`, async ({
    page,
  }) => {
    await openEgfr(page);
    await enter(page, blood);
    await calculateEgfr(page);
    await expect(note(page, 'egfr')).toHaveText('Calculated here. Change it to override.');
    expect(Math.round(await egfr(page))).toBe(printed);
    await expect(page.getByText('CKD-EPI 2021')).toBeVisible();
  });
}

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
  await expect(page.locator('[data-caution]').getByText('close to the policy’s limit of 60')).toBeVisible();
  await goTo(page, 'function', 'Kidney function');
  await page.locator('input[name=egfr]').fill('60');
  await expect(note(page, 'egfr')).toHaveText('');
  await goTo(page, 'check', 'Check your answers');
  await expect(page.getByText('60 mL/min/1.73 m²', { exact: true })).toBeVisible();
});

test('the unit is asked about once; a child is refused; an impossible result fills nothing in', async ({ page }) => {
  await openEgfr(page);
  await enter(page, { creatinine: '85', age: '65', sex: 'Female' });
  await calculateEgfr(page);
  await expect(page.getByText('85 mg/dL would be very high. Is µmol/L meant?')).toBeVisible();
  await expect(page.locator('input[name=egfr]')).toHaveValue('');
  await calculateEgfr(page);
  expect(await egfr(page)).toBeLessThan(1);
  await page.locator('input[name=egfr]').fill('');
  await enter(page, { creatinine: '0.6', age: '17', sex: 'Female' });
  await calculateEgfr(page);
  await expect(page.getByText('This equation is for adults, from 18 years.')).toBeVisible();
  await enter(page, { creatinine: '0.05', age: '18', sex: 'Female' });
  await calculateEgfr(page);
  await expect(page.getByText('The eGFR would be over 200.')).toBeVisible();
  await expect(page.locator('input[name=egfr]')).toHaveValue('');
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
  await page.getByRole('button', { name: 'Save case' }).click();
  const stream = await (await saved).createReadStream();
  const file = (await stream.toArray()).map(String).join('');
  for (const text of [state, link, file]) {
    expect(text).toContain('egfr');
    expect(text).not.toMatch(/1\.087|creatinine|"age"|[?&]age=|sex|"56"|male/i);
  }
});

const stages: readonly [edition: string, t: string, n: string, group: string][] = [
  ['ajcc-8', 'T1c', 'N1', 'IIB'],
  ['ajcc-9', 'T1c', 'N1', 'IIA'],
  ['ajcc-8', 'T2b', 'N0', 'IIA'],
  ['ajcc-9', 'T2b', 'N0', 'IIA'],
];
for (const [edition, t, n, group] of stages) {
  test(`lung ${t} ${n} M0 by ${edition} is ${group}; the edition and the nodes are kept`, async ({ page }) => {
    await openLink(page, linkOf(lung));
    await goTo(page, 'stage', 'Stage and size');
    await page.getByText('Work it out from T, N and M').click();
    await page.getByLabel('Edition of the staging').selectOption(edition);
    await page.getByLabel('T: the tumor itself').selectOption(t);
    await page.getByLabel('N: lymph nodes').selectOption(n);
    await page.getByLabel('M: metastasis').selectOption('M0');
    await page.getByRole('button', { name: 'Fill in the stage group' }).click();
    await expect(page.getByRole('radio', { name: `Stage ${group}`, exact: true })).toBeChecked();
    await expect(note(page, 'stage')).toContainText('Calculated here');
    await goTo(page, 'check', 'Check your answers');
    await expect(page.getByText(`Stage ${group} (calculated)`)).toBeVisible();
    await expect(
      page.getByText(edition === 'ajcc-8' ? '8th edition (calculated)' : 'Version 9 (calculated)'),
    ).toBeVisible();
    await goTo(page, 'stage', 'Stage and size');
    await page.getByRole('radio', { name: 'Stage IIIA', exact: true }).check();
    await expect(note(page, 'stage')).toHaveText('');
  });
}

test('kidney T1 N0 M0 is I; what is missing is asked for', async ({ page }) => {
  await openLink(page, linkOf({ payer: 'bcbsma', ...day, site: 'kidney', tumorType: 'renal-cell-carcinoma' }));
  await goTo(page, 'stage', 'Stage and size');
  await page.getByText('Work it out from T, N and M').click();
  await page.getByLabel('T: the tumor itself').selectOption('T1');
  await page.getByLabel('N: lymph nodes').selectOption('N0');
  await page.getByRole('button', { name: 'Fill in the stage' }).click();
  await expect(page.getByText('Choose M.')).toBeVisible();
  await page.getByLabel('M: metastasis').selectOption('M0');
  await page.getByRole('button', { name: 'Fill in the stage' }).click();
  await expect(page.getByRole('radio', { name: 'Stage I', exact: true })).toBeChecked();
});
