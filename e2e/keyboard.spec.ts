import { expect, test } from '@playwright/test';
import { focusedStop, pressByKeyboard, typeToResult } from './keyboard.ts';
import { vignettes } from './vignettes.ts';
import { determinations } from './wizard.ts';

const casesOf = (payer: unknown) => vignettes.filter((each) => each.case['payer'] === payer);
const payers = [...new Set(vignettes.map((each) => String(each.case['payer'])))];
/** Every worked case where there is room, and one of each payer where there is little. */
const widths = [
  { viewport: { width: 1280, height: 800 }, most: vignettes.length },
  { viewport: { width: 320, height: 640 }, most: 1 },
];

for (const { viewport, most } of widths) {
  test.describe(`worked cases by keyboard alone, ${String(viewport.width)} px wide`, () => {
    test.use({ viewport });
    for (const payer of payers) {
      test(payer, async ({ page }) => {
        test.setTimeout(120_000);
        await page.goto('./');
        await expect(page.getByRole('heading', { level: 1, name: 'Coverage' })).toBeVisible();
        for (const { id, case: facts, expected } of casesOf(payer).slice(0, most)) {
          await test.step(`${id}: ${expected.outcome}`, async () => {
            await typeToResult(page, facts);
            await expect(determinations(page)).toHaveAttribute('data-outcome', expected.outcome);
            await expect(determinations(page)).toHaveAttribute('data-version', expected.version ?? '');
            await pressByKeyboard(page, 'Start another check');
            await expect(page.getByRole('heading', { level: 1, name: 'Coverage' })).toBeFocused();
          });
        }
      });
    }
  });
}

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
