import { expect, test, type Locator, type Page } from '@playwright/test';
import { openFile, toOpenCase, goTo } from './handOn.ts';
import { openPacket } from './printed.ts';
import { savedText } from './saved.ts';

const massachusetts =
  'payer=bcbsma&serviceDate=2025-05-06&site=kidney&tumorType=renal-cell-carcinoma&stage=I&sizeCm=3&surgicalCandidacy=not-a-candidate';
const rhodeIsland = 'payer=bcbsri&serviceDate=2024-06-18&site=liver&product=commercial';
const examined = ['History and physical', 'Treatment plan with treatment area'];

const asked = 'The policy asks for these';
const shows = 'These show each requirement';
const kept = 'Needed before the service, not sent';

/** The documents under a heading of the request. */
const documentsUnder = (page: Page, title: string): Promise<readonly string[]> =>
  page.getByRole('heading', { level: 3, name: title }).locator('xpath=..').locator('li label').allTextContents();

const state = (page: Page, id: string): Locator => page.locator(`select[name="document-${id}-state"]`);

test('what the text asks for stands apart, payer by payer, and what is not sent apart from both', async ({ page }) => {
  for (const [payer, link, documents, unsent] of [
    ['Regence', 'payer=regence&serviceDate=2026-09-15&site=prostate&ablationExtent=whole-gland', examined, []],
    ['Massachusetts, inpatient', `${massachusetts}&setting=inpatient`, [], ['Precertification, if inpatient']],
    ['Massachusetts, outpatient', `${massachusetts}&setting=outpatient`, [], []],
    ['Rhode Island', rhodeIsland, [], ['Member’s written agreement, in advance']],
  ] as const) {
    await openPacket(page, link);
    expect(await documentsUnder(page, asked), payer).toEqual(documents);
    expect(await documentsUnder(page, kept), payer).toEqual(unsent);
    // What is not sent is not counted among what must be at hand, as the result does not count it.
    const sent = await page.getByRole('region', { name: 'Documents' }).getByRole('status').textContent();
    const rows = page.getByRole('region', { name: 'Documents' }).locator('li');
    expect(sent, payer).toBe(`0 of ${String((await rows.count()) - unsent.length)} at hand`);
    const others = await documentsUnder(page, shows);
    expect(
      others.filter((each) => examined.includes(each)),
      payer,
    ).toEqual(payer === 'Regence' ? [] : examined);
  }
});

test('a document is marked, found, counted, queried, saved with the case and opened with it', async ({ page }) => {
  await openPacket(page, `${massachusetts}&setting=outpatient`);
  const count = page.getByRole('region', { name: 'Documents' }).getByRole('status');
  await expect(count).toHaveText('0 of 6 at hand');
  const noted = (part: string) => page.locator(`input[name="document-kidney-size-${part}"]`);
  await page.getByRole('checkbox', { name: 'Imaging report with largest diameter' }).check();
  await expect(state(page, 'kidney-size')).toHaveValue('present');
  await noted('title').fill('CT abdomen');
  await noted('place').fill('page 2');
  await state(page, 'history-and-physical').selectOption('Requested');
  await state(page, 'kidney-staging').selectOption('Not available');
  await expect(count).toHaveText('1 of 6 at hand');

  await noted('date').fill('10/02/2999');
  await expect(noted('date')).toHaveAccessibleDescription(/10\/02\/2999 is in the future/);
  await noted('date').fill('1/2/2025');
  await expect(noted('date')).not.toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Ask about documents older than').selectOption('90');
  await expect(noted('date')).toHaveAccessibleDescription(/01\/02\/2025 is \d+ days ago, over the limit of 90 days/);

  await goTo(page, 'result', 'Result');
  const file = await savedText(page, page.getByRole('button', { name: 'Save', exact: true }));
  await page.getByRole('button', { name: 'Start another check' }).click();
  await toOpenCase(page);
  await openFile(page, 'case.json', file);
  await expect(page.locator('html')).toHaveAttribute('data-page', 'Result');
  await goTo(page, 'request', 'Request');
  await expect(state(page, 'kidney-size')).toHaveValue('present');
  for (const [part, text] of [
    ['title', 'CT abdomen'],
    ['date', '1/2/2025'],
    ['place', 'page 2'],
  ] as const)
    await expect(noted(part)).toHaveValue(text);
  await expect(state(page, 'history-and-physical')).toHaveValue('requested');
  await expect(state(page, 'kidney-staging')).toHaveValue('missing');
  await expect(page.locator('main [data-paper="office-copy"]')).toContainText('CT abdomen, 01/02/2025, page 2');
});

test('an NPI is checked by its check digit, and the reason is said', async ({ page }) => {
  await openPacket(page, rhodeIsland);
  const npi = page.locator('input[name="orderingNpi"]');
  await npi.fill('1234567890');
  await expect(npi).toHaveAttribute('aria-invalid', 'true');
  await expect(npi).toHaveAccessibleDescription(
    /The check digit does not fit: after 123456789 the last digit must be 3/,
  );
  await npi.fill('1234567893');
  await expect(npi).not.toHaveAttribute('aria-invalid', 'true');
});
