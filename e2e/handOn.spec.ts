import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { goTo, linkOf, openFile, openLink, toOpenCase } from './handOn.ts';
import { determinations } from './wizard.ts';

const carcinoma = {
  payer: 'bcbsma',
  serviceDate: '2026-11-21',
  site: 'kidney',
  tumorType: 'renal-cell-carcinoma',
  stage: 'I',
  sizeCm: '3',
  surgicalCandidacy: 'not-a-candidate',
};
const facts = { ...carcinoma, sizeCm: 3 };
const caseFile = (parts: object): string =>
  JSON.stringify({ kind: 'cryoablation-case', format: 1, savedOn: '2025-01-02', facts, ...parts });

const problem = (page: Page) => page.getByText('Not everything in').locator('..');
const outcome = (page: Page, word: string) => expect(determinations(page)).toHaveAttribute('data-outcome', word);

test('a link with three wrong facts and one good one names the three and keeps the one', async ({ page }) => {
  await openLink(page, 'payer=regence&site=elbow&sizeCm=4,3&color=red');
  const said = problem(page);
  await expect(said).toContainText('Site of the tumor (site): "elbow" is not allowed; allowed: kidney, lung');
  await expect(said).toContainText('Greatest dimension (sizeCm): "4,3"');
  await expect(said).toContainText('color: "red" is given for "color", which is no fact');
  await expect(said.getByRole('listitem')).toHaveCount(3);
  await expect(determinations(page)).toHaveAttribute('data-payer', 'regence');
  await page.getByRole('button', { name: 'Close this note' }).click();
  await expect(said).toHaveCount(0);
});

test('a link opened in a tab with a case takes the new one in, and the one before can come back', async ({ page }) => {
  await openLink(page, linkOf(carcinoma));
  await outcome(page, 'medically-necessary');
  await page.goto('./#/result?payer=regence&site=liver');
  await outcome(page, 'not-addressed');
  await expect(page).toHaveURL(/#\/result$/);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await outcome(page, 'medically-necessary');
  await page.goto('./#/result?site=elbow');
  await expect(problem(page)).toContainText('"elbow" is not allowed');
  await outcome(page, 'medically-necessary');
});

test('a link copied here opens there with the same determination', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openLink(
    page,
    linkOf({ ...carcinoma, approach: 'open', setting: 'inpatient' }) + '&cptCodes=50250&cptCodes=77013',
  );
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).hash).toBe(
    '#/result?payer=bcbsma&serviceDate=2026-11-21&site=kidney&tumorType=renal-cell-carcinoma&stage=I&sizeCm=3&surgicalCandidacy=not-a-candidate&setting=inpatient&approach=open&cptCodes=50250&cptCodes=77013',
  );
  const other = await context.newPage();
  await other.goto(link);
  await outcome(other, 'medically-necessary');
});

test('a case file that cannot be read is refused in words, and the case in hand stays', async ({ page }) => {
  await openLink(page, linkOf(carcinoma));
  await toOpenCase(page);
  await openFile(page, 'other.json', '{"kind":"recipe","facts":{}}');
  await expect(
    page.getByText(
      'other.json could not be opened: kind: "recipe" is a file of another program; allowed: "cryoablation-case"',
    ),
  ).toBeVisible();
  await openFile(page, 'half.json', caseFile({}).slice(0, 60));
  await expect(page.getByText('half.json could not be opened: it is no JSON')).toBeVisible();
  // Made in the page: so much need not go through the browser's own line.
  await page.locator('input[type=file]').evaluate((input) => {
    if (!(input instanceof HTMLInputElement)) throw new TypeError('no field for files');
    const files = new DataTransfer();
    files.items.add(new File([new Uint8Array(50_000_000)], 'large.json'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(page.getByText('large.json has 50.0 MB. A case file has at most 1.0 MB.')).toBeVisible();
  await goTo(page, 'result', 'Result');
  await outcome(page, 'medically-necessary');
});

test('a bare case opens; wrong fields beside good ones are named', async ({ page }) => {
  await page.goto('./');
  await toOpenCase(page);
  await openFile(page, 'bare.json', JSON.stringify({ ...facts, egfr: 'high', nodes: 'maybe' }));
  await outcome(page, 'medically-necessary');
  await expect(problem(page)).toContainText('Not everything in bare.json could be read');
  await expect(problem(page).getByRole('listitem')).toHaveText([/\(egfr\): "high"/, /\(nodes\): "maybe"/]);
});

test('a case saved here opens again, dropped on the field; where the answer differs, both are shown with the reason', async ({
  page,
}) => {
  await openLink(page, linkOf(carcinoma));
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const saved = readFileSync(await (await saving).path(), 'utf8');
  expect(JSON.parse(saved)).toMatchObject({
    kind: 'cryoablation-case',
    format: 1,
    facts,
    determination: { policy: 'bcbsma-260', version: '2024-09', outcome: 'medically-necessary' },
  });
  await toOpenCase(page);
  await page
    .getByText('Case file', { exact: true })
    .locator('..')
    .evaluate((field, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'saved.json'));
      field.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, saved);
  await outcome(page, 'medically-necessary');
  await expect(page.getByText('Today’s answer differs')).toHaveCount(0);

  const difference = page.getByText('Today’s answer differs from the saved one').locator('..');
  await toOpenCase(page);
  await openFile(
    page,
    'edited.json',
    caseFile({ determination: { policy: 'bcbsma-260', version: '2020-09', outcome: 'criteria-not-met' } }),
  );
  await expect(difference).toContainText(
    'Saved on January 2, 2025: Criteria not met (policy text of 9/2020). Today: Medically necessary (policy text of 9/2024). Another version of the policy judges the case now.',
  );
  await toOpenCase(page);
  await openFile(
    page,
    'edited.json',
    caseFile({ determination: { policy: 'bcbsma-260', version: '2024-09', outcome: 'investigational' } }),
  );
  await expect(difference).toContainText('The same version is read differently by this release.');
});
