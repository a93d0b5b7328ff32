import { expect, test } from '@playwright/test';
import { vignettes } from './vignettes.ts';
import { determinations, walkToResult } from './wizard.ts';

test.describe('a worked case reaches its outcome through the wizard', () => {
  for (const { id, case: facts, expected } of vignettes) {
    test(`${id}: ${expected.outcome}`, async ({ page }) => {
      await walkToResult(page, facts);
      const shown = determinations(page);
      await expect(shown).toHaveCount(1);
      await expect(shown).toHaveAttribute('data-outcome', expected.outcome);
      await expect(shown).toHaveAttribute('data-payer', String(facts['payer']));
      await expect(shown).toHaveAttribute('data-policy', expected.policy ?? '');
      await expect(shown).toHaveAttribute('data-version', expected.version ?? '');
    });
  }
});
