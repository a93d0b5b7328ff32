import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import * as z from 'zod/mini';
import { heldItems, withSharedItems } from '../src/determination/index.ts';
import { checkAccessible } from './accessible.ts';
import { goTo, linkOf, openLink } from './handOn.ts';
import { pressByKeyboard } from './keyboard.ts';
import { lacking, printedPages } from './printed.ts';

const remark = z.object({ says: z.string() });
const remarks = z.array(remark);
/** What a page must show of its file, read by the test itself. */
const policyFile = z.object({
  policy: z.string(),
  version: z.string(),
  printedAs: z.string(),
  edition: z.string(),
  source: z.object({ sha256: z.string() }),
  clauses: z.array(
    z.object({
      label: z.string(),
      says: z.string(),
      outcome: z.string(),
      rules: z.array(z.number()),
      question: z.optional(z.string()),
    }),
  ),
  documents: remarks,
  cautions: remarks,
  slips: remarks,
  notModelled: z.array(z.string()),
  scope: remark,
  billing: remark,
});
type PolicyFile = z.infer<typeof policyFile>;

const folder = new URL('../public/policies/', import.meta.url);
const files = readdirSync(folder).filter((name) => /_\d{4}-\d{2}\.json$/.test(name));
const held = files.map((file) =>
  z.parse(policyFile, withSharedItems(JSON.parse(readFileSync(new URL(file, folder), 'utf8')), heldItems).whole),
);

/** A version as its payer prints it. */
const nameOf = (policy: string, version: string): string =>
  held
    .filter((each) => each.policy === policy && each.version === version)
    .map(({ printedAs, edition }) => `${printedAs} (${edition})`)
    .join();

const openLibrary = async (page: Page): Promise<void> => {
  await page.goto('./#/policies');
  await expect(page.getByRole('heading', { level: 1, name: 'Policies' })).toBeVisible();
  await expect(page.getByText('Reading the policies.')).toHaveCount(0);
};

const openPolicy = async (page: Page, policy: string, version: string, part = ''): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(`./#/policies/${policy}/${version}${part}`);
  await expect(page.getByRole('heading', { level: 1, name: nameOf(policy, version) })).toBeVisible();
  await expect(page.getByText('Reading the policy.')).toHaveCount(0);
};

const timeLine = (page: Page, policy: string) =>
  page.getByRole('region', { name: policy, exact: true }).getByRole('list').last().getByRole('listitem');

test('every policy page is reached from the first question by keyboard alone', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1, name: 'Coverage' })).toBeVisible();
  for (const { policy, version, printedAs } of held) {
    await pressByKeyboard(page, 'Policies');
    await expect(page.getByRole('heading', { level: 1, name: 'Policies' })).toBeFocused();
    const shown = timeLine(page, printedAs).getByRole('link', { name: nameOf(policy, version), exact: true });
    await shown.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: nameOf(policy, version) })).toBeFocused();
    await expect(page.getByRole('heading', { level: 2, name: 'What it decides, clause by clause' })).toBeVisible();
  }
});

test('the time line in words: spans, gaps and today', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-21T12:00:00'));
  await openLibrary(page);
  await expect(timeLine(page, 'Medical Policy 260')).toContainText([
    'No version held before September 1, 2020',
    'Medical Policy 260 (9/2020): in force from September 1, 2020 until August 31, 2021',
    'No version held from September 1, 2021 until August 31, 2024',
    'Medical Policy 260 (9/2024): in force from September 1, 2024 on, current',
  ]);
  await expect(timeLine(page, 'Cryosurgical Ablation of Primary or Metastatic Liver Tumors')).toContainText([
    'No version held before May 10, 2012',
    'Cryosurgical Ablation of Primary or Metastatic Liver Tumors (5/10/2012): in force from May 10, 2012 until June 11, 2015',
    'Cryosurgical Ablation of Primary or Metastatic Liver Tumors (6/12/2015): in force from June 12, 2015 on, current',
  ]);
  await expect(page.locator('time[datetime="2021-08-31"]')).toHaveText('August 31, 2021');
  await expect(page.getByRole('link', { name: 'Compare with Medical Policy 260 (9/2020)' })).toHaveAttribute(
    'href',
    '#/differences/bcbsma-260/2020-09/bcbsma-260/2024-09',
  );
});

