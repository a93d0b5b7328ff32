import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

// Target size belongs to WCAG 2.2 AA and is off in axe unless it is asked for. Of the rest only violations are wanted.
const rules = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'] satisfies ['violations'],
};
/** Which color stands on which does not change with the scheme, and each pair is judged in both by a test of the palette. */
const inTheDark = { ...rules, rules: { ...rules.rules, 'color-contrast': { enabled: false } } };
export const wide = { width: 1280, height: 800 };
export const narrow = { width: 320, height: 640 };
/** 1280 by 1024 at 400 %. */
export const zoomed = { width: 320, height: 256 };

/** Axe is in the page already; giving it again would cost as much as the look itself. */
const nothingMore = { axeSource: 'true' };

// Without legacy mode each look opens a page of its own, for frames of other hosts; here are none.
export const violations = async (page: Page, scheme: 'light' | 'dark' = 'light'): Promise<readonly string[]> => {
  const isThere = await page.evaluate(() => 'axe' in window);
  const { violations: found } = await new AxeBuilder({ page, ...(isThere ? nothingMore : {}) })
    .options(scheme === 'light' ? rules : inTheDark)
    .setLegacyMode()
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
  );
};

/** Controls that are seen and smaller than 24 px in either direction; a radio counts with its row. */
const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.locator('a, button, input, select, textarea, summary').evaluateAll((controls) =>
    controls.flatMap((control) => {
      const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
      const isSeen = control.checkVisibility({ visibilityProperty: true }) && width > 1;
      return isSeen && (width < 24 || height < 24)
        ? [`${control.outerHTML.slice(0, 80)} ${String(width)} × ${String(height)}`]
        : [];
    }),
  );

export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * As tall as the page itself: a bar fixed at the foot then stands below all of it, as it does once a person has scrolled, and
 * covers nothing.
 */
const whole = async (page: Page, { width, height }: typeof wide): Promise<typeof wide> => {
  await page.setViewportSize({ width, height });
  return { width, height: Math.max(height, await page.evaluate(() => document.documentElement.scrollHeight)) };
};

/** Colors do not depend on the width, nor the layout on the colors: each width in one scheme sees both. */
const views = [
  [wide, 'light'],
  [narrow, 'dark'],
] as const;

/** A page as it stands: no violation, no small target, nothing that scrolls sideways, also at 400 %. */
export const checkAccessible = async (page: Page): Promise<void> => {
  for (const [viewport, colorScheme] of views) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(await whole(page, viewport));
    expect(await violations(page, colorScheme), `${String(viewport.width)} px, ${colorScheme}`).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    expect(await sideways(page), `${String(viewport.width)} px`).toBe(0);
  }
  await page.setViewportSize(zoomed);
  expect(await sideways(page), '400 %').toBe(0);
};
