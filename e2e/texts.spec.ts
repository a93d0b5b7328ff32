import { expect, test, type Page } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as z from 'zod/mini';
import { flat, openPacket, printedPages } from './printed.ts';
import { copiedBy, savedText } from './saved.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const paper = (page: Page, name: string) => page.locator(`main [data-paper="${name}"]`);
const names = (page: Page): Promise<readonly (string | null)[]> =>
  page
    .locator('main [data-paper]')
    .evaluateAll((papers) => [...new Set(papers.map((each) => each.getAttribute('data-paper')))]);

const open = {
  supported: 'payer=regence&serviceDate=2026-09-15&setting=outpatient&site=prostate&ablationExtent=whole-gland',
  unsupported: 'payer=regence&serviceDate=2026-11-02&site=bone',
  asked:
    'payer=regence&serviceDate=2026-09-10&site=lung&tumorType=non-small-cell-lung-cancer&stage=IIA&nodes=negative&centralAirwayPalliation=false',
  unaddressed: 'payer=regence&serviceDate=2026-08-01&site=liver',
  undecided:
    'payer=regence&serviceDate=2026-09-10&site=lung&tumorType=non-small-cell-lung-cancer&stage=IIA&centralAirwayPalliation=false',
  without: 'payer=bcbsma&serviceDate=2020-08-20&site=kidney',
  medicare: 'payer=bcbsri&serviceDate=2026-03-02&site=liver&product=medicare-advantage',
} as const;

test('the papers are those that the verdict calls for', async ({ page }) => {
  test.setTimeout(60_000);
  const kept = ['chart', 'office-copy'];
  for (const [link, expected] of [
    [open.supported, ['cover', 'letter', 'separators', 'peer-to-peer', ...kept]],
    [open.unsupported, ['cover', 'exception', 'separators', 'peer-to-peer', 'member', ...kept]],
    [open.asked, ['question', 'peer-to-peer', ...kept]],
    [open.unaddressed, ['phone-script', ...kept]],
    [open.undecided, ['clinic-message', ...kept]],
    [open.without, ['phone-script', ...kept]],
    [
      open.medicare,
      ['cover', 'organization-determination', 'exception', 'separators', 'peer-to-peer', 'member-talk', ...kept],
    ],
  ] as const) {
    await openPacket(page, link);
    expect(await names(page), link).toEqual(expected);
  }
});

test('what is typed stands in the letter at once, in the copy, on paper and in the .docx, and the names go with one switch', async ({
  page,
}) => {
  await openPacket(page, open.supported);
  await page.locator('input[name="patientName"]').fill('Jane Q. Sample');
  await page.locator('textarea[name="ownWords"]').fill('She cannot have <surgery> & wants to be treated.');
  await page.getByRole('radio', { name: /^Letter/ }).check();
  const letter = paper(page, 'letter');
  await expect(letter).toContainText('Jane Q. Sample');
  expect(await copiedBy(page, button(page, 'Copy the text'))).toContain('<surgery> & wants');
  expect(await savedText(page, button(page, 'Save for Word (.docx)'))).toContain(
    'She cannot have &lt;surgery&gt; &amp; wants to be treated.',
  );
  expect((await printedPages(page, 'Letter')).join('')).toContain(flat('Jane Q. Sample'));
  await page.locator('input[name="showNames"]').uncheck();
  await expect(letter).not.toContainText('Jane Q. Sample');
  await expect(letter).toContainText('wants to be treated');
  expect((await printedPages(page, 'Letter')).join('')).not.toContain(flat('Jane Q. Sample'));
});

test('every slip for an enclosure is copied and saved, not the first alone', async ({ page }) => {
  await openPacket(page, open.supported);
  await page.getByRole('radio', { name: /^Slips/ }).check();
  const slips = await paper(page, 'separators').count();
  expect(slips).toBeGreaterThan(1);
  const copied = await copiedBy(page, button(page, 'Copy the text'));
  const file = await savedText(page, button(page, 'Save for Word (.docx)'));
  for (let number = 1; number <= slips; number += 1) {
    expect(copied).toContain(`ENCLOSURE ${String(number)}\n`);
    expect(file).toContain(`Enclosure ${String(number)}<`);
  }
});

const resource = z.object({ resourceType: z.string(), status: z.optional(z.string()) });

test('the exports are what they say: FHIR resources, and JSON that keeps to its schema', async ({ page }) => {
  await openPacket(page, open.undecided);
  await page.getByText('Files for other programs').click();
  const save = async (name: string): Promise<unknown> => JSON.parse(await savedText(page, button(page, name)));
  expect(z.parse(resource, await save('Questions (FHIR)')).resourceType).toBe('Bundle');
  expect(z.parse(resource, await save('Answers (FHIR)'))).toMatchObject({
    resourceType: 'QuestionnaireResponse',
    status: 'in-progress',
  });
  const validate = new Ajv2020({ validateFormats: false }).compile(
    z.parse(z.record(z.string(), z.unknown()), await save('JSON Schema of the result')),
  );
  const determination = await save('Result (JSON)');
  expect(validate(determination), JSON.stringify(validate.errors)).toBe(true);
  expect(determination).toMatchObject({
    kind: 'cryoablation-determination',
    determination: { outcome: 'needs-information', missing: ['nodes'] },
  });
  expect(validate({ kind: 'cryoablation-determination' })).toBe(false);
  await openPacket(page, open.without);
  await page.getByText('Files for other programs').click();
  await expect(button(page, 'Result (JSON)')).toBeVisible();
  await expect(button(page, 'Questions (FHIR)')).toHaveCount(0);
});