test('on a day without a version the library says so', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2022-01-01T12:00:00'));
  await openLibrary(page);
  await expect(page.getByRole('region', { name: 'Medical Policy 260' })).toContainText(
    'No version that is held is in force today.',
  );
  await expect(timeLine(page, 'Medical Policy 260').nth(2)).toContainText(
    'until August 31, 2024; today is one of these days',
  );
  await openPolicy(page, 'bcbsma-260', '2020-09');
  await expect(page.getByText('No version that is held is in force today.')).toBeVisible();
});

test('a review that is due is said, and so is a version that is not current', async ({ page }) => {
  for (const [day, says, force] of [
    ['2026-05-31', 'Next review: November 1, 2026', 'Not the current version'],
    ['2026-10-31', 'Next review: November 1, 2026', 'Current version'],
    ['2026-11-01', 'Review due since November 1, 2026', 'Current version'],
    ['2027-03-01', 'Review due since November 1, 2026', 'Current version'],
  ] as const)
    await test.step(day, async () => {
      await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
      await openPolicy(page, 'regence-132', '2026-06');
      await expect(page.getByText(says)).toBeVisible();
      await expect(page.getByText('Look for a newer or announced version')).toHaveCount(
        says.startsWith('Review due') ? 1 : 0,
      );
      await expect(page.getByText(force, { exact: true })).toBeVisible();
    });
});

const confidenceOf = ({ outcome, rules }: PolicyFile['clauses'][number]): string =>
  outcome === 'payer-review' ? 'left-to-payer' : rules.length === 0 ? 'literal' : 'by-rule';

test('every policy: every clause says how it was read, and the printed page holds it all', async ({ page }) => {
  test.setTimeout(180_000);
  await openLibrary(page);
  for (const each of held)
    await test.step(`${each.policy} ${each.version}`, async () => {
      await goTo(page, `policies/${each.policy}/${each.version}`, nameOf(each.policy, each.version));
      await expect(page.getByText('Reading the policy.')).toHaveCount(0);
      const clauses = page.locator('li[id^="clause-"]');
      expect(
        await clauses.evaluateAll((items) =>
          items.map((item) => item.querySelector('[data-confidence]')?.getAttribute('data-confidence')),
        ),
      ).toEqual(each.clauses.map(confidenceOf));
      await expect(page.locator('[data-outcome]')).toHaveCount(0);
      const pages = await printedPages(page, 'Letter');
      const wanted = [
        each.source.sha256,
        each.scope.says,
        each.billing.says,
        'In numbers:',
        'Prior authorization',
        'Procedure codes',
        ...each.clauses.flatMap(({ label, says, question }) => [
          `${label}: ${says}`,
          ...(question === undefined ? [] : [question]),
        ]),
        ...[...each.documents, ...each.cautions, ...each.slips].map(({ says }) => says),
        ...each.notModelled,
      ];
      // A page may turn within a sentence: its foot stands between.
      const whole = pages.map((text) =>
        text.replace(/Areadingofthepayer’spolicybyCryoCheck;thepayerdecidesPage\d+of\d+$/, ''),
      );
      expect(lacking(whole, wanted)).toEqual([]);
      expect(lacking(whole, ['On this page', 'Write down what seems wrong', 'Check a case'])).toHaveLength(3);
    });
});

test('the library on paper', async ({ page }) => {
  await openLibrary(page);
  const pages = await printedPages(page, 'Letter');
  expect(
    lacking(pages, [
      'No version held from September 1, 2021 until August 31, 2024',
      'in force from June 1, 2026 on',
      'today',
      'Blue Cross & Blue Shield of Rhode Island',
    ]),
  ).toEqual([]);
});

test('a part is reached from the contents, by address, and stays when it is asked for again', async ({ page }) => {
  await openPolicy(page, 'regence-132', '2026-06', '#clause-10');
  await expect(page.locator('#clause-10')).toBeFocused();
  await expect(page.locator('#clause-10')).toBeInViewport();
  const link = page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'What to watch for' });
  for (let press = 0; press < 2; press++) {
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/policies\/regence-132\/2026-06#cautions$/);
    await expect(page.locator('#cautions')).toBeFocused();
    await expect(page.getByRole('heading', { name: 'What to watch for' })).toBeInViewport();
  }
});

