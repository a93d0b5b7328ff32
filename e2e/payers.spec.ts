import { expect, test, type Page } from '@playwright/test';
import { linkOf, openLink } from './handOn.ts';
import { lacking, printedPages } from './printed.ts';
import { determinations } from './wizard.ts';

const day = { serviceDate: '2026-11-21' };

/** The outcomes shown, by payer. */
const outcomes = async (page: Page): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    await determinations(page).evaluateAll((columns) =>
      columns.map((column) => [column.getAttribute('data-payer') ?? '', column.getAttribute('data-outcome') ?? '']),
    ),
  );

const choose = (page: Page, name: string, value: string): Promise<void> =>
  page.locator(`main input[name="${name}"][value="${value}"]`).check();
const goOn = (page: Page): Promise<void> => page.getByRole('button', { name: 'Continue', exact: true }).click();
const question = (page: Page, name: string): Promise<void> =>
  expect(page.locator(`main input[name="${name}"]`).first()).toBeVisible();

test('comparing all payers is a way to begin: what settles most is asked first, and each column settles as answers come', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Compare all payers' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'All payers' })).toBeVisible();
  const open = {
    regence: 'needs-information',
    bcbsma: 'needs-information',
    bcbsks: 'needs-information',
    bcbsri: 'needs-information',
  };
  await expect.poll(() => outcomes(page)).toMatchObject(open);

  await choose(page, 'site', 'kidney');
  // Regence sets no further condition for the kidney; two policies speak of the liver alone.
  await expect
    .poll(() => outcomes(page))
    .toMatchObject({
      regence: 'medically-necessary',
      bcbsma: 'needs-information',
      bcbsks: 'not-addressed',
      bcbsri: 'not-addressed',
    });
  await question(page, 'site');
  await goOn(page);
  await question(page, 'tumorType');
  await choose(page, 'tumorType', 'other-kidney-tumor');
  await expect
    .poll(() => outcomes(page))
    .toMatchObject({
      regence: 'medically-necessary',
      bcbsma: 'investigational',
      bcbsks: 'not-addressed',
      bcbsri: 'not-addressed',
    });
  await goOn(page);
  // All are settled; prior authorization in Massachusetts turns on the setting.
  await question(page, 'setting');
  await goOn(page);
  await expect(page.getByRole('heading', { name: 'Every payer is settled' })).toBeVisible();
  await goOn(page);
  await expect(page).toHaveURL(/#\/result$/);
  await expect
    .poll(() => outcomes(page))
    .toMatchObject({
      regence: 'medically-necessary',
      bcbsma: 'investigational',
      bcbsks: 'not-addressed',
      bcbsri: 'not-addressed',
    });
});

test('a product is asked for the payer that needs it, and counts for no other', async ({ page }) => {
  await openLink(page, linkOf({ ...day, site: 'liver' }));
  await page.getByRole('link', { name: 'Answer what is missing' }).click();
  await expect(
    page.getByRole('heading', { name: 'Next question, for Blue Cross and Blue Shield of Kansas' }),
  ).toBeVisible();
  await choose(page, 'product', 'federal-employee-program');
  await goOn(page);
  await expect(
    page.getByRole('heading', { name: 'Next question, for Blue Cross & Blue Shield of Rhode Island' }),
  ).toBeVisible();
  expect((await outcomes(page))['bcbsri']).toBe('needs-information');
  await choose(page, 'product', 'medicare-advantage');
  await expect
    .poll(() => outcomes(page))
    .toMatchObject({ regence: 'not-addressed', bcbsma: 'not-addressed', bcbsri: 'not-covered' });
});

test('a question that is left open is passed, an answer can be changed, and a number that cannot be read is named', async ({
  page,
}) => {
  await openLink(
    page,
    linkOf({
      ...day,
      site: 'kidney',
      tumorType: 'renal-cell-carcinoma',
      stage: 'I',
      surgicalCandidacy: 'not-a-candidate',
    }),
  );
  await page.getByRole('link', { name: 'Answer what is missing' }).click();
  await question(page, 'sizeCm');
  await page.locator('main input[name=sizeCm]').fill('4,3');
  await goOn(page);
  await expect(page.getByRole('alert')).toContainText('4.3 meant?');
  await page.locator('main input[name=sizeCm]').fill('4.3');
  await expect.poll(() => outcomes(page)).toMatchObject({ bcbsma: 'criteria-not-met' });
  await goOn(page);
  await page.getByRole('button', { name: 'Change Greatest dimension' }).click();
  await page.locator('main input[name=sizeCm]').fill('');
  await expect.poll(() => outcomes(page)).toMatchObject({ bcbsma: 'needs-information' });
  await goOn(page);
  await expect(page.locator('main input[name=sizeCm]')).toHaveCount(0);
});

