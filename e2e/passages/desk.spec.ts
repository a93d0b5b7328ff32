import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import * as z from 'zod/mini';
import { linkOf, openLink } from '../handOn.ts';
import { goToPart, markLine, markLineByKeys, readPolicy } from '../readAtDesk.ts';
import { savedBy } from '../saved.ts';
import { determinations } from '../wizard.ts';
import { policy384, policy733 } from './alabama.ts';

const worked = z.array(
  z.object({
    id: z.string(),
    case: z.record(z.string(), z.unknown()),
    expected: z.object({ outcome: z.string(), governing: z.array(z.string()) }),
  }),
);

/** The worked cases of the policy that is held. */
const workedCases = (policy: string) =>
  worked.parse(
    JSON.parse(readFileSync(new URL(`../../src/determination/reading/cases/${policy}.json`, import.meta.url), 'utf8')),
  );

/** Every worked case ends as it does under the policy that is held, by the payer under which it was read anew. */
const decidesAlike = async (page: Page, policy: string): Promise<void> => {
  for (const { id, case: facts, expected } of workedCases(policy)) {
    const texts = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, String(value)]));
    await openLink(page, linkOf({ ...texts, payer: 'cedar-health' }));
    await expect(determinations(page), id).toHaveAttribute('data-outcome', expected.outcome);
    for (const label of expected.governing) await expect(determinations(page), id).toContainText(label);
  }
};

for (const [name, held, policy, mark] of [
  ['733, its lines by keyboard', 'bcbsal-733', policy733, markLineByKeys],
  ['384, its lines by mouse', 'bcbsal-384', policy384, markLine],
] as const)
  test(`Alabama ${name}: read from its text, added, handed on, and decided like the policy that is held`, async ({
    page,
    browser,
    baseURL,
  }, testInfo) => {
    test.setTimeout(180_000);
    await page.goto('./#/desk');
    await readPolicy(page, 'Cedar Health', policy(), mark);
    await expect(page.getByText('Nothing stands in the way.')).toBeVisible();
    await goToPart(page, 'Done');

    await test.step('the policy file passes the check of the project', async () => {
      await page.getByText('For whoever keeps CryoCheck itself').click();
      const file = await savedBy(page, page.getByRole('button', { name: 'Save the policy file' }));
      const path = testInfo.outputPath(file.name);
      writeFileSync(path, file.bytes);
      const sources = process.env['SOURCES'] ?? '../shared/sources';
      const check = spawnSync('npx', ['tsx', 'src/cli/policies.ts', '--sources', sources, path], { encoding: 'utf8' });
      expect(check.stderr).toBe('');
      expect(check.status).toBe(0);
    });

    const library = await savedBy(page, page.getByRole('button', { name: 'Save as a library file' }));
    await page.getByRole('button', { name: 'Add on this device' }).click();
    await expect(page.getByText('It is added on this device.')).toBeVisible();
    await decidesAlike(page, held);

    await test.step('the library opens in another profile and decides the same', async () => {
      const profile = await browser.newContext({
        ...(baseURL === undefined ? {} : { baseURL }),
        serviceWorkers: 'block',
      });
      const other = await profile.newPage();
      await other.goto('./#/policies');
      await other.locator('input[name=library]').setInputFiles({
        name: library.name,
        mimeType: 'application/json',
        buffer: Buffer.from(library.bytes),
      });
      await expect(other.getByText('was added on this device')).toBeVisible();
      await decidesAlike(other, held);
      await profile.close();
    });
  });

test('Alabama 429 of 2023 is the start for its text of 2024: passages are found again, and what changed is told', async ({
  page,
}) => {
  await page.goto('./#/desk');
  await page.getByText('Or begin with a policy that is here').click();
  await page.getByLabel('Policy', { exact: true }).selectOption('bcbsal-429_2023-07.json');
  await page.getByRole('button', { name: 'Read a newer text of it' }).click();
  await page.locator('input[name="document"]').setInputFiles({
    name: 'bcbsal-429_2024-07.txt',
    mimeType: 'text/plain',
    buffer: readFileSync(join(process.env['SOURCES'] ?? '../shared/sources', 'bcbsal-429_2024-07.txt')),
  });
  await expect(page.locator('[data-new]')).toContainText('July 2024');
  await goToPart(page, 'What is wrong');
  const told = page.locator('[data-fault]');
  await expect(told.filter({ hasText: 'changed in the newer text' })).toHaveCount(1);
  await expect(told.filter({ hasText: 'gone from the newer text' })).toHaveCount(2);
  await expect(told.filter({ hasText: 'Say from when the policy is in force' })).toHaveCount(1);
});
