import { expect, test, type Page } from '@playwright/test';
import { sideways } from './accessible.ts';
import { addresses, cases, caseScreens, goToAddress, openCase } from './addresses.ts';

/** Phones from the narrowest on; 320 px is also 1280 at 400 %. */
const widths = [320, 360, 390];

const tooWide = async (page: Page): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 });
    const over = await sideways(page);
    if (over > 0) found.push(`${String(over)} px at ${String(width)}`);
  }
  return found;
};

test('no screen scrolls sideways on a phone', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto('./');
  const wide: string[] = [];
  for (const address of Object.values(addresses).flat()) {
    await goToAddress(page, address);
    wide.push(...(await tooWide(page)).map((each) => `#/${address}: ${each}`));
  }
  expect(wide).toEqual([]);
});

/** A case of each outcome, whoever pays. */
const ofEachOutcome = [...new Map(cases.map((each) => [each[0].split(' ')[1], each])).values()];

test('nor does any screen of a case, nor any of its papers', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto('./');
  const wide: string[] = [];
  for (const [name, query] of ofEachOutcome) {
    await openCase(page, query);
    for (const screen of caseScreens) {
      await goToAddress(page, screen);
      if (screen === 'request')
        for (const paper of await page.locator('input[name=paper]').all()) {
          await paper.check();
          wide.push(...(await tooWide(page)).map((each) => `${name}, a paper: ${each}`));
        }
      wide.push(...(await tooWide(page)).map((each) => `${name}, ${screen}: ${each}`));
    }
  }
  expect(wide).toEqual([]);
});

test('in forced colors a choice that is made is told from one that is not', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(
    './#/result?payer=bcbsma&serviceDate=2026-11-26&setting=inpatient&site=kidney&tumorType=renal-cell-carcinoma&sizeCm=3.4&solitaryKidney=true',
  );
  const chips = (name: string) => page.locator(`main label:has(> input[name=${name}])`);
  const looks = (name: string) =>
    chips(name).evaluateAll((labels) => labels.map((label) => getComputedStyle(label).backgroundColor));
  await expect(chips('setting')).toHaveCount(2);
  const [inpatient, outpatient] = await looks('setting');
  expect(inpatient).not.toBe(outpatient);
  await chips('stage').first().click();
  const [chosen, ...others] = await looks('stage');
  expect(others).not.toContain(chosen);
});