test('another site asks its own questions, also those passed or answered for the site before', async ({ page }) => {
  await page.goto('./#/payers');
  await choose(page, 'site', 'kidney');
  await goOn(page);
  await choose(page, 'tumorType', 'other-kidney-tumor');
  await goOn(page);
  await page.getByRole('button', { name: 'Change Site of the tumor' }).click();
  await choose(page, 'site', 'lung');
  await goOn(page);
  await question(page, 'tumorType');
  await expect(page.locator('main input[name=tumorType][value=lung-metastasis]')).toBeVisible();
  await expect(page.locator('main input[name=tumorType]:checked')).toHaveCount(0);
});

test('a double click passes no question that nobody has seen', async ({ page }) => {
  await page.goto('./#/payers');
  await choose(page, 'site', 'liver');
  await page.getByRole('button', { name: 'Continue', exact: true }).dblclick();
  await expect(
    page.getByRole('heading', { name: 'Next question, for Blue Cross and Blue Shield of Kansas' }),
  ).toBeVisible();
});

test('a size in mm is converted before one’s eyes', async ({ page }) => {
  await openLink(
    page,
    linkOf({
      ...day,
      site: 'kidney',
      tumorType: 'renal-cell-carcinoma',
      stage: 'I',
      surgicalCandidacy: 'not-a-candidate',
    }),
  );
  await page.getByRole('link', { name: 'Answer what is missing' }).click();
  await page.locator('main input[name=sizeCm]').fill('34 mm');
  await expect(page.getByText('converted from 34 mm')).toBeVisible();
  await expect.poll(() => outcomes(page)).toMatchObject({ bcbsma: 'medically-necessary' });
});

test('the columns stand in the order asked for, and each opens as the result of its payer', async ({ page }) => {
  await openLink(page, linkOf({ ...day, site: 'kidney', tumorType: 'renal-cell-carcinoma' }));
  const order = (): Promise<readonly string[]> =>
    determinations(page).evaluateAll((columns) => columns.map((column) => column.getAttribute('data-outcome') ?? ''));
  await expect.poll(async () => (await order()).slice(0, 2)).toEqual(['medically-necessary', 'needs-information']);
  await page.getByLabel('Sort by').selectOption('Outcome, support first');
  // Of every outcome as many as before, and what is open last.
  const ranks = ['medically-necessary', 'not-addressed', 'needs-information'];
  await expect
    .poll(async () => (await order()).map((outcome) => ranks.indexOf(outcome)))
    .toEqual((await order()).map((outcome) => ranks.indexOf(outcome)).sort());
  expect(await order()).toContain('needs-information');
  await page.getByRole('button', { name: 'Whole result for Regence' }).click();
  await expect(determinations(page)).toHaveCount(1);
  await expect(determinations(page)).toHaveAttribute('data-payer', 'regence');
  await expect(page.locator('[data-answer=why]')).toBeVisible();
});

test('by keyboard alone, and after a reload', async ({ page }) => {
  await page.goto('./#/payers');
  await question(page, 'site');
  await page.locator('main input[name=site]').first().focus();
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Next question' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect.poll(() => outcomes(page)).toMatchObject({ regence: 'medically-necessary' });
  await page.reload();
  await expect.poll(() => outcomes(page)).toMatchObject({ regence: 'medically-necessary' });
  await expect(page.getByText('Renal cell carcinoma', { exact: true })).toBeVisible();
});

test('on paper: what is known and what each payer says, and nothing to press', async ({ page }) => {
  await openLink(page, linkOf({ ...day, site: 'breast', tumorType: 'fibroadenoma' }));
  await page.getByRole('link', { name: 'All payers', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'All payers' })).toBeVisible();
  await expect.poll(() => outcomes(page)).toMatchObject({ regence: 'investigational' });
  const pages = await printedPages(page, 'Letter');
  expect(
    lacking(pages, ['Fibroadenoma', 'Regence', 'Blue Cross Blue Shield of Massachusetts', 'Investigational']),
  ).toEqual([]);
  expect(lacking(pages, ['Continue', 'Sort by', 'Whole result'])).toEqual(['Continue', 'Sort by', 'Whole result']);
});
