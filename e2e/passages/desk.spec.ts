import { expect, test } from '@playwright/test';
import { goToPart, markLine, markLineByKeys, readPolicy } from '../readAtDesk.ts';
import { policy384, policy733 } from './alabama.ts';

for (const [name, policy, mark] of [
  ['733 by keyboard', policy733, markLineByKeys],
  ['384 by mouse', policy384, markLine],
] as const)
  test(`Alabama ${name} is read from its text`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto('./#/desk');
    await readPolicy(page, 'Cedar Health', policy(), mark);
    await expect(page.getByText('Nothing stands in the way.')).toBeVisible();
    await goToPart(page, 'Try it');
    await page.waitForTimeout(1000);
    await page.screenshot({ path: `/tmp/p-${name.slice(0, 3)}.png`, fullPage: true });
  });
