import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { copyOfProject } from './copyOfProject.ts';
import { goTo } from './handOn.ts';
import { builtSite, openHost } from './host.ts';
import { openProfile, visit } from './profile.ts';

/** A build with one policy version more, which is as the text given says. */
const newerSite = (change: (text: string) => string): { readonly site: string; readonly remove: () => void } => {
  const { folder, build, command, remove } = copyOfProject();
  const policies = join(folder, 'public/policies');
  const text = readFileSync(join(policies, 'bcbsma-260_2024-09.json'), 'utf8');
  writeFileSync(join(policies, 'bcbsma-260_2024-09.json'), text.replace('"until": null', '"until": "2026-09-01"'));
  writeFileSync(
    join(policies, 'bcbsma-260_2026-09.json'),
    text
      .replace('"version": "2024-09"', '"version": "2026-09"')
      .replace('"from": "2024-09-01"', '"from": "2026-09-01"'),
  );
  expect(command('policies', ['--write']).output).toContain('0 problems');
  const file = join(policies, 'bcbsma-260_2026-09.json');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  expect(build()).toMatchObject({ status: 0 });
  return { site: join(folder, 'dist'), remove };
};

const versionInUse = async (page: Page): Promise<string> => {
  await goTo(page, 'result?payer=bcbsma&site=breast&serviceDate=2026-10-01', 'Result');
  return (await page.locator('[data-version]').getAttribute('data-version')) ?? '';
};

/** Opens the first version on a case, deploys the second, and visits again. */
const onUpdate = async (
  change: (text: string) => string,
  look: (page: Page, restart: () => Promise<Page>, complete: () => void) => Promise<void>,
  isHalf = false,
): Promise<void> => {
  const next = newerSite(change);
  const host = await openHost(builtSite);
  const profile = openProfile();
  try {
    let context = await profile.start(host.address);
    const page = await context.newPage();
    await visit(page);
    expect(await versionInUse(page)).toBe('2024-09');
    await goTo(page, 'tumor', 'Tumor');
    await page.locator('input[name=site][value=kidney]').check();
    // Half of it: the worker of the newer version stands beside a policy of the older one.
    const policy = join(next.site, 'policies/bcbsma-260_2024-09.json');
    const whole = readFileSync(policy);
    if (isHalf) copyFileSync(join(builtSite, 'policies/bcbsma-260_2024-09.json'), policy);
    host.deploy(next.site);
    await page.reload();
    await look(
      page,
      async () => {
        await context.close();
        context = await profile.start(host.address);
        const again = await context.newPage();
        await again.goto('./');
        return again;
      },
      () => {
        writeFileSync(policy, whole);
      },
    );
    await context.close();
  } finally {
    await host.close();
    next.remove();
    profile.remove();
  }
};

const announced = (page: Page): Locator =>
  page.getByText('Policy library updated: bcbsma-260 has a version 2026-09; bcbsma-260 2024-09 was changed');

test('a newer version is announced, waits for consent also through a restart, and is taken with the case kept', async () => {
  test.setTimeout(120_000);
  await onUpdate(
    (text) => text,
    async (page, restart) => {
      await expect(announced(page)).toBeVisible({ timeout: 20_000 });
      await expect(page.locator('input[name=site][value=kidney]')).toBeChecked();
      expect(await versionInUse(page)).toBe('2024-09');

      // Closing every tab lets the newer worker in, but not the newer site.
      const again = await restart();
      await expect(announced(again)).toBeVisible({ timeout: 20_000 });
      expect(await versionInUse(again)).toBe('2024-09');
      await goTo(again, 'tumor', 'Tumor');
      await again.locator('input[name=site][value=liver]').check();
      await again.getByRole('button', { name: 'Take the new version' }).click();
      await expect(announced(again)).toHaveCount(0);
      await expect(again.locator('input[name=site][value=liver]')).toBeChecked();
      expect(await versionInUse(again)).toBe('2026-09');
      const last = await restart();
      await last.context().setOffline(true);
      await last.reload();
      expect(await versionInUse(last)).toBe('2026-09');
    },
  );
});

test('a newer version with a broken policy is refused whole, and says so', async () => {
  test.setTimeout(120_000);
  await onUpdate(
    (text) => text.replaceAll('"surgicalCandidacy"', '"surgicalRisk"'),
    async (page, restart) => {
      await expect(page.getByText('A new version was refused')).toBeVisible({ timeout: 20_000 });
      await expect(page.getByText('fact "surgicalRisk" does not exist').first()).toBeVisible();
      await expect(page.getByRole('button', { name: 'Take the new version' })).toHaveCount(0);
      expect(await versionInUse(page)).toBe('2024-09');
      const again = await restart();
      expect(await versionInUse(again)).toBe('2024-09');
      await expect(again.getByText('A new version was refused')).toBeVisible();
    },
  );
});

test('while a host holds half of the newer version, nothing is offered', async () => {
  test.setTimeout(120_000);
  await onUpdate(
    (text) => text,
    async (page, restart, complete) => {
      await page.waitForFunction(
        async () => ((await navigator.serviceWorker.getRegistration())?.installing ?? null) === null,
      );
      await expect(announced(page)).toHaveCount(0);
      expect(await versionInUse(page)).toBe('2024-09');
      complete();
      await expect(announced(await restart())).toBeVisible({ timeout: 20_000 });
    },
    true,
  );
});
