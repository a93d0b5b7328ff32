import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { judged, read, refusalOf } from './fixtures/readAndJudged.ts';
import { workbook } from './fixtures/workbook.ts';

const head = 'Case,Plan,DOS,Dx,Stage,Size,Surgical candidate';

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

  it.each([
    ['a cell in single quotes', "<row r='1'><c r='XFD1048576' t='n'><v>1</v></c></row>", /over 10 million cells/],
    [
      'a cell after a sign that ends nothing',
      '<row r="1"><c x=">" r="XFD1048576"><v>1</v></c></row>',
      /over 10 million/,
    ],
    [
      'a cell of another name space',
      '<x:row><x:c r = "XFD1048576"><x:v>1</x:v></x:c></x:row>',
      /over 10 million cells/,
    ],
    ['a row that is nowhere', '<row r="999999999"></row>', /could not be read as a workbook/],
    ['a row beyond the last one', '<row r="4000000"/>', /over 10 million cells/],
    [
      'an address that is written by numbers',
      '<row r="1"><c r="&#88;FD1048576"><v>1</v></c></row>',
      /could not be read/,
    ],
    ['an address that only a number is', '<row r="1"><c r="A1e7"><v>1</v></c></row>', /could not be read/],
    ['an element that never ends', '<row r="1"><c r="A1"', /could not be read/],
  ])('a sheet that makes a reader fill the memory is not opened: %s', async (_, rows, says) => {
    const sheet = strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);
    expect(await refusalOf(workbook([{ name: 'List', rows: [] }], { 'xl/worksheets/sheet1.xml': sheet }))).toMatch(
      says,
    );
  });

  it('a sheet that lies elsewhere is looked at too', async () => {
    const far = strToU8('<worksheet><sheetData><row><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>');
    expect(await refusalOf(workbook([{ name: 'List', rows: [['Case']] }], { 'xl/elsewhere.xml': far }))).toMatch(
      /over 10 million cells/,
    );
  });

  it('ten million cells in one text are refused', async () => {
    expect(await refusalOf(`a,b\n${','.repeat(10_000_001)}`)).toMatch(/10 million cells|columns/);
  });
});
