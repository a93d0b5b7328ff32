import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { linkOf, openLink } from './handOn.ts';
import { determinations, walkToResult } from './wizard.ts';

const payers = readdirSync(new URL('../public/payers/', import.meta.url)).filter(
  (name) => name.endsWith('.json') && !name.includes('schema'),
).length;
const kidney = { payer: 'bcbsma', serviceDate: '2025-03-03', site: 'kidney', tumorType: 'other-kidney-tumor' };

test('a broken policy file takes its own version away, says so, and leaves the others', async ({ page }) => {
  await page.route('**/bcbsma-260_2024-09.json', (route) => route.fulfill({ body: '{"format":1,"payer":' }));
  await openLink(page, linkOf(kidney));
  await expect(
    page.getByText('No determination can be made for Blue Cross Blue Shield of Massachusetts'),
  ).toBeVisible();
  await expect(determinations(page)).toHaveCount(0);
  await openLink(page, linkOf({ ...kidney, serviceDate: '2021-03-03' }));
  await expect(determinations(page)).toHaveAttribute('data-version', '2020-09');
});

test('a missing policy file says so', async ({ page }) => {
  await page.route('**/bcbsri-liver_2021-12.json', (route) => route.fulfill({ status: 404, body: '' }));
  await openLink(page, linkOf({ payer: 'bcbsri', site: 'liver' }));
  await expect(
    page.getByText('No determination can be made for Blue Cross & Blue Shield of Rhode Island'),
  ).toBeVisible();
  await expect(determinations(page)).toHaveCount(0);
});

test('the host cannot tell from what is read which payer was chosen: every file is read, each once', async ({
  page,
}) => {
  const read: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes('/policies/')) read.push(pathname.replace(/^.*\//, ''));
  });
  await walkToResult(page, { payer: 'bcbsks', site: 'kidney' });
  const held = readdirSync(new URL('../public/policies/', import.meta.url)).filter((name) =>
    /_[^_]+\.json$/.test(name),
  );
  await expect.poll(() => [...read].sort(), { timeout: 30_000 }).toEqual(held.sort());
});

test('a request that fails once takes nothing away', async ({ page }) => {
  let asked = 0;
  await page.route('**/policies/regence-132_*.json', (route) => (asked++ === 0 ? route.abort() : route.continue()));
  await page.goto('./');
  await page.locator('input[name=payer][value=regence]').check();
  await expect(page.locator('aside').getByRole('link', { name: 'See result' })).toHaveCount(1);
  await expect(page.locator('aside')).toContainText('About 1 question left, then more by site');
  expect(asked).toBeGreaterThan(1);
});

test('policies are read while the browser believes it is offline', async ({ page, context }) => {
  await page.goto('./');
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'onLine', { get: () => false });
    window.dispatchEvent(new Event('offline'));
  });
  await page.locator('input[name=payer][value=regence]').check();
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await page.locator('input[name=site][value=kidney]').check();
  await expect(page.getByRole('button', { name: 'See result', exact: true })).toBeVisible();
  expect(context.pages()).toHaveLength(1);
});

test('without a payer every payer is judged', async ({ page }) => {
  await walkToResult(page, { site: 'liver', tumorType: 'hepatocellular-carcinoma' });
  await expect(determinations(page)).toHaveCount(payers);
});

test('of a case that has just begun it is said before the policy is read how much is left, of any other that it is read', async ({
  page,
}) => {
  let release = (): void => undefined;
  const isReleased = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/policies/regence-132_*.json', async (route) => {
    await isReleased;
    await route.continue();
  });
  await page.goto('./');
  await page.locator('input[name=payer][value=regence]').check();
  const aside = page.locator('aside');
  await expect(aside).toContainText('About 1 question left, then more by site');
  await page.goto('./#/tumor?payer=regence&site=lung');
  await expect(aside).toContainText('Reading the policy');
  await expect(aside.getByRole('link', { name: 'See result' })).toHaveCount(0);
  release();
  await expect(aside).toContainText(/About \d+ questions? left/);
  await expect(aside.getByRole('link', { name: 'See result' })).toHaveCount(1);
});
