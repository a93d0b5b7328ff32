import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { goTo, linkOf, openLink } from './handOn.ts';
import { carcinoma, results, states, steps } from './screens.ts';
import { determinations } from './wizard.ts';

// Target size belongs to WCAG 2.2 AA and is off in axe unless it is asked for.
const rules = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { 'target-size': { enabled: true } } };
const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 640 };
/** 1280 by 1024 at 400 %. */
const zoomed = { width: 320, height: 256 };

const violations = async (page: Page): Promise<readonly string[]> => {
  const { violations: found } = await new AxeBuilder({ page }).options(rules).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`));
};

/** Controls that are seen and smaller than 24 px in either direction; a radio counts with its row. */
const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.locator('a, button, input, select, textarea, summary').evaluateAll((controls) =>
    controls.flatMap((control) => {
      const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
      const isSeen = control.checkVisibility({ visibilityProperty: true }) && width > 1;
      return isSeen && (width < 24 || height < 24) ? [`${control.outerHTML.slice(0, 80)} ${String(width)} × ${String(height)}`] : [];
    }),
  );

const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const check = async (page: Page): Promise<void> => {
  // Colours do not depend on the width, nor the layout on the colours: each width in one scheme sees both.
  for (const [viewport, colorScheme] of [[wide, 'light'], [narrow, 'dark']] as const) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    expect(await violations(page), `${String(viewport.width)} px, ${colorScheme}`).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    expect(await sideways(page), `${String(viewport.width)} px`).toBe(0);
  }
  await page.setViewportSize(zoomed);
  expect(await sideways(page), '400 %').toBe(0);
};

for (const { name, open } of [...steps, ...states]) {
  test(name, async ({ page }) => {
    test.setTimeout(120_000);
    await open(page);
    await check(page);
  });
}

for (const { name, open } of results) {
  test(`result: ${name}`, async ({ page }) => {
    test.setTimeout(120_000);
    await open(page);
    await expect(determinations(page)).toHaveAttribute('data-outcome', name);
    await check(page);
  });
}

test('the bar at the foot, open', async ({ page }) => {
  await page.setViewportSize(narrow);
  await openLink(page, linkOf(carcinoma));
  await goTo(page, 'function', 'Kidney function');
  const bar = page.getByRole('complementary', { name: 'Standing' });
  await bar.getByRole('button').click();
  await expect(bar.getByRole('heading', { name: 'Where the case stands' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize(zoomed);
  expect(await violations(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);
});
