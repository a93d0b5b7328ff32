import { expect, test } from '@playwright/test';
import { checkAccessible, narrow, sideways, violations, zoomed } from './accessible.ts';
import { goTo, linkOf, openLink } from './handOn.ts';
import { carcinoma, results, states, steps } from './screens.ts';
import { determinations } from './wizard.ts';

for (const { name, open } of [...steps, ...states]) {
  test(name, async ({ page }) => {
    test.setTimeout(120_000);
    await open(page);
    await checkAccessible(page);
  });
}

for (const { name, open } of results) {
  test(`result: ${name}`, async ({ page }) => {
    test.setTimeout(120_000);
    await open(page);
    await expect(determinations(page)).toHaveAttribute('data-outcome', name);
    await checkAccessible(page);
  });
}

test('the bar at the foot, open', async ({ page }) => {
  await page.setViewportSize(narrow);
  await openLink(page, linkOf(carcinoma));
  await goTo(page, 'function', 'Kidney function');
  const bar = page.getByRole('complementary', { name: 'Standing' });
  await bar.getByRole('button').click();
  await expect(bar.getByRole('heading', { name: 'Steps' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize(zoomed);
  expect(await violations(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);
});
