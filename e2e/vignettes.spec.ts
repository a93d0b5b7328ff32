import { expect, test } from '@playwright/test';
import { reachOutcomes } from './everything.ts';
import { vignettes } from './vignettes.ts';
import { determinations, walkToResult } from './wizard.ts';

test('every worked case reaches its outcome by its link', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('./');
  await reachOutcomes(page, vignettes);
});

/** Of the cases of each outcome the one with the most facts. */
const longest = [...new Set(vignettes.map(({ expected }) => expected.outcome))].flatMap((outcome) =>
  vignettes
    .filter(({ expected }) => expected.outcome === outcome)
    .sort((one, other) => Object.keys(other.case).length - Object.keys(one.case).length)
    .slice(0, 1),
);

test('a worked case of every outcome reaches it through the wizard', async ({ page }) => {
  test.setTimeout(120_000);
  for (const { id, case: facts, expected } of longest)
    await test.step(`${id}: ${expected.outcome}`, async () => {
      await page.goto('about:blank');
      await walkToResult(page, facts);
      const shown = determinations(page);
      await expect(shown).toHaveCount(1);
      for (const [name, value] of [
        ['outcome', expected.outcome],
        ['payer', String(facts['payer'])],
        ['policy', expected.policy ?? ''],
        ['version', expected.version ?? ''],
      ] as const)
        await expect(shown).toHaveAttribute(`data-${name}`, value);
      await page.getByRole('button', { name: 'Start another check' }).click();
    });
});
