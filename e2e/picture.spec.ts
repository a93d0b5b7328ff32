import { readdirSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { sideways, violations } from './accessible.ts';
import { linkOf, openLink } from './handOn.ts';
import { carcinoma } from './screens.ts';

const held = readdirSync(new URL('../public/policies/', import.meta.url)).filter((name) =>
  /_\d{4}-\d{2}\.json$/.test(name),
);
const policies = held.map((file) => file.replace('.json', '').replace('_', '/'));
const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 640 };

const toPicture = async (page: Page, policy: string): Promise<void> => {
  await page.evaluate((to) => {
    location.hash = `#/policies/${to}/picture`;
  }, policy);
  await expect(page.getByRole('heading', { level: 1, name: /^How .* decides$/ })).toBeVisible();
  await expect(page.locator('[data-node]').first()).toBeAttached();
};

const openPicture = async (page: Page, policy: string): Promise<void> => {
  await page.goto('./');
  await toPicture(page, policy);
};

/** Words that stick out of their box, and what lies outside of the drawing. */
const cut = (page: Page): Promise<readonly string[]> =>
  page.locator('svg [data-box]').evaluateAll((groups) =>
    groups.flatMap((group) => {
      const [text, shape, drawing] = [
        group.querySelector('text'),
        group.querySelector('rect[data-shape], [data-line] > rect'),
        group.closest('svg'),
      ];
      if (
        !(text instanceof SVGGraphicsElement) ||
        !(shape instanceof SVGGraphicsElement) ||
        !(drawing instanceof SVGSVGElement)
      )
        return [group.outerHTML];
      const [inner, outer, all] = [text.getBBox(), shape.getBBox(), drawing.viewBox.baseVal];
      const isIn = (small: DOMRect, large: DOMRect): boolean =>
        small.x >= large.x &&
        small.y >= large.y &&
        small.x + small.width <= large.x + large.width &&
        small.y + small.height <= large.y + large.height;
      return isIn(inner, outer) && isIn(outer, all) ? [] : [text.textContent];
    }),
  );

const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
const zoomShown = (page: Page) => page.getByRole('status').filter({ hasText: '%' });

test('no word is cut, at any width, in any colors', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('./');
  for (const policy of policies)
    await test.step(policy, async () => {
      await toPicture(page, policy);
      for (const viewport of [wide, narrow]) {
        await page.setViewportSize(viewport);
        expect(await cut(page)).toEqual([]);
        expect(await sideways(page)).toBe(0);
      }
      expect(await page.locator('[data-way]').count()).toBeGreaterThan(0);
    });
  // The pictures are made of the same parts: the last stands for all.
  for (const [viewport, colorScheme] of [
    [wide, 'light'],
    [narrow, 'dark'],
  ] as const) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    expect(await violations(page), `${String(viewport.width)} px, ${colorScheme}`).toEqual([]);
  }
});

test('at actual size words are at least 12 px high, and a narrow screen starts there', async ({ page }) => {
  await page.setViewportSize(narrow);
  await openPicture(page, 'bcbsma-260/2024-09');
  await expect(zoomShown(page)).toHaveText('100 %');
  const size = await page
    .locator('[data-node] text')
    .first()
    .evaluate((text) =>
      text instanceof SVGGraphicsElement ? Number(text.getAttribute('font-size')) * (text.getScreenCTM()?.a ?? 0) : 0,
    );
  expect(size).toBeGreaterThanOrEqual(12);
  await expect(page.locator('[data-node]').first()).toBeInViewport();
  await page.getByLabel('Show').selectOption('lung');
  await page.getByRole('group', { name: 'In focus' }).getByRole('button').first().click();
  await expect(page.locator('[data-node]:focus')).toHaveAttribute('aria-label', /^What is the clinical stage group/);
  await expect(page.locator('[data-node]:focus')).toBeInViewport({ ratio: 1 });
});

