import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { checkAccessible } from './accessible.ts';
import { savedBy } from './saved.ts';

const list = [
  'MRN,Patient Name,DOB,Insurance,DOS,Dx,Stage,Size,Surgical candidate',
  'MARKERMRN1,"MARKERNAME, Ann",01/02/1950,BCBS MA,12/15/2026,RCC,I,34 mm,no',
  'MARKERMRN2,"MARKERNAME, Bob",01/02/1951,BCBS MA,12/16/2026,RCC,I,huge,no',
  '=MARKERMRN3,"MARKERNAME, Cem",01/02/1952,BCBS MA,12/17/2026,RCC,I,3,no',
].join('\r\n');

const open = async (page: Page): Promise<void> => {
  await page.goto('./#/worklist');
  await expect(page.getByRole('heading', { level: 1, name: 'Worklist' })).toBeVisible();
};
const judge = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Judge the rows' }).click();
  await expect(page.locator('[data-row]').first()).toBeVisible();
};
const outcomeOf = (page: Page, row: string) => page.locator(`[data-row="${row}"] [data-outcome]`);

/** What the browser keeps of the page: storage of every kind, history, address, name, cookies. */
const keptBy = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const cached = await Promise.all(
      (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    return JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      await indexedDB.databases(),
      cached,
      history.state,
      location.href,
      window.name,
      document.cookie,
    ]);
  });

test('a list in, the same list with what the policies say out; nothing of a person stays behind', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await open(page);
  await page.locator('input[name=file]').setInputFiles({
    name: 'list.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`\uFEFF${list}`),
  });
  await expect(page.locator('[name="column:Dx"]')).toHaveValue('tumorType');
  await expect(page.locator('[name="column:MRN"]')).toHaveValue('drop');
  await judge(page);
  await expect(outcomeOf(page, '2')).toHaveAttribute('data-outcome', 'medically-necessary');
  await expect(outcomeOf(page, '3')).toHaveAttribute('data-outcome', 'needs-information');
  await expect(page.locator('[data-row="3"] [data-cell-error]')).toContainText('huge');

  const csv = await savedBy(page, page.getByRole('button', { name: 'Save as CSV' }));
  const text = Buffer.from(csv.bytes).toString('utf8');
  expect(text.split('\r\n')).toHaveLength(5);
  expect(text).not.toContain('MARKER');
  const workbook = await savedBy(page, page.getByRole('button', { name: 'Save as XLSX' }));
  expect(workbook.name).toBe('worklist.xlsx');

  await page.locator('[name="column:MRN"]').selectOption('key');
  await expect(page.getByText('kept, because you chose it')).toBeVisible();
  await judge(page);
  await expect(outcomeOf(page, 'MARKERMRN1')).toHaveAttribute('data-outcome', 'medically-necessary');
  const keyed = await savedBy(page, page.getByRole('button', { name: 'Save as CSV' }));
  expect(Buffer.from(keyed.bytes).toString('utf8')).toContain(",'=MARKERMRN3,");
  expect(Buffer.from(keyed.bytes).toString('utf8')).not.toMatch(/MARKERNAME|195\d/);

  expect(await keptBy(page)).not.toContain('MARKER');
  expect(said.join('\n')).not.toContain('MARKER');

  // What was saved opens again, and says the same.
  await page.locator('input[name=file]').setInputFiles({
    name: 'worklist.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(workbook.bytes),
  });
  await expect(page.getByText('Workbook, sheet "Worklist"')).toBeVisible();
  await judge(page);
  await expect(page.locator('[data-row]').first().locator('[data-outcome]')).toHaveAttribute(
    'data-outcome',
    'medically-necessary',
  );
  await expect(page.locator('[name=filter-only]')).toContainText('Judged otherwise than before (0)');
});

