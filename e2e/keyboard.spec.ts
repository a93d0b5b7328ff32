import { expect, test } from '@playwright/test';
import { focusedStop, pressByKeyboard, typeToResult } from './keyboard.ts';
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
