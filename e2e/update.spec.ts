import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { goTo } from './handOn.ts';
import { builtSite, openHost, type Host } from './host.ts';
import { otherBuild, type Site } from './otherBuild.ts';
import { openProfile, visit } from './profile.ts';

const FILE = 'bcbsma-260_2024-09.json';
const CHANGED = 'Medical Policy 260 (9/2024) was changed';
const retitled = (text: string): string => text.replace(/"title": (null|"[^"]*")/, '"title": "As it reads by now"');

/** Whether the policy is shown as the newer build has it. */
const isNewer = async (page: Page): Promise<boolean> => {
  await goTo(page, 'policies/bcbsma-260/2024-09', 'Medical Policy 260 (9/2024)');
  await expect(page.getByText('Reading the policy.')).toHaveCount(0);
  await expect(page.locator('main h2').first()).toBeVisible();
  return (await page.locator('main').getByText('As it reads by now').count()) > 0;
};

/** Visits the built site on a case, and gives a way to close the browser and visit again. */
const visited = async (
  look: (page: Page, host: Host, restart: () => Promise<Page>) => Promise<void>,
): Promise<void> => {
  const host = await openHost(builtSite);
  const profile = openProfile();
  let context = await profile.start(host.address);
  try {
    const page = await context.newPage();
    await visit(page);
    await goTo(page, 'tumor', 'Tumor');
    await page.locator('input[name=site][value=kidney]').check();
    await look(page, host, async () => {
      await context.close();
      context = await profile.start(host.address);
      const again = await context.newPage();
      await again.goto('./');
      return again;
    });
  } finally {
    await context.close();
    await host.close();
    profile.remove();
  }
};

/** The tab is looked at again, a day later and without a reload. */
const lookAgainLater = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const then = Date.now() + 24 * 60 * 60 * 1000;
    Date.now = () => then;
    document.dispatchEvent(new Event('visibilitychange'));
  });

const take = (page: Page) => page.getByRole('button', { name: /^Take the (new|earlier) version$/ });

test.describe('another build at the host', () => {
  let newer: Site;
  test.beforeAll(() => {
    newer = otherBuild({ policy: [FILE, retitled] });
  });
  test.afterAll(() => {
    newer.remove();
  });

  test('is announced, waits for consent also through a restart, and is taken with the case kept', async () => {
    await visited(async (page, host, restart) => {
      host.deploy(newer.folder);
      await lookAgainLater(page);
      await expect(page.getByText(`Policy library updated: ${CHANGED}`)).toBeVisible();
      await expect(page.locator('input[name=site][value=kidney]')).toBeChecked();
      expect(await isNewer(page)).toBe(false);

      // Closing every tab lets the newer worker in, but not the newer site.
      const again = await restart();
      await expect(again.getByText(`Policy library updated: ${CHANGED}`)).toBeVisible();
      expect(await isNewer(again)).toBe(false);
      await goTo(again, 'tumor', 'Tumor');
      await again.locator('input[name=site][value=liver]').check();
      await take(again).click();
      await expect(take(again)).toHaveCount(0);
      await expect(again.locator('input[name=site][value=liver]')).toBeChecked();
      expect(await isNewer(again)).toBe(true);
      await again.context().setOffline(true);
      await again.reload();
      expect(await isNewer(again)).toBe(true);
    });
  });

  test('is not offered while the host holds half of it, and is once it is whole', async () => {
    await visited(async (page, host, restart) => {
      // The worker of the newer build stands beside a policy of the older one.
      const policy = join(newer.folder, 'policies', FILE);
      const whole = readFileSync(policy);
      copyFileSync(join(builtSite, 'policies', FILE), policy);
      host.deploy(newer.folder);
      await page.reload();
      await page.waitForFunction(
        async () => ((await navigator.serviceWorker.getRegistration())?.installing ?? null) === null,
      );
      await expect(take(page)).toHaveCount(0);
      expect(await isNewer(page)).toBe(false);
      writeFileSync(policy, whole);
      await expect(take(await restart())).toBeVisible();
    });
  });
});

