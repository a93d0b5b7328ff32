import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import * as z from 'zod/mini';
import { checkAccessible } from './accessible.ts';
import { builtSite, openHost } from './host.ts';
import { openProfile, visit } from './profile.ts';
import { savedBy } from './saved.ts';
import { watchViolations } from './violations.ts';
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
    const answered = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(new Error(request.error?.message));
      });
    const contentsOf = async ({ name = '' }: IDBDatabaseInfo): Promise<readonly unknown[]> => {
      const database = await answered(indexedDB.open(name));
      const stores = [...database.objectStoreNames].map((store) => database.transaction(store).objectStore(store));
      const kept = await Promise.all(
        stores.flatMap((store): Promise<unknown>[] => [answered(store.getAllKeys()), answered(store.getAll())]),
      );
      database.close();
      return [name, kept];
    };
    const databases = await Promise.all((await indexedDB.databases()).map(contentsOf));
    const addresses = await Promise.all(
      (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    return JSON.stringify([
      databases,
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
  expect(await keptOnDevice(page)).toMatch(/evergreen.*practice\.json/i);
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
  // What was entered for it is not lost, and not passed over either.
  await page.evaluate(() => {
    location.hash = '#/check';
  });
  await expect(page.getByText('bowelDistanceMm: “12”')).toBeVisible();
  await page.evaluate(() => {
    sessionStorage.clear();
  });
  await page.goto('about:blank');
  await page.goto('./#/policies');
  await expect(page.getByText('None. All policies below come with CryoCheck.')).toBeVisible();
  expect(await keptOnDevice(page)).not.toMatch(/evergreen|Payers of the practice|practice\.json/i);
});

/** Text that a browser would act on, were it ever taken for markup. */
const HTML = '<img src=x onerror="window.wasRun=true"><script>window.wasRun=true</script>';
/** Entries that hold free text; the others have a shape of their own. */
const FREE = ['says', 'inShort', 'heading', 'place', 'printedAs', 'name', 'question', 'help', 'readBy'];
const inFreeText = (value: unknown, key = ''): unknown => {
  if (typeof value === 'string')
    return !FREE.includes(key) || (key === 'name' && !value.includes(' ')) ? value : `${HTML} ${value}`;
  if (Array.isArray(value)) return value.map((each: unknown) => inFreeText(each, key));
  if (typeof value !== 'object' || value === null) return value;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return Object.fromEntries(
    entries.map(([name, inner]) => [name, typeof inner === 'number' ? inner : inFreeText(inner, name)]),
  );
};

test('a library with markup in its texts is text on every screen, and nothing of it runs', async ({ page }) => {
  const violations = await watchViolations(page);
  await page.goto('./');
  const hostile = z.parse(z.record(z.string(), z.unknown()), inFreeText(library));
  const document = { name: 'Scan', says: HTML };
  const policies = library.policies.map((policy) => {
    const read = z.parse(z.looseObject({ documents: z.array(z.looseObject({})) }), inFreeText(policy));
    return {
      ...read,
      printedAs: HTML.slice(0, 90),
      documents: read.documents.map((each) => ({ ...each, ...document })),
      clauses: z
        .parse(z.array(z.looseObject({})), read['clauses'])
        .map((clause) => ({ ...clause, inShort: HTML.slice(0, 100) })),
    };
  });
  await add(page, { ...hostile, policies });
  await expect(page.getByText('practice.json was added on this device')).toBeVisible();
  await walkToResult(page, kidney);
  await expect(page.getByText('<script>window.wasRun=true</script>').first()).toBeVisible();
  for (const screen of [...answering, ...ofTheText]) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${screen}`);
    await expect(page.locator('[data-added]').first()).toBeAttached();
  }
  expect(await page.evaluate(() => Reflect.has(window, 'wasRun'))).toBe(false);
  expect(await page.locator('img[src=x]').count()).toBe(0);
  expect(await violations()).toEqual([]);
});

/** The screens on which a case of an added payer is answered, by their addresses. */
const answering = ['result', 'check', 'stage', 'request', 'payers'];
const ofTheText = [
  'policies/evergreen-7/2026-01',
  'policies/evergreen-7/2026-01/picture',
  'policies/evergreen-7/2026-01/compare',
  'differences/evergreen-7/2026-01/regence-132/2026-06',
  'policies',
];

test('every screen and paper of an added text says so, and what is sent does not', async ({ page }) => {
  await page.goto('./');
  await add(page, library);
  await expect(page.getByText('was added on this device')).toBeVisible();
  await walkToResult(page, kidney);
  const says = page.locator('[data-added]').filter({ hasText: 'Payers of the practice' }).filter({ visible: true });
  for (const screen of [...answering, ...ofTheText]) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${screen}`);
    await expect(says.first(), screen).toBeVisible();
  }
  await page.evaluate(() => {
    location.hash = '#/request';
  });
  await expect(page.locator('[data-paper]').first()).toBeAttached();
  const papers = await page
    .locator('[data-paper]')
    .evaluateAll((elements) =>
      elements.map((element) => [element.getAttribute('data-paper') ?? '', element.textContent] as const),
    );
  const saying = papers.filter(([, text]) => /added (on|in|by) this/i.test(text)).map(([name]) => name);
  expect(saying).toContain('office-copy');
  await page.getByText('Files for other programs').click();
  const answers = await savedBy(page, page.getByRole('button', { name: 'Answers (FHIR)' }));
  expect(Buffer.from(answers.bytes).toString('utf8')).toContain('Payers of the practice');
  expect(saying.filter((name) => ['cover', 'letter', 'question', 'exception', 'member'].includes(name))).toEqual([]);

  await page.evaluate(() => {
    location.hash = '#/worklist';
  });
  await page.locator('textarea[name=rows]').fill('Case,Plan,DOS,Dx\n7,Evergreen Made-up Health Plan,12/15/2026,RCC\n');
  await page.getByRole('button', { name: 'Judge the rows' }).click();
  await expect(page.locator('[data-row="7"] [data-added]')).toHaveText('Added on this device');
  const undecided = { payer: 'evergreen', site: 'kidney', tumorType: 'renal-cell-carcinoma' };
  for (const facts of [undecided, { payer: 'evergreen', site: 'liver' }]) {
    await page.goto('about:blank');
    await page.goto(`./#/result?${new URLSearchParams(facts).toString()}`);
    await expect(determinations(page)).toHaveCount(1);
    await expect(says.first()).toBeVisible();
  }
  await page.goto('about:blank');
  await page.goto('./#/result?payer=regence&site=kidney');
  await expect(determinations(page)).toHaveAttribute('data-payer', 'regence');
  await expect(page.locator('[data-added]')).toHaveCount(0);
});