test('a row opens in the wizard as a case and comes back changed', async ({ page }) => {
  await open(page);
  await page.locator('textarea[name=rows]').fill(list);
  await judge(page);
  await page.getByRole('button', { name: 'Open 3' }).click();
  await expect(page).toHaveURL(/#\/result$/);
  await expect(page.locator('[data-outcome]').first()).toHaveAttribute('data-outcome', 'needs-information');
  await page.locator('[name=sizeCm]').first().fill('3');
  await page.locator('[name=sizeCm]').first().press('Enter');
  await expect(page.locator('[data-outcome]').first()).toHaveAttribute('data-outcome', 'medically-necessary');
  await page.getByRole('link', { name: 'Worklist' }).click();
  await expect(outcomeOf(page, '3')).toHaveAttribute('data-outcome', 'medically-necessary');
  await expect(page.locator('[data-row="3"]')).toContainText('Answers changed here');
});

test('two lists that were saved are opened at once: the older says what is judged otherwise, and why', async ({
  page,
}) => {
  await open(page);
  await page.locator('textarea[name=rows]').fill(list.replace('MRN,', 'Case,').replaceAll('MARKERMRN', 'K-'));
  await judge(page);
  const { bytes } = await savedBy(page, page.getByRole('button', { name: 'Save as CSV' }));
  const before = Buffer.from(bytes).toString('utf8');
  const after = before.replace('34 mm', '50 mm').replace(/^4,.*\r\n/m, '');
  expect(after).not.toBe(before);
  const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.locator('input[name=file]').setInputFiles([file('a.csv', before), file('b.csv', after)]);
  await expect(page.getByText('Compared with an earlier list of 3 rows')).toBeVisible();
  await judge(page);
  await expect(outcomeOf(page, 'K-1')).toHaveText(/it was “Medically necessary”; other answers/);
  await expect(outcomeOf(page, 'K-2')).not.toHaveText(/Otherwise/);
  await expect(page.getByText('In the earlier list, and not in this one')).toContainText('K-3');
  await expect(page.locator('[name=filter-only]')).toContainText('Judged otherwise than before (1)');

  await page.getByRole('button', { name: 'Do not compare' }).click();
  await page.getByText('Compare with a list that was saved before').click();
  await page.locator('input[name=earlier]').setInputFiles(file('c.csv', 'Case,Insurance\nK-1,BCBS MA\n'));
  await expect(page.getByText('That list has no results to compare with')).toBeVisible();
});

test('no word of a result is broken where the table has room', async ({ page }) => {
  await open(page);
  // Long words in every other column.
  const rows = [
    'Case,Insurance,DOS,Site,Dx,Stage,Size,eGFR,Solitary kidney,Surgical candidate',
    '1,Regence,12/01/2026,Kidney,RCC,I,4.1,59,,',
    '2,BCBS RI,12/01/2026,Kidney,RCC,III,3,20,no,yes',
    '3,BCBS KS,12/01/2026,Kidney,RCC,III,3,20,no,yes',
    '4,BCBS MA,12/01/2026,Kidney,,,,,,',
    '5,BCBS MA,12/01/2026,Kidney,RCC,I,3,20,yes,no',
  ];
  await page.locator('textarea[name=rows]').fill(rows.join('\n'));
  await judge(page);
  const word = page.locator('[data-row] [data-outcome]').getByText('Supported', { exact: true });
  await expect(word).not.toHaveCount(0);
  const lines = await word.evaluateAll((words) =>
    words.map((each) => {
      const range = document.createRange();
      range.selectNodeContents(each);
      return range.getClientRects().length;
    }),
  );
  expect(new Set(lines)).toEqual(new Set([1]));
});

test('the worklist is without barriers', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page);
  await page.locator('textarea[name=rows]').fill(list);
  await judge(page);
  await checkAccessible(page);
});

test('a mapping is kept on the device only where it is asked for, and holds no rows', async ({ page }) => {
  await open(page);
  await page.locator('textarea[name=rows]').fill(list);
  await expect(page.locator('[name="column:Dx"]')).toHaveValue('tumorType');
  await page.locator('[name="column:Size"]').selectOption('drop');
  await page.getByText('Save or open what was chosen').click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save mapping' }).click();
  const mapping = await readFile(await (await waiting).path(), 'utf8');
  expect(JSON.parse(mapping)).toMatchObject({ kind: 'cryocheck-mapping', format: 1, dates: 'MDY' });
  expect(mapping).not.toMatch(/MARKER|195\d/);
  expect(await page.evaluate(() => localStorage.getItem('cryocheck.mappings'))).toBeNull();
  await page.getByLabel(/Keep these choices/).check();
  await page.reload();
  await page.locator('textarea[name=rows]').fill(list);
  await expect(page.locator('[name="column:Size"]')).toHaveValue('drop');
  expect(await page.evaluate(() => localStorage.getItem('cryocheck.mappings'))).not.toMatch(/MARKER|195\d/);
});
