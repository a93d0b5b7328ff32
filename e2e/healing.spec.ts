import { expect, test, type Page } from '@playwright/test';
import { walkShort } from './everything.ts';

const unloaded = 'CryoCheck did not load completely';

test('a first script that does not come is told, and comes with "Load again" also where the browser kept the failure', async ({
  page,
}) => {
  let isThere = false;
  await page.route('**/assets/first-*.js', (route) =>
    isThere
      ? route.continue()
      : route.fulfill({ status: 404, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' }, body: '' }),
  );
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText(unloaded);
  isThere = true;
  await page.getByRole('button', { name: 'Load again' }).click();
  await expect(page.locator('html[data-page]')).toHaveCount(1);
  await expect(page.getByText(unloaded)).toHaveCount(0);
  await walkShort(page);
});

const policy = '**/policies/bcbsri-liver_2021-12.json';
const islanders = 'No determination can be made for Blue Cross & Blue Shield of Rhode Island';
const toIsland = async (page: Page): Promise<void> => {
  await page.goto('./');
  await page.locator('input[name=payer][value=bcbsri]').check();
};

test('a policy that fails to come is asked for again by itself, then by "Try again"', async ({ page }) => {
  let failures = 0;
  let isThere = false;
  await page.route(policy, async (route) => {
    if (isThere) return route.continue();
    failures++;
    return route.abort();
  });
  await toIsland(page);
  await expect(page.getByText(islanders)).toBeVisible();
  await expect(page.getByText('the connection failed')).toBeVisible();
  expect(failures).toBeGreaterThan(2);
  isThere = true;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText(islanders)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Continue', exact: true })).toBeVisible();
});

test('a policy that hangs is given up after a while, with a way out', async ({ page }) => {
  // The limit is a timer of the browser's own: it is made short, not the clock.
  await page.addInitScript(() => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    AbortSignal.timeout = (ms) => timeout(ms / 30);
  });
  let isHanging = true;
  await page.route(policy, (route) => (isHanging ? undefined : route.continue()));
  await toIsland(page);
  await expect(page.getByText('it did not come within 15 seconds')).toBeVisible();
  isHanging = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText(islanders)).toHaveCount(0);
});

test('a policy of another build is refused, also without a service worker, and says to load the page again', async ({
  page,
}) => {
  await page.route(policy, async (route) => {
    const response = await route.fetch();
    // As good a policy, but another.
    await route.fulfill({ response, body: `${await response.text()} ` });
  });
  await toIsland(page);
  await expect(page.getByText(islanders)).toBeVisible();
  await expect(page.getByText('the host holds this file of another version of CryoCheck')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
});
