import { expect, test } from '@playwright/test';
import { focusedStop, pressByKeyboard, tabTo, typeToResult } from './keyboard.ts';
import { vignettes } from './vignettes.ts';
import { determinations } from './wizard.ts';

/** Of each payer the worked case with the most facts. */
const longest = [...new Set(vignettes.map((each) => each.case['payer']))].flatMap((payer) =>
  vignettes
    .filter((each) => each.case['payer'] === payer)
    .sort((one, other) => Object.keys(other.case).length - Object.keys(one.case).length)
    .slice(0, 1),
);

for (const [width, cases] of [
  [1280, longest],
  [320, longest.slice(0, 1)],
] as const)
  test(`a worked case of each payer by keyboard alone, ${String(width)} px wide`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 700 });
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1, name: 'Coverage' })).toBeVisible();
    for (const { id, case: facts, expected } of cases)
      await test.step(`${id}: ${expected.outcome}`, async () => {
        await typeToResult(page, facts);
        await expect(determinations(page)).toHaveAttribute('data-outcome', expected.outcome);
        await expect(determinations(page)).toHaveAttribute('data-version', expected.version ?? '');
        await pressByKeyboard(page, 'Start another check');
        await expect(page.getByRole('heading', { level: 1, name: 'Coverage' })).toBeFocused();
      });
  });

test('there and back: Shift+Tab returns, arrows change an answer, Enter goes on from a choice', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1, name: 'Coverage' })).toBeVisible();
  const answer = page.locator('input[name=payer]:checked');
  do await page.keyboard.press('Tab');
  while ((await focusedStop(page)).name !== 'payer');
  await page.keyboard.press('2');
  await expect(answer).toHaveValue('bcbsma');
  await page.keyboard.press('Tab');
  await expect(page.locator('input[name=serviceDate]')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(answer).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(answer).toHaveValue('regence');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Tumor' })).toBeFocused();
});

test('next case, same payer: the payer stays, and nothing else', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1, name: 'Coverage' })).toBeVisible();
  await typeToResult(page, { payer: 'regence', serviceDate: '2026-07-01', site: 'kidney' });
  await pressByKeyboard(page, 'Start another check');
  await expect(page.locator('input[name=payer]:checked')).toHaveValue('regence');
  await expect(page.locator('input[name=serviceDate]')).not.toHaveValue('2026-07-01');
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(page.locator('input[name=site]:checked')).toHaveCount(0);
});

test('a whole request by keyboard alone: from the first question to the printer', async ({ page }) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'yes';
    };
  });
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1, name: 'Coverage' })).toBeVisible();
  await typeToResult(page, {
    payer: 'bcbsma',
    serviceDate: '2026-12-10',
    site: 'kidney',
    tumorType: 'renal-cell-carcinoma',
    stage: 'I',
    sizeCm: '3.4',
    surgicalCandidacy: 'not-a-candidate',
  });
  // Inpatient by an arrow, in the result itself.
  await tabTo(page, ({ name }) => name === 'setting');
  await page.keyboard.press('Space');
  await expect(page.locator('[data-answer=authorization]')).toContainText('Yes, before admission');
  await pressByKeyboard(page, 'Prepare the request');
  await expect(page.getByRole('heading', { level: 1, name: 'Request' })).toBeFocused();
  await tabTo(page, ({ name }) => name === 'patientName');
  await page.keyboard.type('Jane Q. Sample');
  await tabTo(page, ({ name }) => name === 'document-history-and-physical-have');
  await page.keyboard.press('Space');
  await tabTo(page, ({ name }) => name === 'document-history-and-physical-date');
  await page.keyboard.type('10/02/2026');
  await tabTo(page, ({ name }) => name === 'paper');
  await page.keyboard.press('ArrowDown');
  const letter = page.locator('main [data-paper=letter]');
  await expect(letter).toBeVisible();
  await expect(letter).toContainText('Jane Q. Sample');
  await expect(letter).toContainText('History and physical, 10/02/2026');
  await pressByKeyboard(page, 'Print all the same');
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
});
