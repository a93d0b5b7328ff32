import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { savedBy } from './saved.ts';
import { determinations, walkToResult } from './wizard.ts';

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8'));

/** A payer, a policy and a question that the product does not hold. */
const library = {
  kind: 'cryocheck-library',
  format: 1,
  name: 'Payers of the practice',
  madeOn: '2026-11-20',
  readBy: 'A. Reader',
  facts: [fixture('bowelDistance.fact.json')],
  payers: [fixture('evergreen.json')],
  policies: [fixture('evergreen-7_2026-01.json')],
  cases: [],
  fingerprints: {},
};
const asFile = (content: unknown, name = 'practice.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});
const kidney = {
  payer: 'evergreen',
  serviceDate: '2026-12-01',
  site: 'kidney',
  tumorType: 'renal-cell-carcinoma',
  bowelDistanceMm: 12,
};

const openPolicies = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    location.hash = '#/policies';
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Policies' })).toBeVisible();
};
const add = async (page: Page, content: unknown): Promise<void> => {
  await openPolicies(page);
  await page.locator('input[name=library]').setInputFiles(asFile(content));
};
/** Everything that the page keeps anywhere on the device, as one text. */
const keptOnDevice = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const addresses = await Promise.all(
      (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    return JSON.stringify([
      databases.map(({ name }) => name),
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
      addresses,
    ]);
  });

test('a library is added, decides, is found again, is handed on, and leaves no trace once it is removed', async ({
  page,
  browser,
}) => {
  await page.goto('./');
  expect(await keptOnDevice(page)).not.toContain('cryocheck ');
  await add(page, library);
  await expect(page.getByText('practice.json was added on this device')).toBeVisible();
  await walkToResult(page, kidney);
  await expect(determinations(page)).toHaveAttribute('data-outcome', 'medically-necessary');
  await page.reload();
  await expect(determinations(page)).toHaveAttribute('data-outcome', 'medically-necessary');

  await openPolicies(page);
  const saved = await savedBy(page, page.getByRole('button', { name: 'Save Payers of the practice as a file' }));
  const other = await browser.newContext();
  const second = await other.newPage();
  await second.goto(page.url().replace(/#.*/, ''));
  await add(second, Buffer.from(saved.bytes).toString('utf8'));
  await expect(second.getByText('was added on this device')).toBeVisible();
  await walkToResult(second, kidney);
  await expect(determinations(second)).toHaveAttribute('data-outcome', 'medically-necessary');
  await other.close();

  await page.getByRole('button', { name: 'Remove Payers of the practice' }).click();
  await expect(page.getByText('was removed from this device')).toBeVisible();
  await expect.poll(() => keptOnDevice(page)).not.toMatch(/"cryocheck http/);
  await page.evaluate(() => {
    sessionStorage.clear();
  });
  await page.goto('about:blank');
  await page.goto('./#/policies');
  await expect(page.getByText('None. All policies below come with CryoCheck.')).toBeVisible();
  expect(await keptOnDevice(page)).not.toMatch(/evergreen|Payers of the practice|practice\.json/i);
});
