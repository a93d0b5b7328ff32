import { expect, test } from '@playwright/test';
import { doEverything, reachOutcomes, walkShort } from './everything.ts';
import { builtSite, openHost } from './host.ts';
import { openProfile, visit } from './profile.ts';
import { vignettes } from './vignettes.ts';

test('after one visit to a folder of a host everything works without the server, also after a restart', async () => {
  test.setTimeout(120_000);
  const host = await openHost(builtSite, '/a/b/c/');
  const profile = openProfile();
  try {
    const first = await profile.start(host.address);
    await visit(first.pages()[0] ?? (await first.newPage()));
    await host.close();
    await first.close();

    const again = await profile.start(host.address);
    const page = await again.newPage();
    await again.setOffline(true);
    await doEverything(page);
    // What judges without a network is the same script: every worked case is tried with one.
    await reachOutcomes(page, vignettes.slice(0, 3));
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-page', 'Result');
    await again.close();
  } finally {
    await host.close();
    profile.remove();
  }
});

test('where the browser refuses to keep the site, it says so and all else works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', {
      get: () => ({
        register: () => Promise.reject(new Error('the operation is insecure')),
        getRegistration: () => Promise.resolve(undefined),
      }),
    });
  });
  await page.goto('./#/about');
  await expect(page.getByText('so it needs the network: the operation is insecure. All else works.')).toBeVisible();
  await walkShort(page);
});

test('where storage is refused, nothing is offered that needs it and all else works', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
  });
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1, name: 'Coverage' })).toBeVisible();
  await expect(page.getByText('Offer the last payer')).toHaveCount(0);
  await walkShort(page);
  await expect(page.getByRole('status').getByText('This browser does not keep the answers')).toBeVisible();
});

test('a clock before the day of the build is told', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2020-01-01T12:00:00'));
  await page.goto('./');
  await expect(page.getByRole('status').getByText('The clock of this computer is wrong')).toBeVisible();
});

test('an address that is not there', async ({ page }) => {
  const response = await page.goto('./nothing/here');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'There is no such page' })).toBeVisible();
  await page.goto('./#/nothing');
  await expect(page.getByRole('heading', { level: 1, name: 'There is no such page' })).toBeVisible();
});
