import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { pressByKeyboard } from './keyboard.ts';

const list = [
  'MRN,Insurance,DOS,Dx,Stage,Size,Surgical candidate',
  'K-1,BCBS MA,12/15/2026,RCC,I,34 mm,no',
  'K-2,The Blue One,12/16/2026,RCC,I,huge,no',
].join('\r\n');

const nameInFocus = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('name') ?? '');

/** Tabs to the control of this name, on from where the focus is. */
const tabToNamed = async (page: Page, name: string): Promise<void> => {
  const seen: string[] = [];
  for (let stops = 0; stops < 120; stops++) {
    await page.keyboard.press('Tab');
    const here = await nameInFocus(page);
    if (here === name) return;
    seen.push(here);
  }
  throw new Error(`${name} is not reached by Tab, which came by: ${seen.filter((each) => each !== '').join('; ')}`);
};

/** Chooses in the list of choices that has the focus, by the first letters of the choice. */
const chooseHere = async (page: Page, name: string, words: string): Promise<void> => {
  expect(await nameInFocus(page)).toBe(name);
  await page.keyboard.type(words);
  await expect(page.locator(`[name="${name}"] option:checked`)).toHaveText(words);
};

test('a list by keyboard alone: given, its columns and words confirmed, judged, a row opened and changed, saved', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto('./#/worklist');
  await expect(page.getByRole('heading', { level: 1, name: 'Worklist' })).toBeVisible();
  // Asked for first: the browser is told to hand choosers over, and a key that comes before that opens one for nobody.
  const choosing = page.waitForEvent('filechooser');
  await tabToNamed(page, 'file');
  await page.keyboard.press('Enter');
  await (await choosing).setFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
  await expect(page.locator('[name="column:Dx"]')).toHaveValue('tumorType');

  await tabToNamed(page, 'column:MRN');
  await chooseHere(page, 'column:MRN', 'Name of the row');
  await expect(page.getByText('kept, because you chose it')).toBeVisible();
  // The list was read again, and whoever chose stands where they stood.
  expect(await nameInFocus(page)).toBe('column:MRN');
  await tabToNamed(page, 'value:Insurance:The Blue One');
  await chooseHere(page, 'value:Insurance:The Blue One', 'Blue Cross Blue Shield of Massachusetts');

  await pressByKeyboard(page, 'Judge the rows');
  const row = (name: string) => page.locator(`[data-row="${name}"] [data-outcome]`);
  await expect(row('K-1')).toHaveAttribute('data-outcome', 'medically-necessary');
  await expect(row('K-2')).toHaveAttribute('data-outcome', 'needs-information');

  await pressByKeyboard(page, 'Open K-2');
  await expect(page).toHaveURL(/#\/result$/);
  await tabToNamed(page, 'sizeCm');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-outcome]').first()).toHaveAttribute('data-outcome', 'medically-necessary');
  await pressByKeyboard(page, 'Worklist');
  await expect(row('K-2')).toHaveAttribute('data-outcome', 'medically-necessary');

  const saving = page.waitForEvent('download');
  await pressByKeyboard(page, 'Save as CSV');
  const saved = await readFile(await (await saving).path(), 'utf8');
  expect(saved).toContain('K-2');
  await tabToNamed(page, 'state:1');
  await chooseHere(page, 'state:1', 'sent');
});
