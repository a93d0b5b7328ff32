import { expect, test } from '@playwright/test';
import { packets } from './fixtures/packets.ts';
import { flat, lacking, openPacket, printedPages } from './printed.ts';

const papers = ['Letter', 'A4'] as const;
const frame = ['It does not guarantee payment', 'the payer decides', 'Signature: ____'];
/** Words of the screen that paper has no use for. */
const furniture = [
  'Check a case',
  'Glossary',
  'Back to the result',
  'Print the request',
  'Copy for the chart',
  'Save as .docx',
  'Include identifiers',
  'Kept in this tab',
  'Not entered',
  'Nothing that is entered leaves',
];

test.describe('a printed packet, read back as text, holds all of its case', () => {
  for (const { outcome, link, version, answers, places, documents, missing = [] } of packets) {
    test(`${outcome}: ${link.slice(0, 12)}`, async ({ page }) => {
      await openPacket(page, link);
      for (const paper of papers) {
        const pages = await printedPages(page, paper);
        const numbered = pages.map((_, index) => `Page ${String(index + 1)} of ${String(pages.length)}`);
        expect(
          lacking(pages, [
            `As read here: ${outcome}`,
            ...version,
            ...answers,
            ...places,
            ...documents.map((each) => `☐ ${each}`),
            ...frame,
            ...numbered,
          ]),
          paper,
        ).toEqual([]);
        expect(
          pages.map((text, index) => text.includes(flat(numbered[index] ?? ''))),
          paper,
        ).not.toContain(false);
        expect(
          lacking(pages.slice(0, 1), [`As read here: ${outcome}`, ...missing, ...frame]),
          `first page, ${paper}`,
        ).toEqual([]);
        expect(lacking(pages, furniture), paper).toEqual(furniture);
      }
    });
  }
});

test('a place in the chart of 2,000 characters prints whole, and ticks its box', async ({ page }) => {
  const place = Array.from({ length: 250 }, (_, index) => `w${String(1000 + index)}...`)
    .join('')
    .slice(0, 2000);
  await openPacket(page, packets[0]?.link ?? '');
  await page.getByLabel('Pathology report of the prostate tumor').selectOption('present');
  await page.locator('input[name="evidence-prostate-pathology-place"]').fill(place);
  for (const paper of papers) {
    const pages = await printedPages(page, paper);
    // A page may turn within the entry: what stands between its parts is the foot and the head of the table.
    const found = pages.join('').match(/w1\d{3}\.\.\./g) ?? [];
    expect(new Set(found).size, paper).toBe(250);
    expect(lacking(pages, ['☒ Pathology report of the prostate tumor', '3 of 4 items are not present yet.'])).toEqual(
      [],
    );
  }
});

test('a draft is printed with the packet as it was edited, where that is ticked', async ({ page }) => {
  await openPacket(page, packets[0]?.link ?? '');
  const draft = page.getByLabel('Draft', { exact: true });
  await draft.fill('Edited by hand\n\nThe last line.');
  expect(lacking(await printedPages(page, 'Letter'), ['Edited by hand'])).toEqual(['Edited by hand']);
  await page.getByLabel('Print it with the packet').check();
  const pages = await printedPages(page, 'Letter');
  expect(pages.at(-1)).toContain(flat('Edited by hand The last line.'));
  expect(pages.at(-1)).not.toContain('Fingerprint');
});
