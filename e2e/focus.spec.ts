import { expect, test, type Page } from '@playwright/test';
import { goTo, linkOf, openLink } from './handOn.ts';
import { walkToResult } from './wizard.ts';

const carcinoma = { payer: 'bcbsma', serviceDate: '2026-11-21', site: 'kidney', tumorType: 'renal-cell-carcinoma' };
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** Collects what is announced politely, from now on. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const status = document.querySelector('main [role=status]');
    if (status)
      new MutationObserver(() => said.push(status.textContent)).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
const announced = (page: Page): Promise<unknown> => page.evaluate((): unknown => Reflect.get(window, 'said'));

test('each step is announced by its heading and named in the title of the tab', async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle('Coverage – CryoCheck');
  await expect(page.locator('body')).toBeFocused();
  await page.locator('input[name=payer][value=bcbsma]').check();
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  for (const title of ['Tumor', 'Check your answers', 'Result']) {
    await expect(page.locator('html')).toHaveAttribute('data-page', title);
    await expect(page.locator('h1')).toBeFocused();
    await expect(page).toHaveTitle(`${title} – CryoCheck`);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    if (title !== 'Result') await page.getByRole('button', { name: 'Continue', exact: true }).click();
  }
});

test('the error summary takes the focus each time and leads to the field', async ({ page }) => {
  await openLink(page, linkOf(carcinoma));
  await goTo(page, 'stage', 'Stage and size');
  const field = page.locator('input[name=sizeCm]');
  await field.fill('4,3');
  for (const attempt of [1, 2]) {
    await page.getByRole('button', { name: 'Continue', exact: true }).click();
    await expect(page.getByRole('alert'), `attempt ${String(attempt)}`).toBeFocused();
  }
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('alert').getByRole('link').click();
  await expect(field).toBeFocused();
  await expect(page).toHaveURL(/#\/stage$/);
  await field.fill('3');
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(heading(page, 'Kidney function')).toBeFocused();
});

test('a likely mistake takes the focus, once, and refuses nothing', async ({ page }) => {
  await openLink(page, linkOf({ ...carcinoma, stage: 'I' }));
  await goTo(page, 'stage', 'Stage and size');
  await page.locator('input[name=sizeCm]').fill('40');
  await page.locator('input[name=sizeCm]').press('Enter');
  const query = page.getByRole('alert');
  await expect(query).toBeFocused();
  await expect(query).toContainText('40 cm is unusual');
  await expect(query).toContainText('Stage I kidney cancer is at most 7 cm');
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(heading(page, 'Candidacy')).toBeFocused();
});

test('answers given in a row are announced once', async ({ page }) => {
  await openLink(page, linkOf({ ...carcinoma, stage: 'I', sizeCm: '3' }));
  await goTo(page, 'function', 'Kidney function');
  await expect(page.locator('main [role=status]')).toHaveText('About 5 questions left');
  await listen(page);
  await page.locator('input[name=solitaryKidney][value=false]').check();
  await page.locator('input[name=egfr]').pressSequentially('72', { delay: 30 });
  await expect.poll(() => announced(page)).not.toEqual([]);
  await page.waitForTimeout(1000);
  expect(await announced(page)).toEqual(['About 2 questions left']);
});

test('number keys choose in the group that has the focus, and nowhere else', async ({ page }) => {
  await page.goto('./');
  await page.locator('input[name=payer]').first().focus();
  await page.keyboard.press('3');
  await expect(page.locator('input[name=payer]:checked')).toHaveValue('bcbsks');
  await page.keyboard.press('9');
  await page.keyboard.press('Control+1');
  await expect(page.locator('input[name=payer]:checked')).toHaveValue('bcbsks');
  for (const place of ['h1', 'button[type=submit]', 'a[href="#/glossary"]']) {
    await page.locator(place).first().focus();
    await page.keyboard.press('1');
    await page.keyboard.press('Escape');
    await expect(page.locator('input[name=payer]:checked')).toHaveValue('bcbsks');
  }
});

test('once it is decided, Enter in a choice or a field leads to the result', async ({ page }) => {
  await openLink(page, linkOf({ payer: 'bcbsma', serviceDate: '2026-11-21', site: 'kidney' }));
  await goTo(page, 'tumor', 'Tumor');
  await expect(page.locator('button[type=submit]').first()).toHaveText('Continue');
  await page.locator('input[name=tumorType]').first().focus();
  await page.keyboard.press('2');
  await expect(page.locator('button[type=submit]').first()).toHaveText('See result');
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toBeFocused();
  await expect(page.locator('html')).toHaveAttribute('data-page', 'Result');
  await goTo(page, 'treatment', 'Treatment plan');
  await page.locator('input[name=cptCodes]').press('Enter');
  await expect(page.locator('h1')).toBeFocused();
  await expect(page.locator('html')).toHaveAttribute('data-page', 'Result');
});

test('the order of the focus is the order of the page', async ({ page }) => {
  await walkToResult(page, {
    payer: 'bcbsma',
    serviceDate: '2026-11-21',
    site: 'kidney',
    tumorType: 'other-kidney-tumor',
  });
  await expect(page.locator('h1')).toBeFocused();
  await expect(page.locator('html')).toHaveAttribute('data-page', 'Result');
  const places: number[] = [];
  const focused = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('a, button, summary, input, [tabindex]')].findIndex(
        (element) => element === document.activeElement,
      ),
    );
  do {
    await page.keyboard.press('Tab');
    places.push(await focused());
  } while (places.at(-1) !== -1 && places.length < 60);
  // After the last one the browser itself has the focus.
  const onPage = places.slice(0, -1);
  expect(onPage.length).toBeGreaterThan(6);
  expect(onPage).toEqual([...new Set(onPage)].sort((a, b) => a - b));
});
