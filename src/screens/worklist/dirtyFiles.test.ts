import { zipSync, strToU8 } from 'fflate';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { heldFacts } from '../../facts/index.ts';
import { holdVersion, indexFromText, payerLibrary, vocabularyOf } from '../../library/index.ts';
import type { Spoken } from '../../worklist/index.ts';
import { columnsInHand, mappingOf, noChoices, type Choices } from './chosenColumns.ts';
import { exportedCsv } from './exportedList.ts';
import { judgeList } from './judgedList.ts';
import { readList, type ListRead } from './readList.ts';

const textOf = (file: string): string => readFileSync(`public/policies/${file}`, 'utf8');
const index = indexFromText(textOf('index.json'));
const vocabulary = vocabularyOf(heldFacts, index);
const spoken: Spoken = { vocabulary, payers: index.payers };
const libraries = index.payers.map((payer) =>
  payerLibrary(
    payer,
    payer.versions.map((entry) => holdVersion(entry, textOf(entry.file), vocabulary)),
    heldFacts,
  ),
);

const nothing = (): void => undefined;

const given = (content: Uint8Array | string) => ({
  content: typeof content === 'string' ? content : new Blob([new Uint8Array(content)]),
  kept: [],
});
const read = async (content: Uint8Array | string): Promise<ListRead> => {
  const reading = await readList(given(content), nothing);
  if (!reading.ok) throw new TypeError(reading.says);
  return reading.list;
};
const refusalOf = async (content: Uint8Array | string): Promise<string> => {
  const reading = await readList(given(content), nothing);
  return reading.ok ? '' : reading.says;
};
const usesOf = ({ table }: ListRead) =>
  Object.fromEntries(columnsInHand(table, noChoices, spoken).map(({ header, use }) => [header, use]));

const judged = async (list: ListRead, choices: Choices = noChoices) => {
  const { table } = list;
  const mapping = mappingOf(table, choices, spoken);
  const result = await judgeList(
    { table, mapping, libraries, spoken, today: '2026-11-26' },
    nothing,
    new AbortController().signal,
  );
  if (!result) throw new TypeError('it was stopped');
  return {
    outcomes: result.rows.map(({ ruling }) => `${ruling.payer ?? '?'} ${ruling.outcome ?? ''}`),
    errors: result.rows.flatMap(({ number, errors }) => errors.map(({ header }) => `${String(number)} ${header}`)),
    csv: await (await exportedCsv({ table, mapping, judged: result, states: new Map() }, spoken)).text(),
  };
};

const head = 'Case,Plan,DOS,Dx,Stage,Size,Surgical candidate';
const good = '1,BCBS MA,12/15/2026,RCC,I,3.4,no';
const supported = 'bcbsma medically-necessary';
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

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
const rows = (text: string): readonly (readonly string[])[] => text.split('\n').map((line) => line.split(','));

