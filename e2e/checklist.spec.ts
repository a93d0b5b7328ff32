import { expect, test, type Page } from '@playwright/test';
import { openFile, toOpenCase, goTo } from './handOn.ts';
import { openPacket } from './printed.ts';
import { savedText } from './saved.ts';

const massachusetts =
  'payer=bcbsma&serviceDate=2025-05-06&site=kidney&tumorType=renal-cell-carcinoma&stage=I&sizeCm=3&surgicalCandidacy=not-a-candidate';
const rhodeIsland = 'payer=bcbsri&serviceDate=2024-06-18&site=liver&product=commercial';
const agreement = 'The member’s written agreement, made in advance, if the member is to be charged';
const examined = ['History and physical', 'Treatment plan, including the treatment area'];

const heading = 'Asked for by the policy’s text';
const askedFor: readonly (readonly [string, string, readonly string[]])[] = [
  ['Regence', 'payer=regence&serviceDate=2026-09-15&site=prostate&ablationExtent=whole-gland', examined],
  [
    'Massachusetts, inpatient',
    `${massachusetts}&setting=inpatient`,
    ['Precertification, obtained before the service, if it is done inpatient'],
  ],
  ['Massachusetts, outpatient', `${massachusetts}&setting=outpatient`, []],
  ['Rhode Island', rhodeIsland, [agreement]],
  ['Kansas', 'payer=bcbsks&serviceDate=2025-01-21&product=commercial&site=liver', []],
];

/** The labels of the items under a heading of the checklist. */
const itemsUnder = (page: Page, title: string): Promise<readonly string[]> =>
  page.getByRole('heading', { level: 3, name: title }).locator('xpath=..').locator('label').allTextContents();

test('what the text asks for stands apart, payer by payer', async ({ page }) => {
  for (const [payer, link, asked] of askedFor) {
    await openPacket(page, link);
    expect(await itemsUnder(page, heading), payer).toEqual(asked);
    const others = await itemsUnder(page, 'Evidence that a reviewer needs');
    expect(
      others.filter((each) => examined.includes(each)),
      payer,
    ).toEqual(payer === 'Regence' ? [] : examined);
  }
});

test('an item is marked, found, counted, queried, saved with the case and opened with it', async ({ page }) => {
  await openPacket(page, `${massachusetts}&setting=outpatient`);
  const count = page.getByRole('region', { name: 'Checklist' }).getByRole('status');
  await expect(count).toHaveText('6 of 6 items are not present yet.');
  const size = page.getByLabel('Largest diameter in cm, with the modality and the date');
  const noted = (part: string) => page.locator(`input[name="evidence-kidney-size-${part}"]`);
  await size.selectOption('present');
  await noted('title').fill('CT abdomen');
  await noted('place').fill('page 2');
  await page.getByLabel('History and physical').selectOption('requested');
  await page.getByLabel('Clinical TNM and stage group').selectOption('missing');
  await expect(count).toHaveText('5 of 6 items are not present yet.');

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
  await goTo(page, 'request', 'Request');
  await expect(size).toHaveValue('present');
  for (const [part, text] of [
    ['title', 'CT abdomen'],
    ['date', '1/2/2025'],
    ['place', 'page 2'],
  ] as const)
    await expect(noted(part)).toHaveValue(text);
  await expect(page.getByLabel('History and physical')).toHaveValue('requested');
  await expect(page.getByLabel('Clinical TNM and stage group')).toHaveValue('missing');
  await expect(page.locator('main [data-paper="office-copy"]')).toContainText('CT abdomen, 01/02/2025, page 2');
});

test('an NPI is checked by its check digit, and the reason is said', async ({ page }) => {
  await openPacket(page, rhodeIsland);
  const npi = page.getByLabel('NPI of the ordering physician');
  await npi.fill('1234567890');
  await expect(npi).toHaveAttribute('aria-invalid', 'true');
  await expect(npi).toHaveAccessibleDescription(
    /The check digit does not fit: after 123456789 the last digit must be 3/,
  );
  await npi.fill('1234567893');
  await expect(npi).not.toHaveAttribute('aria-invalid', 'true');
});