test('it is made larger and smaller, and scrolls in a region of its own', async ({ page }) => {
  await page.setViewportSize(wide);
  await openPicture(page, 'regence-132/2026-06');
  const region = page.getByRole('region', { name: /^How / });
  const hidden = () => region.evaluate((box) => box.scrollWidth - box.clientWidth);
  expect(await hidden()).toBe(0);
  await page.getByRole('button', { name: 'Actual size' }).click();
  await expect(zoomShown(page)).toHaveText('100 %');
  expect(await hidden()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(zoomShown(page)).toHaveText('125 %');
  for (let presses = 0; presses < 2; presses++) await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect(zoomShown(page)).toHaveText('80 %');
  expect(await sideways(page)).toBe(0);
  await page.getByRole('button', { name: 'Fit' }).click();
  expect(await hidden()).toBe(0);
});

test('the arrow keys follow the lines, and each box says where its answers lead', async ({ page }) => {
  await page.setViewportSize(wide);
  await openPicture(page, 'bcbsks-liver/2012-05');
  await page.locator('[data-node]').first().focus();
  expect(await focusedName(page)).toMatch(
    /^Where is the tumor\?\. Kidney, lung, .* leads to: Not addressed\. Liver leads to: Which product is the patient in\?$/,
  );
  await page.keyboard.press('ArrowDown');
  expect(await focusedName(page)).toBe('Outcome: Not addressed');
  await expect(page.getByRole('group', { name: 'In focus' })).toContainText('Not addressed');
  await page.keyboard.press('ArrowUp');
  expect(await focusedName(page)).toMatch(/^Where is the tumor/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press(
    await page.locator('[data-node]').evaluateAll((groups) => {
      const [here, sibling] = [
        document.activeElement,
        groups.find((group) => group.getAttribute('aria-label')?.startsWith('Which product') === true),
      ];
      return here && sibling && sibling.getBoundingClientRect().x < here.getBoundingClientRect().x
        ? 'ArrowLeft'
        : 'ArrowRight';
    }),
  );
  expect(await focusedName(page)).toMatch(
    /^Which product is the patient in\?\. .* leads to: What type of tumor is it\?\. Federal Employee Program \(FEP\) leads to: Not addressed$/,
  );
  await page.keyboard.press('Home');
  expect(await focusedName(page)).toMatch(/^Where is the tumor/);
  // One stop for Tab: the next one is past the drawing.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('group', { name: 'In focus' }).getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await focusedName(page)).toBe('Outcome: Not addressed');
});

test('a decided case lights one way, and the rest says that it is ruled out', async ({ page }) => {
  await page.setViewportSize(wide);
  await openLink(
    page,
    linkOf({ ...carcinoma, surgicalCandidacy: 'not-a-candidate', solitaryKidney: 'false', egfr: '75' }),
  );
  await page.getByText('The policy’s words, next to this case').click();
  await page.getByRole('link', { name: 'How this policy decides, as a picture' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'How Medical Policy 260 (9/2024) decides' })).toBeVisible();
  await expect(page.getByLabel('Show')).toHaveValue('kidney');
  await expect(page.locator('[data-node=outcome][data-reach=taken]')).toHaveCount(1);
  await expect(page.locator('[data-node=outcome][data-reach=taken]')).toHaveAttribute(
    'aria-label',
    'Outcome: Medically necessary (on the way of the case)',
  );
  await expect(page.locator('[data-reach=open]')).toHaveCount(0);
  await expect(page.locator('[data-way=taken]')).toHaveCount(1);
  await expect(page.locator('[data-way=taken]')).toContainText('Greatest dimension: At most 4 cm');
  await expect(page.locator('[data-way=taken]')).toContainText('Medically necessary (RCC.2)');
  for (const label of await page
    .locator('[data-node][data-reach=ruled-out]')
    .evaluateAll((groups) => groups.map((group) => group.getAttribute('aria-label'))))
    expect(label).toContain('ruled out by the case');
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page)).toEqual([]);
  expect(await cut(page)).toEqual([]);
  await page.getByLabel('Show').selectOption('lung');
  await expect(page.getByText('its site is kidney')).toBeVisible();
  await expect(page.locator('[data-reach=taken]')).toHaveCount(0);
});

test('an undecided case leaves ways open, and each is listed', async ({ page }) => {
  await openLink(page, linkOf(carcinoma));
  await toPicture(page, 'bcbsma-260/2024-09');
  const open = (kind: string) => page.locator(`[data-node=outcome][data-reach=${kind}]`);
  await expect(open('taken')).toHaveCount(0);
  expect(await open('open').count()).toBeGreaterThan(2);
  await expect(page.getByText('Still possible: Investigational, Medically necessary, Payer decides.')).toBeVisible();
  await expect(page.locator('[data-way=open]')).toHaveCount(11);
  await expect(page.locator('[data-way=ruled-out]')).toHaveCount(5);
});

test('an address that names no policy or version says which there are', async ({ page }) => {
  await page.goto('./#/policies/acme-1/2020-01/picture');
  await expect(page.getByText('No policy “acme-1” is held here.')).toBeVisible();
  await expect(page.locator('main').getByRole('link')).toHaveCount(held.length);
  await page.goto('./#/policies/bcbsma-260/1999-01/picture');
  await expect(page.getByText('Policy bcbsma-260 has no version “1999-01” here.')).toBeVisible();
  await page.getByRole('link', { name: 'Medical Policy 260 (9/2020)' }).click();
  await expect(page.locator('[data-node]').first()).toBeAttached();
});

test('on paper the picture fits the page, and every way is there in words', async ({ page }) => {
  await page.setViewportSize(wide);
  await openPicture(page, 'regence-132/2026-06');
  await page.emulateMedia({ media: 'print' });
  // The text width of Letter at the page's margins, 186 mm.
  await page.setViewportSize({ width: 703, height: 900 });
  const drawing = await page.locator('main svg[role=group]').boundingBox();
  expect(drawing?.width).toBeLessThanOrEqual(703);
  expect(await sideways(page)).toBe(0);
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeHidden();
  expect(await page.locator('[data-way]').count()).toBeGreaterThan(10);
});
