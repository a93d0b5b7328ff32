import { expect, test, type Page } from '@playwright/test';
import { goTo, linkOf, openLink } from './handOn.ts';
import { determinations } from './wizard.ts';

const carcinoma = {
  payer: 'bcbsma',
  serviceDate: '2026-11-21',
  site: 'kidney',
  tumorType: 'renal-cell-carcinoma',
  stage: 'I',
  sizeCm: '3',
};
const whole = {
  ...carcinoma,
  solitaryKidney: 'false',
  egfr: '52',
  resectionWorsensKidneyFunction: 'false',
  surgicalCandidacy: 'poor-candidate',
  setting: 'inpatient',
  approach: 'open',
  cptCodes: '50250',
};
const screens = [
  ['coverage', 'Coverage'],
  ['tumor', 'Tumor'],
  ['stage', 'Stage and size'],
  ['function', 'Kidney function'],
  ['candidacy', 'Candidacy'],
  ['treatment', 'Treatment plan'],
] as const;

/** What the fields of the step hold. */
const held = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page
    .locator('main form')
    .locator('input[type=radio]:checked, input[type=text], input[type=date]')
    .evaluateAll((inputs) =>
      Object.fromEntries(
        inputs.flatMap((input) => (input instanceof HTMLInputElement ? [[input.name, input.value]] : [])),
      ),
    );
const goOn = (page: Page): Promise<void> => page.getByRole('button', { name: 'Continue', exact: true }).click();
const size = (page: Page) => page.locator('input[name=sizeCm]');
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test('a reload on every step keeps every answer', async ({ page }) => {
  await openLink(page, linkOf(whole));
  const seen: Record<string, string> = {};
  for (const [id, title] of screens) {
    await goTo(page, id, title);
    // The heading stands before the questions do.
    await expect.poll(() => held(page)).not.toEqual({});
    const before = await held(page);
    await page.reload();
    await expect(heading(page, title)).toBeVisible();
    await expect.poll(() => held(page)).toEqual(before);
    Object.assign(seen, before);
  }
  expect(seen).toEqual(whole);
});

test('what is half typed, and wrong, survives a reload and is not judged', async ({ page }) => {
  await openLink(page, linkOf(carcinoma));
  await goTo(page, 'stage', 'Stage and size');
  await size(page).fill('4,3');
  await page.reload();
  await expect(size(page)).toHaveValue('4,3');
  await goOn(page);
  await expect(page.getByRole('link', { name: 'Is 4.3 meant? Write it without a comma.' })).toBeVisible();
  await goTo(page, 'result', 'Result');
  await expect(determinations(page)).toHaveAttribute('data-outcome', 'needs-information');
});

test('a date that is half typed is named on Continue, and typed on without loss', async ({ page }) => {
  await page.goto('./');
  await page.locator('input[name=payer][value=regence]').check();
  await page.locator('input[name=serviceDate]').focus();
  await page.keyboard.press('Backspace');
  await goOn(page);
  await expect(page.getByRole('link', { name: 'Write the whole date, or clear it.' })).toBeVisible();
  await page.getByRole('link', { name: 'Write the whole date, or clear it.' }).click();
  await page.keyboard.type('07142026');
  await expect(page.locator('input[name=serviceDate]')).toHaveValue('2026-07-14');
  await goOn(page);
  await expect(heading(page, 'Tumor')).toBeVisible();
});

test('back and forward through every step never bring an older answer back', async ({ page }) => {
  await openLink(page, linkOf(carcinoma));
  for (const [id, title] of screens) await goTo(page, id, title);
  await goTo(page, 'stage', 'Stage and size');
  await size(page).fill('3.9');
  for (const [, title] of [...screens].reverse()) {
    await page.goBack();
    await expect(heading(page, title)).toBeVisible();
    if (title === 'Stage and size') await expect(size(page)).toHaveValue('3.9');
    if (title === 'Coverage') await page.locator('input[name=serviceDate]').fill('2025-05-05');
  }
  for (const [, title] of screens.slice(1)) {
    await page.goForward();
    await expect(heading(page, title)).toBeVisible();
    if (title === 'Stage and size') await expect(size(page)).toHaveValue('3.9');
  }
  await page.reload();
  await goTo(page, 'coverage', 'Coverage');
  await expect(page.locator('input[name=serviceDate]')).toHaveValue('2025-05-05');
});

test('the Back link of each step loses nothing', async ({ page }) => {
  await openLink(page, linkOf(whole));
  await goTo(page, 'treatment', 'Treatment plan');
  for (const [, title] of screens.slice(0, -1).reverse()) {
    await page.getByRole('link', { name: 'Back', exact: true }).click();
    await expect(heading(page, title)).toBeVisible();
  }
  await goTo(page, 'check', 'Check your answers');
  await expect(page.getByText('A poor candidate')).toBeVisible();
});

