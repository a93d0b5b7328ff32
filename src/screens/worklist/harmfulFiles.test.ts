import { zipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { judged, read, refusalOf } from './fixtures/readAndJudged.ts';

const head = 'Case,Plan,DOS,Dx,Stage,Size,Surgical candidate';

/** A workbook of sheets with inline texts, or with the markup of cells as it is given. */
const workbook = (
  sheets: readonly {
    readonly name: string;
    readonly rows: readonly (readonly string[])[];
    readonly hidden?: boolean;
  }[],
  more: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array => {
  const cell = (text: string, row: number, at: number): string => {
    const address = `${String.fromCharCode(65 + at)}${String(row + 1)}`;
    return text.startsWith('<')
      ? `<c r="${address}">${text}</c>`
      : `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
  };
  const sheetXml = (rows: readonly (readonly string[])[]): string =>
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
      .map((cells, row) => `<row r="${String(row + 1)}">${cells.map((text, at) => cell(text, row, at)).join('')}</row>`)
      .join('')}</sheetData></worksheet>`;
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>',
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets>${sheets
        .map(
          ({ name, hidden }, at) =>
            `<sheet name="${name}" sheetId="${String(at + 1)}"${hidden === true ? ' state="hidden"' : ''} r:id="rId${String(at + 1)}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
        .map(
          (_, at) =>
            `<Relationship Id="rId${String(at + 1)}" Type="${relations}/worksheet" Target="worksheets/sheet${String(at + 1)}.xml"/>`,
        )
        .join('')}</Relationships>`,
    ),
    ...Object.fromEntries(
      sheets.map(({ rows }, at) => [`xl/worksheets/sheet${String(at + 1)}.xml`, strToU8(sheetXml(rows))]),
    ),
    ...more,
  });
};
describe('files that mean harm', () => {
  it('formulas come back as text', async () => {
    const list = await read(
      `${head}\n"=HYPERLINK(""http://x"")",BCBS MA,12/15/2026,RCC,I,3.4,no\n@x,BCBS MA,,RCC,+I,-3,no`,
    );
    const { csv } = await judged(list);
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(csv).toContain(",'@x,");
    expect(csv).toContain(",'-3,");
  });

  it('a cell of 32,767 characters is told shortened', async () => {
    const { csv, errors } = await judged(await read(`${head}\n1,BCBS MA,12/15/2026,RCC,I,${'9'.repeat(32_767)},no`));
    expect(errors).toStrictEqual(['2 Size']);
    expect(csv.length).toBeLessThan(40_000);
  });

  it('a workbook that unfolds to gigabytes, or reaches over millions of cells, or declares entities, is not opened', async () => {
    const far = workbook([{ name: 'List', rows: [['Case']] }], {
      'xl/worksheets/sheet1.xml': strToU8(
        '<worksheet><sheetData><row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData></worksheet>',
      ),
    });
    expect(await refusalOf(far)).toMatch(/over 10 million cells/);
    const entities = workbook([{ name: 'List', rows: [['Case']] }], {
      'xl/worksheets/sheet1.xml': strToU8('<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData/></worksheet>'),
    });
    expect(await refusalOf(entities)).toMatch(/could not be read as a workbook/);
    const bomb = workbook([{ name: 'List', rows: [['Case']] }]);
    // What a part says that it unfolds to, in the list at the end of the file.
    const at = Buffer.from(bomb).lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(at + 24, 4_000_000_000, true);
    expect(await refusalOf(bomb)).toMatch(/unfolds to more/);
    expect(await refusalOf(new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]))).toMatch(/could not be read as a workbook/);
    expect(await refusalOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toMatch(/older kind/);
    expect(await refusalOf(new Uint8Array(Buffer.from('%PDF-1.7')))).toMatch(/neither a workbook/);
  });

  it('ten million cells in one text are refused', async () => {
    expect(await refusalOf(`a,b\n${','.repeat(10_000_001)}`)).toMatch(/10 million cells|columns/);
  });
});