describe('lists as they come', () => {
  it('a byte order mark, and CRLF', async () => {
    const list = await read(new Uint8Array(Buffer.from(`\uFEFF${head}\r\n${good}\r\n`)));
    expect(list.readAs).toBe('Text in UTF-8, commas between cells');
    expect(usesOf(list)).toStrictEqual({
      Case: 'key',
      Plan: 'payer',
      DOS: 'serviceDate',
      Dx: 'tumorType',
      Stage: 'stage',
      Size: 'sizeCm',
      'Surgical candidate': 'surgicalCandidacy',
    });
    const { outcomes, errors } = await judged(list);
    expect(outcomes).toStrictEqual([supported]);
    expect(errors).toStrictEqual([]);
  });

  it('UTF-16 with tabs', async () => {
    const list = await read(utf16(`${head}\n${good}\n`.replaceAll(',', '\t')));
    expect(list.readAs).toBe('Text in UTF-16, tabs between cells');
    expect((await judged(list)).outcomes).toStrictEqual([supported]);
  });

  it('semicolons with decimal commas, which are confirmed once', async () => {
    const list = await read(`${head}\n${good}`.replaceAll(',', ';').replace('3.4', '3,4'));
    expect(list.readAs).toBe('Pasted text, semicolons between cells');
    expect((await judged(list)).outcomes).toStrictEqual([supported]);
    const unconfirmed = await judged(list, { ...noChoices, values: { Size: { '3,4': '' } } });
    expect(unconfirmed.errors).toStrictEqual(['2 Size']);
    expect(unconfirmed.outcomes).toStrictEqual(['bcbsma needs-information']);
  });

  it('quotes with line breaks, in the header too', async () => {
    const list = await read(
      `Case,Plan,DOS,Dx,Stage,"Tumor\nsize",Comment\n1,BCBS MA,12/15/2026,RCC,I,4.5,"two\nlines, ""quoted"""`,
    );
    expect(usesOf(list)).toMatchObject({ 'Tumor size': 'sizeCm', Comment: 'drop' });
    expect((await judged(list)).csv).not.toContain('lines');
  });

  it('merged header rows, a totals row and trailing blanks', async () => {
    const list = await read(`December list,,,,,,,\n,,,Tumor,,,,\n${head}\n${good},,\n,,,,,,\nTotal,1,,,,,\n,,,\n,,,\n`);
    expect(list.table.titles).toBe(2);
    expect(list.table.leftOut).toMatchObject({ footers: 1 });
    expect((await judged(list)).outcomes).toStrictEqual([supported]);
  });

  it('dates as serial numbers and as text; an order that is left open is the American one until told', async () => {
    const list = await read(
      `Case,Plan,DOS,Dx,Stage,Size,Surgical candidate\n1,BCBS MA,46371,RCC,I,3,no\n2,BCBS MA,2-Jan-2021,RCC,I,3,no\n3,BCBS MA,01/02/2021,RCC,I,3,no\n4,BCBS MA,soon,RCC,I,3,no`,
    );
    const american = await judged(list);
    expect(american.errors).toStrictEqual(['5 DOS']);
    expect(american.csv).toMatch(/\r\n2,1,.*,bcbsma-260,2024-09,/);
    expect(american.csv).toMatch(/\r\n3,2,.*,bcbsma-260,2020-09,/);
  });

  it('bounds, units, and words for not known', async () => {
    const list = await read(
      'Case,Plan,Dx,Stage,Size,eGFR\n1,BCBS MA,RCC,I,34 mm,>60\n2,BCBS MA,RCC,I,1.5 cm,pending\n3,BCBS MA,RCC,I,big,55',
    );
    const { errors, outcomes } = await judged(list);
    expect(errors).toStrictEqual(['4 Size']);
    expect(outcomes).toHaveLength(3);
  });

  it('T and N in one cell: the nodes are read, no stage is made of them', async () => {
    const list = await read('Case,Plan,Site,Stage,TNM\n1,BCBS MA,Lung,T1a N0,T1a N0\n2,BCBS MA,Lung,Stage IA2,T1b N1');
    expect(usesOf(list)).toMatchObject({ Stage: 'stage', TNM: 'nodes' });
    expect(mappingOf(list.table, noChoices, spoken).columns['TNM']).toStrictEqual({
      fact: 'nodes',
      values: { 'T1a N0': 'negative', 'T1b N1': 'positive' },
    });
    expect((await judged(list)).errors).toStrictEqual(['2 Stage']);
  });

  it('duplicated headers', async () => {
    const list = await read('Case,Plan,Stage,Stage\n1,BCBS MA,I,red');
    expect(usesOf(list)).toStrictEqual({ Case: 'key', Plan: 'payer', Stage: 'stage', 'Stage (2)': 'drop' });
  });

  it('plan names: known ones are suggested, others are left to the person', async () => {
    const list = await read('Case,Insurance\n1,Regence BlueShield\n2,bcbs ma\n3,Medicare HMO Blue\n4,Acme Gold PPO');
    const { outcomes, errors } = await judged(list);
    expect(outcomes.map((each) => each.split(' ')[0])).toStrictEqual(['regence', 'bcbsma', 'bcbsma', '?']);
    expect(errors).toStrictEqual(['5 Insurance']);
  });

  it('a diagnosis code says where, not which tumor', async () => {
    const list = await read('Case,Plan,ICD-10\n1,BCBS MA,C64.2\n2,BCBS MA,C34.11');
    expect(mappingOf(list.table, noChoices, spoken).columns['ICD-10']).toStrictEqual({
      fact: 'site',
      values: { 'C64.2': 'kidney', 'C34.11': 'lung' },
    });
  });

  it('a workbook with a hidden sheet, another one, and formulas with their saved values', async () => {
    const list = await read(
      workbook([
        { name: 'Secret', rows: rows('Case,Plan\n1,MARKER'), hidden: true },
        {
          name: 'List',
          rows: [...rows(head), ['1', 'BCBS MA', '12/15/2026', 'RCC', 'I', '<f>SUM(1,2.4)</f><v>3.4</v>', 'no']],
        },
        { name: 'Old', rows: rows('Case,Plan\n1,x') },
      ]),
    );
    expect(list).toMatchObject({ readAs: 'Workbook, sheet "List"', hiddenSheets: ['Secret'], otherSheets: ['Old'] });
    const { outcomes, csv } = await judged(list);
    expect(outcomes).toStrictEqual([supported]);
    expect(csv).not.toContain('MARKER');
  });
});

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

describe('an exported list, opened again', () => {
  const again = async (csv: string) => {
    const { table } = await read(new Uint8Array(Buffer.from(csv)));
    const result = await judgeList(
      { table, mapping: mappingOf(table, noChoices, spoken), libraries, spoken, today: '2026-11-26' },
      nothing,
      new AbortController().signal,
    );
    return result?.rows.map(({ otherwise }) => otherwise);
  };

  it('says which rows are judged otherwise today, and why', async () => {
    const { csv } = await judged(await read(`${head}\n${good}\n2,BCBS MA,12/15/2026,RCC,I,3.4,yes`));
    expect(await again(csv)).toStrictEqual([undefined, undefined]);
    expect(
      await again(csv.replace('medically-necessary', 'investigational').replace('2024-09', '2023-01')),
    ).toStrictEqual(['another version: 2024-09, before 2023-01', undefined]);
  });
});
