import { expect, test, type Locator, type Page } from '@playwright/test';
import { goTo, linkOf, openLink } from './handOn.ts';
import { determinations } from './wizard.ts';

const kidney = { payer: 'bcbsma', serviceDate: '2026-11-21', site: 'kidney' };
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const goOn = (page: Page): Locator => page.getByRole('button', { name: 'Continue', exact: true });
const answered = (page: Page): Locator => page.locator('main input[type=radio]:checked');

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
])
  test.describe(`at ${String(viewport.width)} x ${String(viewport.height)}`, () => {
    test.use({ viewport });

    test('a double click answers nothing on the screen that comes', async ({ page }) => {
      await page.goto('./');
      await page.locator('input[name=payer][value=regence]').check();
      await goOn(page).dblclick();
      await expect(heading(page, 'Tumor')).toBeVisible();
      await expect(page.locator('input[name=site]').first()).toBeVisible();
      await expect(answered(page)).toHaveCount(0);
      await page.locator('label', { has: page.locator('input[name=site][value=prostate]') }).dblclick();
      await expect(answered(page)).toHaveCount(1);
      await page.locator('input[name=site][value=kidney]').check();
      await page.getByRole('button', { name: 'See result' }).dblclick();
      await expect(determinations(page)).toHaveAttribute('data-outcome', 'medically-necessary');
      await expect(page).toHaveURL(/#\/result$/);
      await page.getByRole('button', { name: 'Start another check' }).dblclick();
      await expect(heading(page, 'Coverage')).toBeVisible();
      await expect(answered(page)).toHaveCount(1);
      await expect(page.getByRole('button', { name: 'Bring it back' })).toBeVisible();
    });

    test('every step: Continue twice at one place goes one step on', async ({ page }) => {
      await openLink(page, linkOf({ ...kidney, tumorType: 'renal-cell-carcinoma' }));
      await goTo(page, 'tumor', 'Tumor');
      for (const title of ['Stage and size', 'Kidney function', 'Candidacy', 'Treatment plan']) {
        await goOn(page).dblclick();
        await expect(heading(page, title)).toBeVisible();
        await expect(answered(page)).toHaveCount(0);
      }
    });
  });

test('a key that is held down goes one step on; a fresh one is taken at once', async ({ page }) => {
  await openLink(page, linkOf(kidney));
  await goTo(page, 'coverage', 'Coverage');
  await goOn(page).focus();
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await expect(heading(page, 'Tumor')).toBeVisible();
  await page.keyboard.up('Enter');
  await page.locator('input[name=tumorType]').first().focus();
  await page.keyboard.press('1');
  await expect(answered(page)).toHaveCount(2);
  await goOn(page).click();
  await expect(heading(page, 'Stage and size')).toBeVisible();
});

test('single presses, one right after the other, are all taken', async ({ page }) => {
  await openLink(page, linkOf({ ...kidney, tumorType: 'renal-cell-carcinoma' }));
  await goTo(page, 'coverage', 'Coverage');
  for (const title of ['Tumor', 'Stage and size', 'Kidney function']) {
    await goOn(page).click();
    await expect(heading(page, title)).toBeVisible();
  }
});

test('Continue stays above the bar at the foot, and the next question comes into view', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 760 });
  await openLink(page, linkOf({ payer: 'bcbsma', serviceDate: '2026-11-21' }));
  await goTo(page, 'tumor', 'Tumor');
  const bar = page.locator('[data-footbar]');
  const isClear = async (): Promise<boolean> => {
    const [button, foot] = await Promise.all([goOn(page).boundingBox(), bar.boundingBox()]);
    return button !== null && foot !== null && button.y + button.height <= foot.y;
  };
  expect(await isClear()).toBe(true);
  await page.locator('input[name=site][value=kidney]').check();
  await expect(
    page.getByRole('group', { name: /kind of/i }).or(page.locator('input[name=tumorType]').first()),
  ).toBeInViewport();
  expect(await isClear()).toBe(true);
});