test('a file that is refused shows its problems, and the others still work', async ({ page }) => {
  await page.route('**/bcbsma-260_2024-09.json', (route) => route.fulfill({ body: '{"format":1,"payer":7}' }));
  await page.route('**/bcbsri-liver_2021-12.json', (route) => route.fulfill({ status: 404, body: '' }));
  await openLibrary(page);
  const massachusetts = page.getByRole('region', { name: 'Medical Policy 260' });
  await expect(massachusetts.getByText('This version cannot be used')).toBeVisible();
  await expect(massachusetts).toContainText('the host holds this file of another version of CryoCheck');
  await expect(massachusetts).toContainText('Cryosurgical Ablation of Miscellaneous Solid Tumors Other Than Liver');
  await expect(page.getByRole('region', { name: 'Untitled policy' })).toContainText('the host answered 404');
  await expect(page.getByRole('region', { name: 'Surgery 132' })).toContainText(
    'Cryosurgical Ablation of Miscellaneous Solid Tumors Outside of the Liver',
  );
  await openPolicy(page, 'bcbsma-260', '2024-09');
  await expect(page.getByText('This version cannot be used')).toBeVisible();
  await expect(page.getByText('What it decides, clause by clause')).toHaveCount(0);
  await openPolicy(page, 'bcbsma-260', '2020-09');
  await expect(page.getByRole('heading', { name: 'What it decides, clause by clause' })).toBeVisible();
});

test('an address of no policy says which there are', async ({ page }) => {
  for (const [policy, version] of [
    ['regence-132', '2025-01'],
    ['constructor', 'toString'],
    ['<b>', '%'],
  ] as const)
    await test.step(policy, async () => {
      await page.goto(`./#/policies/${encodeURIComponent(policy)}/${encodeURIComponent(version)}`);
      await expect(page.getByRole('heading', { level: 1, name: 'No such policy version is held' })).toBeVisible();
      await expect(page.locator('main')).toContainText(`“${policy}”, version “${version}”, is not in this library`);
      for (const each of held)
        await expect(page.getByRole('link', { name: nameOf(each.policy, each.version), exact: true })).toBeVisible();
    });
});

test('an error is written down, saved, and sent nowhere', async ({ page }) => {
  await openPolicy(page, 'bcbsks-liver', '2015-06');
  const asked: string[] = [];
  page.on('request', (request) => {
    asked.push(request.url());
  });
  await page.getByText('Write down what seems wrong').click();
  await expect(page.getByText('Nothing is sent')).toBeVisible();
  await page.getByLabel('Which clause?').selectOption('clause-4');
  await page.getByLabel('What seems wrong?').fill('Line 68 says more.');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the report' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('error-bcbsks-liver_2015-06.txt');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain(
    'Clause 4, Policy: Any liver tumor, primary or metastatic\nLeads to: Investigational. Stated word for word. Citations: ',
  );
  expect(text).toContain('What seems wrong:\nLine 68 says more.');
  // Once the page is idle it reads the site's own files, whatever is done.
  expect(asked.filter((url) => !/^blob:|\/(assets|policies)\/[\w.-]+$/.test(url))).toEqual([]);
});

const selected = {
  payer: 'regence',
  serviceDate: '2026-09-15',
  site: 'lung',
  tumorType: 'non-small-cell-lung-cancer',
  stage: 'IIA',
  nodes: 'negative',
  centralAirwayPalliation: 'false',
};
const rest = { payer: 'regence', serviceDate: '2026-09-15', site: 'other' };

test('the result tells the three kinds of reading apart, and leads to the policy', async ({ page }) => {
  const marks = () =>
    page
      .getByRole('group')
      .filter({ hasText: 'The policy’s words, next to this case' })
      .locator('[data-confidence]')
      .first();
  await openLink(page, linkOf(selected));
  await expect(marks()).toHaveText('Policy is unclear here the payer answers for its own words');
  await openLink(page, linkOf(rest));
  await expect(marks()).toHaveText('Needed interpretation a list is closed');
  await openLink(page, linkOf({ payer: 'regence', serviceDate: '2026-09-15', site: 'kidney' }));
  await expect(marks()).toHaveText('Stated word for word');
  await page.getByText('The policy’s words, next to this case').click();
  await page.getByRole('link', { name: 'The whole policy, clause by clause' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Surgery 132 (6/2026)' })).toBeVisible();
  await expect(page.locator('#clauses')).toBeFocused();
});

// Pages of policies are made of the same parts: the one with the most to show stands for all.
const [fullest] = held.toSorted((one, other) => JSON.stringify(other).length - JSON.stringify(one).length);

test('without violations, light and dark, wide and narrow: the library and a policy', async ({ page }) => {
  test.setTimeout(120_000);
  await openLibrary(page);
  await checkAccessible(page);
  await openPolicy(page, fullest?.policy ?? '', fullest?.version ?? '');
  await page.getByText('Write down what seems wrong').click();
  await checkAccessible(page);
  await page.goto('./#/policies/none/0');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such policy version is held');
  await checkAccessible(page);
});
