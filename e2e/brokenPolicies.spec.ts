import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { goTo } from './handOn.ts';
import { determinations } from './wizard.ts';

const FILE = 'bcbsma-260_2024-09.json';
const good = readFileSync(new URL(`../public/policies/${FILE}`, import.meta.url), 'utf8');
/** What reading a broken file may take, on a busy machine too, in milliseconds; the page may not be still for longer. */
const MOST_MS = 2000;

/** As many values as may be read in a file, none of which exists. */
const text = good.replace('{ "stage": ["I", "II"] }', `{"stage":[${'"V",'.repeat(199_999)}"V"]}`);
const fingerprintOf = (file: string): string => `sha256-${createHash('sha256').update(file).digest('base64')}`;

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

// What is wrong in smaller files is tried without a browser; here the page must stay alive while it reads.
test('a site built with a policy of 200,000 wrong values refuses it quickly and by name, and all else works', async ({
  page,
}) => {
  expect(text).not.toBe(good);
  await page.route(`**/${FILE}`, (route) => route.fulfill({ body: text }));
  await page.route('**/assets/judge-*.js', async (route) => {
    const response = await route.fetch();
    const script = await response.text();
    expect(script).toContain(fingerprintOf(good));
    await route.fulfill({ response, body: script.replace(fingerprintOf(good), fingerprintOf(text)) });
  });
  await page.goto('./');
  await expect(page.locator('html[data-page]')).toHaveCount(1);
  await watchStillness(page);
  await page.locator('input[name=payer][value=bcbsma]').check();
  await expect(
    page.getByText('No determination can be made for Blue Cross Blue Shield of Massachusetts'),
  ).toBeVisible();
  await expect(page.getByText('The file of Medical Policy 260 (9/2024) is broken.')).toBeVisible();
  await expect(page.locator('main').getByText('"V"').first()).toBeVisible();
  expect(await page.evaluate(() => Number(Reflect.get(window, 'longest')))).toBeLessThan(MOST_MS);
  // Another version of the same payer, and another payer.
  await page.locator('input[name=serviceDate]').fill('2021-03-03');
  await expect(page.getByText('is broken')).toHaveCount(0);
  await page.locator('input[name=serviceDate]').fill('2026-11-21');
  await page.locator('input[name=payer][value=regence]').check();
  await goTo(page, 'tumor', 'Tumor');
  await page.locator('input[name=site][value=kidney]').check();
  await goTo(page, 'result', 'Result');
  await expect(determinations(page)).toHaveAttribute('data-payer', 'regence');
});