test('without violations, light and dark, wide and narrow: libraries, and a result that rests on one', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto('./');
  await add(page, { ...library, policies: [...library.policies, { colour: 'blue' }] });
  await expect(page.getByRole('button', { name: 'Take the good ones' })).toBeVisible();
  await checkAccessible(page);
  await page.getByRole('button', { name: 'Take the good ones' }).click();
  await expect(page.getByText('practice.json was added on this device')).toBeVisible();
  await checkAccessible(page);
  await walkToResult(page, kidney);
  await checkAccessible(page);
});

test('a library with faults is told part by part, and what is good in it can be taken', async ({ page }) => {
  await page.goto('./');
  const broken = {
    ...z.parse(z.record(z.string(), z.unknown()), library.policies[0]),
    version: '2025-01',
    colour: 'blue',
  };
  await add(page, { ...library, policies: [...library.policies, broken] });
  await expect(page.getByText('practice.json was not added')).toBeVisible();
  await expect(
    page.getByText('policies[1] (evergreen-7 2025-01) colour: this entry is not part of a policy'),
  ).toBeVisible();
  await expect(page.getByText('None. All policies below come with CryoCheck.')).toBeVisible();
  await page.getByRole('button', { name: 'Take the good ones' }).click();
  await expect(page.getByText('practice.json was added on this device')).toBeVisible();
  await walkToResult(page, kidney);
  await expect(determinations(page)).toHaveAttribute('data-outcome', 'medically-necessary');
});

test('what was added decides offline after a restart', async () => {
  const host = await openHost(builtSite, '/a/b/');
  const profile = openProfile();
  try {
    const first = await profile.start(host.address);
    const page = first.pages()[0] ?? (await first.newPage());
    await visit(page);
    await add(page, library);
    await expect(page.getByText('was added on this device')).toBeVisible();
    await host.close();
    await first.close();
    const again = await profile.start(host.address);
    await again.setOffline(true);
    const later = await again.newPage();
    await walkToResult(later, kidney);
    await expect(determinations(later)).toHaveAttribute('data-outcome', 'medically-necessary');
    await expect(later.locator('[data-added]').first()).toBeVisible();
    await again.close();
  } finally {
    await host.close();
    profile.remove();
  }
});

test.describe('the one file, opened from a folder', () => {
  const file = process.env['SINGLE_FILE'] ?? fileURLToPath(new URL('../dist-single/cryocheck.html', import.meta.url));
  test.use({ baseURL: pathToFileURL(file).href });

  test('is saved with a library in it, and decides by it wherever it is opened', async ({ page, browser }) => {
    expect(existsSync(file), 'npm run build:single').toBe(true);
    await page.goto('');
    await add(page, library);
    await expect(page.getByText('was added on this device')).toBeVisible();
    await page.reload();
    const saved = await savedBy(page, page.getByRole('button', { name: 'Save this page with it' }));
    const folder = mkdtempSync(join(tmpdir(), 'cryocheck-saved-'));
    try {
      const copy = join(folder, saved.name);
      writeFileSync(copy, saved.bytes);
      const context = await browser.newContext({ baseURL: pathToFileURL(copy).href });
      const other = await context.newPage();
      const violations = await watchViolations(other);
      await other.goto('');
      await expect(other.getByRole('heading', { level: 1, name: 'Coverage' })).toBeVisible();
      await other.locator('input[name=payer][value=evergreen]').check();
      await other.goto('about:blank');
      const query = new URLSearchParams(Object.entries(kidney).map(([name, value]) => [name, String(value)]));
      await other.goto(`${pathToFileURL(copy).href}#/result?${query.toString()}`);
      await expect(determinations(other)).toHaveAttribute('data-outcome', 'medically-necessary');
      await expect(other.locator('[data-added]').first()).toContainText('Added in this page');
      expect(await violations()).toEqual([]);
      await context.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
