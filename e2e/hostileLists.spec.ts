import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { savedText } from './saved.ts';
import { watchViolations } from './violations.ts';

const HEAD = 'Case,Insurance,DOS,Dx,Stage,Size,Surgical candidate';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook whose one sheet is these bytes. */
const workbookOf = (sheet: Uint8Array): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="${RELATIONS}"><sheets><sheet name="List" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': sheet,
  });
const sheetOf = (rows: string): Uint8Array => strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);

/** A workbook that says of its last part, its sheet, that it unfolds to four gigabytes. */
const bomb = (workbook: Uint8Array): Uint8Array => {
  const listed = Buffer.from(workbook).lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  new DataView(workbook.buffer, workbook.byteOffset).setUint32(listed + 24, 4_000_000_000, true);
  return workbook;
};

const entities = `<!DOCTYPE w [<!ENTITY a "ha">${Array.from('bcdefghij', (name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at] ?? ''};`.repeat(10)}">`).join('')}]>`;

const hostile: readonly (readonly [what: string, name: string, bytes: () => Uint8Array, says: RegExp])[] = [
  // Neighbors end in different sentences, so that an old one is not taken for the new.
  ['a workbook that unfolds to four gigabytes', 'a.xlsx', () => bomb(workbookOf(sheetOf(''))), /unfolds to more/],
  [
    'entities inside entities',
    'b.xlsx',
    () => workbookOf(strToU8(`${entities}<worksheet><sheetData><row><c><v>&j;</v></c></row></sheetData></worksheet>`)),
    /could not be read as a workbook/,
  ],
  [
    'a cell at the far end of a sheet',
    'c.xlsx',
    () => workbookOf(sheetOf('<row r="1048576"><c r="XFD1048576" t="n"><v>1</v></c></row>')),
    /over 10 million cells/,
  ],
  [
    'a row with a number of ten digits',
    'd.xlsx',
    () => workbookOf(sheetOf('<row r="4000000000"></row>')),
    /could not be read as a workbook/,
  ],
  ['ten million cells of text', 'e.csv', () => strToU8(`a,b\n${','.repeat(10_000_001)}`), /10 million cells|columns/],
];

test('whatever list is given, a sentence comes or the cells are told, and the page goes on', async ({ page }) => {
  test.setTimeout(180_000);
  const violations = await watchViolations(page);
  await page.goto('./#/worklist');
  const file = page.locator('input[name=file]');
  for (const [what, name, bytes, says] of hostile)
    await test.step(what, async () => {
      await file.setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes()) });
      await expect(page.locator('main')).toContainText(says, { timeout: 60_000 });
    });
  await test.step('a cell of 32,767 characters, and cells that a spreadsheet would run', async () => {
    const rows = [
      `"=HYPERLINK(""http://x"")",BCBS MA,12/15/2026,RCC,I,${'9'.repeat(32_767)},no`,
      '@x,BCBS MA,12/15/2026,RCC,+I,3,no',
    ];
    await file.setInputFiles({
      name: 'f.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from([HEAD, ...rows].join('\r\n')),
    });
    await expect(page.locator('[name="column:Dx"]')).toHaveValue('tumorType');
    await page.getByRole('button', { name: 'Judge the rows' }).click();
    const unread = page.locator('[data-cell-error=Size]');
    await expect(unread).toContainText('999');
    expect((await unread.innerText()).length).toBeLessThan(500);
    const saved = await savedText(page, page.getByRole('button', { name: 'Save as CSV' }));
    expect(saved).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(saved).toContain(",'@x,");
  });
  expect(await violations()).toEqual([]);
});
