import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { Document, Packer, Paragraph } from 'docx';
import { madeUpDocument } from '../testing/madeUpDocument.ts';
import { checkAccessible } from './accessible.ts';
import { linkOf, openLink } from './handOn.ts';
import { builtSite, openHost } from './host.ts';
import { openProfile, visit } from './profile.ts';
import { carcinoma } from './screens.ts';
import { watchViolations } from './violations.ts';

const FILE = 'bcbsma-260_2024-09.json';
const ADDRESS = '#/policies/bcbsma-260/2024-09/compare';
const made = madeUpDocument(FILE);
const singleFile =
  process.env['SINGLE_FILE'] ?? fileURLToPath(new URL('../dist-single/cryocheck.html', import.meta.url));

/** The page takes our document's fingerprints for the payer's. */
const standIn = async (page: Page): Promise<void> => {
  await page.route(`**/fingerprints/${FILE}`, (route) =>
    route.fulfill({ contentType: 'application/json', body: made.fingerprints }),
  );
};

const paste = (page: Page, lines: readonly string[]): Promise<void> =>
  page.locator('textarea[name="copy"]').fill(lines.join('\n'));

const give = async (page: Page, name: string, buffer: Buffer): Promise<void> =>
  page.locator('input[name="document"]').setInputFiles({ name, mimeType: '', buffer });

const printed = async (page: Page, lines: readonly string[]): Promise<Buffer> => {
  const paper = await page.context().newPage();
  await paper.setContent(lines.map((line) => `<p style="margin-bottom: 1in">${line}</p>`).join(''));
  const pdf = await paper.pdf({ format: 'Letter' });
  await paper.close();
  return pdf;
};

const comparison = (page: Page, verdict: string) => page.locator(`[data-comparison="${verdict}"]`);
const passage = (page: Page, id: string) => page.locator(`[data-passage="${id}"]`);

test('a pasted text is compared passage by passage, and what changed and what is new is told', async ({ page }) => {
  await standIn(page);
  const violations = await watchViolations(page);
  await page.goto(`./${ADDRESS}`);
  await paste(page, made.lines);
  await expect(comparison(page, 'unchanged')).toContainText(
    `All ${String(made.cited.length)} cited passages stand in your copy (effective 09/01/2026).`,
  );
  await expect(page.locator('[data-passage]')).toHaveCount(made.cited.length);
  await expect(page.locator('[data-new]')).toHaveCount(0);

  const [id = ''] = made.cited;
  await paste(
    page,
    made
      .changedAt(id)
      .flatMap((line, at) => (at === 20 ? ['', 'Snow on the roof is never paid for in winter.', '', line] : [line])),
  );
  await expect(comparison(page, 'changed')).toBeVisible();
  await expect(passage(page, id)).toHaveAttribute('data-found', 'changed');
  await expect(passage(page, id).locator('mark')).toContainText('seldom');
  await expect(page.locator('[data-found="changed"]')).toHaveCount(1);
  await expect(page.locator('[data-new]')).toHaveText(['Snow on the roof is never paid for in winter.']);
  await checkAccessible(page);
  expect(await violations()).toEqual([]);

  await paste(page, ['A list for the market: eggs, milk, bread and half a pound of butter.']);
  await expect(comparison(page, 'another')).toBeVisible();
});

test('a PDF and a Word document are read in the tab; what cannot be read is told with what to do', async ({ page }) => {
  await standIn(page);
  await page.goto(`./${ADDRESS}`);
  await give(page, 'copy.pdf', await printed(page, made.lines));
  await expect(comparison(page, 'unchanged')).toBeVisible();
  await expect(passage(page, made.cited.at(-1) ?? '')).toContainText(/page [2-9]/);

  const children = made.changedAt(made.cited[3] ?? '').map((line) => new Paragraph(line));
  await give(page, 'copy.docx', await Packer.toBuffer(new Document({ sections: [{ children }] })));
  await expect(comparison(page, 'changed')).toBeVisible();
  await expect(passage(page, made.cited[3] ?? '')).toHaveAttribute('data-found', 'changed');

  await give(page, 'copy.pdf', Buffer.from('%PDF-1.7 that is cut off'));
  await expect(page.getByText(/The file is damaged.*paste it here/)).toBeVisible();
});

test('a text that stands ends the caution about its age; a changed one warns before the papers', async ({ page }) => {
  await standIn(page);
  await openLink(page, linkOf(carcinoma));
  await page.getByText(/^Before you send: \d+ notes?$/).click();
  await page.getByRole('link', { name: 'Compare with your copy' }).first().click();
  await give(page, 'copy.pdf', await printed(page, made.lines));
  await expect(comparison(page, 'unchanged')).toContainText('that this result rests on stand in your copy');
  await page.goBack();
  await expect(page.locator('[data-caution="compared"]')).toContainText('of 09/01/2026 on');
  await expect(page.locator('[data-caution="review-due"]')).toHaveCount(0);
  await page.reload();
  await expect(page.locator('[data-caution="compared"]')).toHaveCount(1);

  await page.goto(`./${ADDRESS}`);
  await paste(page, made.lines.slice(0, 12));
  await expect(comparison(page, 'changed')).toContainText('do not rely on this reading for this case');
  await page.goto('./#/result');
  await expect(page.locator('[data-copy-changed]')).toBeVisible();
  await page.goto('./#/request');
  await page.evaluate(() => {
    window.print = () => {
      document.title = 'printed';
    };
  });
  await page.getByRole('button', { name: 'Print all the same' }).click();
  await expect(page.getByText('Press again to print them.')).toBeVisible();
  expect(await page.title()).not.toBe('printed');
  await page.getByRole('button', { name: 'Print all the same' }).click();
  await expect(page).toHaveTitle('printed');
});

test('the one file compares a PDF, with nothing beside it', async ({ page }, info) => {
  const own = info.outputPath('cryocheck.html');
  const html = readFileSync(singleFile, 'utf8');
  const data = /<script type="application\/json" id="fingerprints">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  writeFileSync(
    own,
    html.replace(data, () => JSON.stringify({ [FILE]: made.fingerprints })),
  );
  const violations = await watchViolations(page);
  await page.goto(`${pathToFileURL(own).href}${ADDRESS}`);
  await give(page, 'copy.pdf', await printed(page, made.lines));
  await expect(comparison(page, 'unchanged')).toBeVisible();
  expect(await violations()).toEqual([]);
});

test('without the network a PDF is read too, and nothing is asked for', async () => {
  const host = await openHost(builtSite);
  const profile = openProfile();
  try {
    const browser = await profile.start(host.address);
    const page = browser.pages()[0] ?? (await browser.newPage());
    await visit(page);
    await host.close();
    await browser.setOffline(true);
    await page.goto(`./${ADDRESS}`);
    await give(page, 'copy.pdf', await printed(page, made.lines));
    // The fingerprints are the payer's here.
    await expect(comparison(page, 'changed').or(comparison(page, 'another'))).toBeVisible();
    await browser.close();
  } finally {
    await host.close();
    profile.remove();
  }
});
