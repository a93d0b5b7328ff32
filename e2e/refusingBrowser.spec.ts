import { expect, test, type Page } from '@playwright/test';
import { walkShort } from './everything.ts';
import { linkOf, openLink } from './handOn.ts';
import { determinations } from './wizard.ts';

const notKept = (page: Page) => page.getByRole('status').getByText('This browser does not keep the answers');
const LAST_PAYER = 'Offer the last payer on this device next time';

for (const [name, kind] of [
  ['is full', 'QuotaExceededError'],
  ['is refused', 'SecurityError'],
] as const)
  test(`where the history ${name}, everything works and it says that a reload loses the case`, async ({ page }) => {
    await page.addInitScript((error) => {
      const refuse = (): never => {
        throw new DOMException('refused', error);
      };
      Object.assign(History.prototype, { pushState: refuse, replaceState: refuse });
    }, kind);
    await walkShort(page);
    await expect(determinations(page)).toHaveAttribute('data-payer', 'regence');
    await expect(notKept(page)).toBeVisible();
    // A link is still taken in, and its facts leave the address.
    await openLink(
      page,
      linkOf({ payer: 'bcbsma', serviceDate: '2026-11-21', site: 'kidney', tumorType: 'other-kidney-tumor' }),
    );
    await expect(determinations(page)).toHaveAttribute('data-payer', 'bcbsma');
    expect(page.url()).not.toContain('bcbsma');
  });

test('where the browser only tires of changes, it says so until it has caught up', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('html[data-page]')).toHaveCount(1);
  await page.evaluate(() => {
    const replace = history.replaceState.bind(history);
    Object.assign(history, {
      replaceState: () => {
        throw new DOMException('too many', 'SecurityError');
      },
    });
    window.addEventListener('rested', () => {
      Object.assign(history, { replaceState: replace });
    });
  });
  await page.locator('input[name=payer][value=regence]').check();
  await expect(notKept(page)).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('rested')));
  await expect(notKept(page)).toHaveCount(0);
  await page.reload();
  await expect(page.locator('input[name=payer][value=regence]')).toBeChecked();
});

test('where storage is full, the last payer is not kept, and it says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(Storage.prototype, {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
  });
  await page.goto('./');
  await page.locator('input[name=payer][value=regence]').check();
  // Not `check`: the mark does not stay.
  await page.getByLabel(LAST_PAYER).click();
  await expect(page.getByText('This browser refused to keep it')).toBeVisible();
  await expect(page.getByLabel(LAST_PAYER)).not.toBeChecked();
  await walkShort(page);
});