test('two tabs side by side know nothing of each other', async ({ page, context }) => {
  await openLink(page, linkOf(carcinoma));
  const other = await context.newPage();
  await other.goto('./');
  await expect(other.locator('input[name=payer]:checked')).toHaveCount(0);
  await openLink(other, linkOf({ ...carcinoma, sizeCm: '6' }));
  await page.reload();
  await goTo(page, 'stage', 'Stage and size');
  await expect(size(page)).toHaveValue(/^3\b/);
  await goTo(other, 'stage', 'Stage and size');
  await expect(size(other)).toHaveValue(/^6\b/);
});

test('a new case is one action and can be undone, until the first answer', async ({ page }) => {
  await openLink(page, linkOf(carcinoma));
  await page.getByRole('button', { name: 'Start another check' }).click();
  await expect(page.locator('input[name=payer]:checked')).toHaveValue('bcbsma');
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await goTo(page, 'tumor', 'Tumor');
  await expect(page.locator('input[name=site]:checked')).toHaveValue('kidney');
  await goTo(page, 'result', 'Result');
  await page.getByRole('button', { name: 'Start another check' }).click();
  await expect(page.locator('input[name=payer]:checked')).toHaveValue('bcbsma');
  await page.locator('input[name=payer][value=regence]').check();
  await expect(page.getByRole('button', { name: 'Bring it back' })).toHaveCount(0);
  await page.goBack();
  await expect(determinations(page).first()).toHaveAttribute('data-payer', 'regence');
});

test('answers of another site are kept apart and come back; what is no longer asked still counts', async ({ page }) => {
  await openLink(page, linkOf({ ...carcinoma, stage: 'III' }));
  await goTo(page, 'check', 'Check your answers');
  await expect(page.getByText('3 cm', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Change Greatest dimension' }).click();
  await page.getByText('Also entered, no longer asked').click();
  await size(page).fill('5');
  await goTo(page, 'tumor', 'Tumor');
  await page.locator('input[name=site][value=lung]').check();
  await goTo(page, 'check', 'Check your answers');
  const apart = page.getByRole('region', { name: 'Answers kept apart' });
  await expect(apart).toContainText('Stage group (Kidney)Stage III');
  await expect(apart).toContainText('5 cm');
  await goTo(page, 'tumor', 'Tumor');
  await page.locator('input[name=site][value=kidney]').check();
  await expect(page.locator('input[name=tumorType]:checked')).toHaveValue('renal-cell-carcinoma');
  await goTo(page, 'check', 'Check your answers');
  await expect(page.getByText('5 cm', { exact: true })).toBeVisible();
});

test('an older entry of the history never brings an older answer back, also after another site', async ({ page }) => {
  await openLink(page, linkOf(carcinoma));
  await goTo(page, 'stage', 'Stage and size');
  const older = await page.evaluate(() => history.length);
  await goTo(page, 'function', 'Kidney function');
  await goTo(page, 'stage', 'Stage and size');
  await size(page).fill('5');
  await page.goto('data:text/html,<title>another site</title>');
  await page.evaluate(
    (steps) => {
      // Later: who asks is gone with the page.
      setTimeout(() => {
        history.go(steps);
      });
    },
    older - (await page.evaluate(() => history.length)),
  );
  await expect(heading(page, 'Stage and size')).toBeVisible();
  await expect(size(page)).toHaveValue('5');
  await goTo(page, 'result', 'Result');
  await page.getByRole('button', { name: 'Start another check' }).click();
  await page.goto('data:text/html,<title>another site</title>');
  await page.goBack();
  await page.reload();
  expect(await page.evaluate(() => sessionStorage.getItem('cryocheck.case'))).not.toContain('kidney');
  await goTo(page, 'tumor', 'Tumor');
  await expect(page.locator('input[name=site]:checked')).toHaveCount(0);
});

test('what cannot be read is told as it was typed, on the check page and on the result, with Change', async ({
  page,
}) => {
  await openLink(page, linkOf({ ...carcinoma, surgicalCandidacy: 'not-a-candidate' }));
  await goTo(page, 'stage', 'Stage and size');
  await size(page).fill('4,3');
  await goTo(page, 'check', 'Check your answers');
  await expect(page.getByText('“4,3” could not be read')).toBeVisible();
  await expect(page.locator('dd', { hasText: '“4,3”' })).not.toContainText('know');
  await goTo(page, 'result', 'Result');
  const said = page.getByText('One answer could not be read').locator('..');
  await expect(said).toContainText('“4,3”. Is 4.3 meant? Write it without a comma.');
  await said.getByRole('link', { name: 'Change Greatest dimension' }).click();
  await expect(size(page)).toHaveValue('4,3');
});
