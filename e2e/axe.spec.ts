import { expect, test, type Page } from '@playwright/test';
import { checkAccessible, narrow, sideways, violations, wide, zoomed } from './accessible.ts';
import { goTo, linkOf, openLink } from './handOn.ts';
import { carcinoma, results, states, steps, type Screen } from './screens.ts';
import { determinations } from './wizard.ts';

/** Opens screen after screen in one page, and looks at each. */
const look = async (
  page: Page,
  screens: readonly Screen[],
  isThere?: (screen: Screen) => Promise<void>,
): Promise<void> => {
  for (const screen of screens)
    await test.step(screen.name, async () => {
      await page.setViewportSize(wide);
      await page.emulateMedia({ colorScheme: 'light' });
      await screen.open(page);
      await isThere?.(screen);
      await checkAccessible(page);
      await page.unrouteAll();
    });
};

const half = Math.ceil(states.length / 2);
for (const [name, screens] of [
  ['the steps', steps],
  ['errors, queries and what opens', states.slice(0, half)],
  ['what was handed on, the request, and where policies part', states.slice(half)],
] as const)
  test(name, async ({ page }) => {
    test.setTimeout(240_000);
    await look(page, screens);
  });

test('the results of every outcome', async ({ page }) => {
  test.setTimeout(240_000);
  await look(page, results, ({ name }) => expect(determinations(page)).toHaveAttribute('data-outcome', name));
});

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
