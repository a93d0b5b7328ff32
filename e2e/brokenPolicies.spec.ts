import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { goTo } from './handOn.ts';
import { determinations } from './wizard.ts';

const FILE = 'bcbsma-260_2024-09.json';
const good = readFileSync(new URL(`../public/policies/${FILE}`, import.meta.url), 'utf8');
/** What reading a broken file may take, on a busy machine too, in milliseconds; the page may not be still for longer. */
const MOST_MS = 2000;

const values = (count: number): string => `{"stage":[${'"V",'.repeat(count - 1)}"V"]}`;
const broken: readonly (readonly [name: string, text: string, says: RegExp])[] = [
  [
    'a million values',
    good.replace('{ "stage": ["I", "II"] }', values(1_000_000)),
    /characters; at most 1000000 are read/,
  ],
  ['as many values as may be read', good.replace('{ "stage": ["I", "II"] }', values(200_000)), /"V"/],
  [
    'a definition through itself',
    good
      .replace(
        '"poor-or-no-candidate": {',
        '"small": { "defined": "tiny" }, "tiny": { "defined": "small" }, "poor-or-no-candidate": {',
      )
      .replace('"sizeCm": { "atMost": 4 }', '"defined": "small"'),
    /is defined through itself/,
  ],
  ['a newer format', good.replace('"format": 1', '"format": 2'), /format: allowed: 1/],
];

/** The longest time for which the page could not act, from now on. */
const watchStillness = (page: Page): Promise<void> =>
  page.evaluate(() => {
    let longest = 0;
    let last = performance.now();
    setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
      Object.assign(window, { longest });
    }, 10);
  });

for (const [name, text, says] of broken)
  test(`${name}: the file is refused quickly and by name, and all else works`, async ({ page }) => {
    expect(text).not.toBe(good);
    await page.route(`**/${FILE}`, (route) => route.fulfill({ body: text }));
    await page.goto('./');
    await expect(page.locator('html[data-page]')).toHaveCount(1);
    await watchStillness(page);
    await page.locator('input[name=payer][value=bcbsma]').check();
    await expect(
      page.getByText('No determination can be made for Blue Cross Blue Shield of Massachusetts'),
    ).toBeVisible();
    await expect(page.getByText('The file of policy bcbsma-260, version 2024-09, is missing or broken.')).toBeVisible();
    await expect(page.locator('main').getByText(says).first()).toBeVisible();
    expect(await page.evaluate(() => Number(Reflect.get(window, 'longest')))).toBeLessThan(MOST_MS);
    // Another version of the same payer, and another payer.
    await page.locator('input[name=serviceDate]').fill('2021-03-03');
    await expect(page.getByText('is missing or broken')).toHaveCount(0);
    await page.locator('input[name=serviceDate]').fill('2026-11-21');
    await page.locator('input[name=payer][value=regence]').check();
    await goTo(page, 'tumor', 'Tumor');
    await page.locator('input[name=site][value=kidney]').check();
    await goTo(page, 'result', 'Result');
    await expect(determinations(page)).toHaveAttribute('data-payer', 'regence');
  });
