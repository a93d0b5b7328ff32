import { expect, test, type Page } from '@playwright/test';
import { goTo, linkOf, openLink } from './handOn.ts';
import { determinations } from './wizard.ts';

const carcinoma = {
  payer: 'bcbsma',
  serviceDate: '2026-11-21',
  site: 'kidney',
  tumorType: 'renal-cell-carcinoma',
  stage: 'I',
  sizeCm: '3.4',
  surgicalCandidacy: 'not-a-candidate',
};

const openTrial = async (page: Page): Promise<void> => {
  await openLink(page, linkOf(carcinoma));
  await expect(determinations(page)).toHaveAttribute('data-outcome', 'medically-necessary');
  await page.getByText('What if? Try another answer').click();
};

test('another answer shows what the policy would say, marked as a trial, with what differs and one way back', async ({
  page,
}) => {
  await openTrial(page);
  await page.getByLabel('Greatest dimension').fill('4.5');
  await expect(determinations(page)).toHaveAttribute('data-outcome', 'criteria-not-met');
  const notice = page.getByText('This is a trial, not the case').locator('xpath=ancestor::*[.//button][1]');
  await expect(notice).toContainText('Greatest dimension: 4.5 cm, in the case 3.4 cm');
  await expect(notice).toContainText(
    'The policy would say: Criteria not met (RCC). Of the case it says: Medically necessary (RCC.2).',
  );
  await page.getByLabel('Surgical candidacy').selectOption({ label: 'A candidate' });
  await expect(determinations(page)).toHaveAttribute('data-outcome', 'investigational');
  await page.getByRole('button', { name: 'Back to the case' }).click();
  await expect(determinations(page)).toHaveAttribute('data-outcome', 'medically-necessary');
  await expect(page.getByText('This is a trial, not the case')).toHaveCount(0);
  await expect(page.getByLabel('Greatest dimension')).toHaveValue('3.4');
});

test('the value of the case given again is no trial, and one that cannot be read is named', async ({ page }) => {
  await openTrial(page);
  await page.getByLabel('Greatest dimension').fill('4,5');
  await expect(page.getByText('Is 4.5 meant?')).toBeVisible();
  await expect(determinations(page)).toHaveAttribute('data-outcome', 'needs-information');
  await page.getByLabel('Greatest dimension').fill('3.4');
  await expect(page.getByText('This is a trial, not the case')).toHaveCount(0);
});

test('another payer and another day can be tried', async ({ page }) => {
  await openTrial(page);
  await page.getByLabel('Payer').selectOption({ label: 'Regence' });
  await expect(determinations(page)).toHaveAttribute('data-payer', 'regence');
  await page.getByLabel('Date of service').fill('2020-01-01');
  await expect(determinations(page)).toHaveAttribute('data-outcome', 'no-version');
  await page.getByRole('button', { name: 'Back to the case' }).click();
  await expect(determinations(page)).toHaveAttribute('data-payer', 'bcbsma');
});

test('a trial reaches neither the packet, nor the answers, nor the history of the tab', async ({ page }) => {
  await openTrial(page);
  await page.getByLabel('Greatest dimension').fill('7.77');
  await expect(page.getByText('This is a trial, not the case')).toBeVisible();
  for (const name of ['Copy link', 'Save case']) await expect(page.getByRole('button', { name })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Prepare the request' })).toHaveCount(0);
  expect(await page.evaluate(() => JSON.stringify([history.state, Object.entries(sessionStorage)]))).not.toContain(
    '7.77',
  );
  await goTo(page, 'request', 'Request');
  await expect(page.locator('main')).not.toContainText('7.77');
  await goTo(page, 'check', 'Check your answers');
  await expect(page.locator('main')).not.toContainText('7.77');
  await expect(page.locator('main')).toContainText('3.4 cm');
  await goTo(page, 'result', 'Result');
  await expect(determinations(page)).toHaveAttribute('data-outcome', 'medically-necessary');
});
