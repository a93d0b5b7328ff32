import { expect, test } from '@playwright/test';
import { openLink } from './handOn.ts';

test('the result says what separates the case from the nearest other outcome, and advises nothing', async ({
  page,
}) => {
  await openLink(
    page,
    'payer=bcbsma&serviceDate=2025-04-22&site=kidney&tumorType=renal-cell-carcinoma&stage=I&sizeCm=4.3&surgicalCandidacy=not-a-candidate',
  );
  const panel = page.getByRole('region', { name: 'What separates this case from another outcome' });
  await expect(panel.getByRole('listitem').filter({ hasText: 'Greatest dimension' })).toHaveText(
    'Greatest dimension: at most 4 cm instead of 4.3 cm: RCC.2 would decide. Medically necessary',
  );
  await expect(panel).toContainText('This explains where the policy draws its lines. A fact is what the chart says.');
  expect(await panel.innerText()).not.toMatch(
    /\b(you (can|could|should|may)|change|enter|try|consider|recommend|must|needs? to)\b/i,
  );
});

test('an undecided case has none', async ({ page }) => {
  await openLink(
    page,
    'payer=bcbsma&serviceDate=2025-04-22&site=kidney&tumorType=renal-cell-carcinoma&stage=I&sizeCm=3',
  );
  await expect(page.getByRole('region', { name: 'Still missing' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'What separates this case from another outcome' })).toHaveCount(0);
});
