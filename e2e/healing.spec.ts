import { expect, test } from '@playwright/test';
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
