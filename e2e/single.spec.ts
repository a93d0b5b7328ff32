import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { doEverything, reachOutcomes } from './everything.ts';
import { savedBy } from './saved.ts';
import { vignettes } from './vignettes.ts';
import { watchViolations } from './violations.ts';

const file = process.env['SINGLE_FILE'] ?? fileURLToPath(new URL('../dist-single/cryocheck.html', import.meta.url));

test.describe('the one file, opened from a folder', () => {
  test.use({ baseURL: pathToFileURL(file).href });

  test('every worked case reaches its outcome, the packet prints, cases and letters are saved, and nothing is asked for', async ({
    page,
  }) => {
    test.setTimeout(120_000);
    expect(existsSync(file), 'npm run build:single').toBe(true);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!/^(blob|data):/.test(request.url())) asked.push(request.url());
    });
    const violations = await watchViolations(page);
    await doEverything(page, '');
    await reachOutcomes(page, vignettes);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-page', 'Result');
    expect(new Set(asked)).toEqual(new Set([pathToFileURL(file).href]));
    expect(await violations()).toEqual([]);
    await page.evaluate(() => {
      location.hash = '#/about';
    });
    await expect(page.getByText('Everything is in this one file; it needs no network.')).toBeVisible();
  });

  test('a list is read beside the page, judged, saved as a workbook and read again', async ({ page }) => {
    const violations = await watchViolations(page);
    const started: string[] = [];
    page.on('worker', (worker) => started.push(worker.url()));
    await page.goto('');
    await page.evaluate(() => {
      location.hash = '#/worklist';
    });
    const input = page.locator('input[name=file]');
    await input.setInputFiles({
      name: 'list.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Case,Plan,DOS,Dx,Stage,Size,Candidate\n7,BCBS MA,12/15/2026,RCC,I,3,no\n'),
    });
    const judge = async (): Promise<void> => {
      await page.getByRole('button', { name: 'Judge the rows' }).click();
      await expect(page.locator('[data-row="7"] [data-outcome]')).toHaveAttribute(
        'data-outcome',
        'medically-necessary',
      );
    };
    await judge();
    const { name, bytes } = await savedBy(page, page.getByRole('button', { name: 'Save as XLSX' }));
    await input.setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
    await expect(page.getByText('Workbook, sheet "Worklist"')).toBeVisible();
    await judge();
    expect(started.length).toBe(3);
    expect(started.filter((address) => !address.startsWith('blob:'))).toEqual([]);
    expect(await violations()).toEqual([]);
  });
});
