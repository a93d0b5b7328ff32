import { expect, test, type Page } from '@playwright/test';
import { goTo, linkOf, openLink } from './handOn.ts';
import { determinations, walkToResult } from './wizard.ts';

const carcinoma = { payer: 'bcbsma', site: 'kidney', tumorType: 'renal-cell-carcinoma', stage: 'I', sizeCm: '3' };
const date = (page: Page) => page.locator('input[name=serviceDate]');

test('a tab that stood open overnight is of today when it is looked at', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-26T22:00:00') });
  await page.goto('./');
  await expect(date(page)).toHaveValue('2026-11-26');
  await page.clock.setSystemTime(new Date('2026-11-27T08:00:00'));
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(date(page)).toHaveValue('2026-11-27');
  // What a person entered stays.
  await date(page).fill('2026-12-24');
  await page.clock.setSystemTime(new Date('2026-11-28T08:00:00'));
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(date(page)).toHaveValue('2026-12-24');
});

test('facts handed on without their payer or site are not lost', async ({ page }) => {
  await openLink(page, linkOf({ product: 'federal-employee-program', site: 'liver' }));
  await page.getByRole('button', { name: /Whole result.*Kansas/ }).click();
  await expect(determinations(page)).toHaveAttribute('data-outcome', 'not-addressed');
  await openLink(page, linkOf({ payer: 'bcbsma', surgicalCandidacy: 'not-a-candidate' }));
  await goTo(page, 'tumor', 'Tumor');
  await page.locator('input[name=site][value=kidney]').check();
  await goTo(page, 'check', 'Check your answers');
  await expect(page.getByText('Not a candidate', { exact: false }).first()).toBeVisible();
});

test('a second ? in a link is named with the fact in which it stands, and the rest is kept', async ({ page }) => {
  await openLink(page, 'payer=regence&site=liver?product=x');
  await expect(page.getByText('Not everything in').locator('..')).toContainText('"liver?product=x" is not allowed');
  await expect(determinations(page)).toHaveAttribute('data-payer', 'regence');
});

test('a part that does not come is told, and the address is cleaned only once the facts are in', async ({ page }) => {
  await page.goto('./');
  await page.route('**/assets/answerResolver-*.js', (route) => route.abort());
  await page.reload();
  await page.locator('input[name=payer][value=regence]').check();
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'That did not work' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Coverage' })).toBeVisible();
});

test('a file dropped beside the field leaves the page where it is', async ({ page }) => {
  await page.goto('./');
  const isKept = await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['{}'], 'case.json'));
    return ['dragover', 'drop'].map(
      (type) => !document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer })),
    );
  });
  expect(isKept).toEqual([true, true]);
});

test('a page that the browser translated shows the outcome and the words of one case', async ({ page }) => {
  await openLink(page, linkOf(carcinoma));
  const translate = (): Promise<void> =>
    page.evaluate(() => {
      const HTML = 'http://www.w3.org/1999/xhtml';
      const walker = document.createTreeWalker(document.querySelector('#root') ?? document.body, NodeFilter.SHOW_TEXT);
      const texts: Node[] = [];
      while (walker.nextNode()) if (walker.currentNode.textContent?.trim()) texts.push(walker.currentNode);
      for (const text of texts) {
        const [outer, inner] = [document.createElementNS(HTML, 'font'), document.createElementNS(HTML, 'font')];
        inner.append(`*${text.textContent ?? ''}`);
        outer.append(inner);
        text.parentNode?.replaceChild(outer, text);
      }
    });
  await goTo(page, 'candidacy', 'Candidacy');
  await translate();
  await page.locator('input[name=surgicalCandidacy][value=not-a-candidate]').check();
  const panel = page.locator('aside');
  await expect(panel).toContainText('No more answers are needed');
  await expect(panel).not.toContainText('left');
  await page.locator('input[name=surgicalCandidacy][value=unknown]').check();
  await expect(panel).toContainText('left');
  await expect(panel).not.toContainText('No more answers');
});

test('with “Don’t keep through reload” nothing of a case is kept, and a reload ends it', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('checkbox', { name: 'Don’t keep through reload' }).check();
  await walkToResult(page, { payer: 'regence', site: 'kidney' });
  expect(await page.evaluate(() => [sessionStorage.length, JSON.stringify(history.state)])).toEqual([0, 'null']);
  await page.reload();
  await goTo(page, 'coverage', 'Coverage');
  await expect(page.locator('input[name=payer]:checked')).toHaveCount(0);
});
