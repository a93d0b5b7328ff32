import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { determinations, walkToResult, type Case } from './wizard.ts';

interface Vignette {
  readonly id: string;
  readonly narrative: string;
  readonly case: Case;
  readonly expected: { readonly outcome: string; readonly policy: string | null; readonly version: string | null };
}

const vignettes: readonly Vignette[] = JSON.parse(readFileSync(new URL('../src/determination/fixtures/vignettes.json', import.meta.url), 'utf8'));

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
