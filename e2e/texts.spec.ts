import { expect, test, type Page } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as z from 'zod/mini';
import { packets } from './fixtures/packets.ts';
import { openPacket } from './printed.ts';
import { copiedBy, savedText } from './saved.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const linkTo = (outcome: string): string => packets.find((packet) => packet.outcome === outcome)?.link ?? '';
const draftOf = (page: Page) => page.getByLabel('Draft', { exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const exception = 'Request for an exception';
const titles: Readonly<Record<string, string>> = {
  'Medically necessary': 'Letter of medical necessity',
  Investigational: exception,
  'Not medically necessary': exception,
  'Not covered': exception,
  'Criteria not met': exception,
  'Payer decides': 'Question to the payer',
  'Not addressed': 'Inquiry: which policy applies',
  'No version held': 'Inquiry: the policy text in force',
  'Needs information': 'Letter to the payer: information is missing',
};

test('the draft is the one that the outcome calls for', async ({ page }) => {
  test.setTimeout(60_000);
  for (const { outcome, link } of packets) {
    await openPacket(page, link);
    const title = titles[outcome] ?? 'no title';
    await expect(page.getByRole('heading', { level: 2, name: title, exact: true }), outcome).toBeVisible();
    await expect(draftOf(page), outcome).toHaveValue(new RegExp(`^${title}\n`));
  }
});

test('what is edited stays, is copied, goes into the .docx, and is made anew on demand alone', async ({ page }) => {
  await openPacket(page, linkTo('Payer decides'));
  const draft = draftOf(page);
  await expect(draft).toHaveValue(
    /does statement C limit statement B[\s\S]*Reply: _+\nGiven by: _+\nDate and time: _+\nReference of the call or letter: _+/,
  );
  await draft.press('ControlOrMeta+End');
  await draft.pressSequentially('Typed by <hand> & kept');
  await page.getByLabel('History and physical').selectOption('present');
  await expect(draft).toHaveValue(/Typed by <hand> & kept$/);
  await expect(page.getByLabel('Include identifiers in this text').nth(1)).toBeDisabled();
  expect(await copiedBy(page, button(page, 'Copy the text'))).toContain('Typed by <hand> & kept');
  const document = await savedText(page, button(page, 'Save as .docx'));
  expect(document).toContain('Typed by &lt;hand&gt; &amp; kept');
  expect(document).toContain('does statement C limit statement B');
  await button(page, 'Make the draft anew').click();
  await expect(draft).not.toHaveValue(/Typed by/);
});

test('the text for the chart is plain, and holds the answers, the clause and the source', async ({ page }) => {
  await openPacket(page, linkTo('Medically necessary'));
  const text = await copiedBy(page, button(page, 'Copy for the chart'));
  expect(text).toMatch(/^[\n -~]+$/);
  for (const part of [
    'Regence: Medically necessary.',
    'Deciding clause: I.D',
    '- How much of the prostate will be treated? The whole gland',
    '97f0fd75aa52517121ad3524517db215b629d1cb6ff5ea807b6db27bbdc67c65',
  ])
    expect(text.replace(/\s+/g, ' ')).toContain(part);
});

test('the member’s notice or agreement is drafted where the payer’s text asks for it, and else it is said why not', async ({
  page,
}) => {
  const member = page.getByLabel('Draft for the member');
  await openPacket(page, 'payer=regence&serviceDate=2026-11-02&site=bone');
  await expect(member).toHaveValue(/^Notice to the member before the service\n[\s\S]*Expected cost to the member: _+/);
  await openPacket(page, linkTo('Not medically necessary'));
  await expect(member).toHaveValue(
    /^Agreement of the member in advance\n[\s\S]*Signature of the member, before the service: _+/,
  );
  for (const outcome of ['Criteria not met', 'Investigational']) {
    await openPacket(page, linkTo(outcome));
    await expect(page.getByText('So no notice or agreement is drafted.'), outcome).toBeVisible();
    await expect(member, outcome).toHaveCount(0);
  }
});

const resource = z.object({ resourceType: z.string(), status: z.optional(z.string()) });

test('the exports are what they say: FHIR resources, and JSON that keeps to its schema', async ({ page }) => {
  await openPacket(page, linkTo('Needs information'));
  const save = async (name: string): Promise<unknown> => JSON.parse(await savedText(page, button(page, name)));
  expect(z.parse(resource, await save('Save the Questionnaire')).resourceType).toBe('Questionnaire');
  expect(z.parse(resource, await save('Save the QuestionnaireResponse'))).toMatchObject({
    resourceType: 'QuestionnaireResponse',
    status: 'in-progress',
  });
  const validate = new Ajv2020({ validateFormats: false }).compile(
    z.parse(z.record(z.string(), z.unknown()), await save('Save its JSON Schema')),
  );
  const determination = await save('Save the determination as JSON');
  expect(validate(determination), JSON.stringify(validate.errors)).toBe(true);
  expect(determination).toMatchObject({
    kind: 'cryoablation-determination',
    determination: { outcome: 'needs-information', missing: ['nodes'] },
  });
  expect(validate({ kind: 'cryoablation-determination' })).toBe(false);
  await openPacket(page, linkTo('No version held'));
  await expect(page.getByText('No version was in force, so there is no Questionnaire.')).toBeVisible();
  await expect(button(page, 'Save the Questionnaire')).toHaveCount(0);
});