test('a build with a broken policy is refused whole, and says so', async () => {
  const broken = otherBuild({ policy: [FILE, (text) => text.replaceAll('"surgicalCandidacy"', '"surgicalRisk"')] });
  try {
    await visited(async (page, host, restart) => {
      host.deploy(broken.folder);
      await page.reload();
      await expect(page.getByText('A new version was refused')).toBeVisible();
      await expect(page.getByText('fact "surgicalRisk" does not exist').first()).toBeVisible();
      await expect(take(page)).toHaveCount(0);
      const again = await restart();
      await expect(again.getByText('A new version was refused')).toBeVisible();
      expect(await isNewer(again)).toBe(false);
    });
  } finally {
    broken.remove();
  }
});

test('a host that went back to an earlier build is not called an update', async () => {
  const earlier = otherBuild({ policy: [FILE, retitled], daysLater: -1 });
  try {
    await visited(async (page, host) => {
      host.deploy(earlier.folder);
      await page.reload();
      await expect(page.getByText(`The site went back to an earlier version: ${CHANGED}`)).toBeVisible();
      await expect(page.getByText('Policy library updated')).toHaveCount(0);
      await page.getByRole('button', { name: 'Take the earlier version' }).click();
      await expect(take(page)).toHaveCount(0);
      expect(await isNewer(page)).toBe(true);
    });
  } finally {
    earlier.remove();
  }
});

test('what the browser lost, or what was damaged, is fetched again; where it cannot be, that is said', async () => {
  await visited(async (page, host) => {
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await page.reload();
    await visit(page);
    // Everything that is kept, each file in other words.
    const damage = (): Promise<void> =>
      page.evaluate(async () => {
        for (const name of await caches.keys())
          if (name.includes(' build '))
            for (const request of await (await caches.open(name)).keys())
              if (!request.url.includes('?')) {
                const old = await caches.match(request, { cacheName: name });
                await (await caches.open(name)).put(request, new Response('damaged', old));
              }
      });
    await damage();
    await page.reload();
    await visit(page);
    await page.context().setOffline(true);
    await page.reload();
    expect(await isNewer(page)).toBe(false);
    await page.context().setOffline(false);

    await damage();
    host.refuse(500);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'CryoCheck could not be fetched' })).toBeVisible();
  });
});

test('a host that answers 404, 410 or 301: the copy works on, says so, and follows to no other host', async () => {
  const elsewhere = await openHost(builtSite);
  try {
    await visited(async (page, host) => {
      for (const [status, says] of [
        [404, 'CryoCheck is no longer at this address'],
        [410, 'CryoCheck is no longer at this address'],
        [301, 'CryoCheck has moved to another address'],
      ] as const)
        await test.step(String(status), async () => {
          await page.reload();
          await expect(page.locator('input[name=site][value=kidney]')).toBeChecked();
          await expect(page.getByText(/^CryoCheck (is no longer at|has moved to)/)).toHaveCount(0);
          host.refuse(status, status === 301 ? elsewhere.address : undefined);
          await page.reload();
          await expect(page.getByText(says)).toBeVisible();
          await expect(page.locator('input[name=site][value=kidney]')).toBeChecked();
          expect(await isNewer(page)).toBe(false);
          host.answer();
          await goTo(page, 'tumor', 'Tumor');
        });
      // Also where nothing is kept any more.
      host.refuse(301, elsewhere.address);
      await page.evaluate(async () => {
        for (const name of await caches.keys()) await caches.delete(name);
      });
      await page.reload();
      await expect(page.getByRole('heading', { name: 'CryoCheck could not be fetched' })).toBeVisible();
      expect(elsewhere.asked).toEqual([]);
    });
  } finally {
    await elsewhere.close();
  }
});
