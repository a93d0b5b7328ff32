import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { doEverything, reachOutcomes } from './everything.ts';
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
});
