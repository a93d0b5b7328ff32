import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { heldFacts } from '../facts/index.ts';
import { indexFromText } from '../library/index.ts';
import { clinicMessages } from './clinicMessages.ts';
import { dateFromCell, dateOrderOf } from './dates.ts';
import { readMapping } from './mapping.ts';
import { escapedCell, plainCell } from './output.ts';
import { privateContentOf } from './privacy.ts';
import { rowReader } from './readRow.ts';
import type { Table } from './table.ts';
import { tableReader } from './tableReader.ts';
import { suggestValue } from './values.ts';
import { suggestColumns } from './columns.ts';

const { payers } = indexFromText(readFileSync('public/policies/index.json', 'utf8'));
const spoken = { vocabulary: { ...heldFacts, payers }, payers };
const factOf = (name: string) => {
  const fact = heldFacts.facts.find((each) => each.name === name);
  if (!fact) throw new TypeError(`no fact ${name}`);
  return fact;
};
const readTable = (rows: readonly (readonly string[])[], kept: readonly string[] = []) => {
  const reader = tableReader(kept);
  reader.take(rows);
  return reader.end();
};
const tableOf = (rows: readonly (readonly string[])[], kept: readonly string[] = []): Table => {
  const read = readTable(rows, kept);
  if (!read.ok) throw new TypeError(read.says);
  return read.table;
};

describe('the list in a sheet', () => {
  it('is found below titles, without its totals, blanks and repeated headers; rows keep their numbers', () => {
    const table = tableOf([
      ['Cases of December', '', ''],
      [],
      ['Case', 'Payer', 'Stage', 'Stage'],
      ['1', 'BCBS MA', 'I', 'II', ''],
      ['', '', ''],
      ['Case', 'Payer', 'Stage', 'Stage'],
      ['2', 'Regence', 'II', ''],
      ['Total', '2', '', ''],
      ['Printed by the desk'],
      [''],
    ]);
    expect(table.columns.map(({ header }) => header)).toStrictEqual(['Case', 'Payer', 'Stage', 'Stage (2)']);
    expect([...table.numbers]).toStrictEqual([4, 7]);
    expect(table.titles).toBe(1);
    expect(table.leftOut).toStrictEqual({ blank: 2, repeated: 1, footers: 2 });
  });

  it('takes the lower of two header rows, and a name that is merged over both', () => {
    const table = tableOf([
      ['Payer', 'Tumor', '', 'Kidney'],
      ['', 'Site', 'Stage', 'eGFR'],
      ['BCBS MA', 'kidney', 'I', '52'],
    ]);
    expect(table.columns.map(({ header }) => header)).toStrictEqual(['Payer', 'Site', 'Stage', 'eGFR']);
  });

  it.each([
    [[], 'No row with the names of the columns was found'],
    [[['Payer', 'Stage']], 'no row stands below them'],
    [[Array.from({ length: 61 }, (_, at) => `Column ${String(at)}`), ['1']], 'has 61 columns; at most 60'],
  ])('that is none is refused in a sentence', (rows, says) => {
    const read = readTable(rows);
    expect(read.ok ? '' : read.says).toContain(says);
  });

  it('comes to the same in whatever pieces its rows come', () => {
    const rows = [
      ['Cases of December'],
      ['Case', 'Payer', 'Patient'],
      ...Array.from({ length: 600 }, (_, at) => [String(at), at % 2 === 0 ? 'BCBS MA' : 'Regence', 'Doe, Jo']),
      ['Total', '600', ''],
    ];
    const reader = tableReader();
    for (let at = 0; at < rows.length; at += 7) expect(reader.take(rows.slice(at, at + 7))).toBe(true);
    expect(reader.end()).toStrictEqual(readTable(rows));
    expect(tableOf(rows).columns.map(({ header }) => header)).toStrictEqual(['Case', 'Payer']);
  });

  it('is wanted no further once it is refused', () => {
    const wide = Array.from({ length: 61 }, (_, at) => `Column ${String(at)}`);
    expect(tableReader().take(Array.from({ length: 100 }, () => wide))).toBe(false);
  });

  it('of more than 100,000 rows is refused', () => {
    const read = readTable([['Payer', 'Stage'], ...Array.from({ length: 100_001 }, () => ['BCBS MA', 'I'])]);
    expect(read.ok ? '' : read.says).toContain('more than 100,000 rows');
  });
});

describe('columns about a person', () => {
  it.each([
    ['Patient Name', ['x'], 'a name'],
    ['Pt last name (legal)', ['x'], 'a name'],
    ['DOB', ['x'], 'a birth date'],
    ['MRN', ['x'], 'a member or record number'],
    ['Home phone', ['x'], 'a phone number'],
    ['Home Address', ['x'], 'an address'],
    ['Column F', ['Smith, John', 'O’Neil, Mary A.'], 'a name'],
    ['Column G', ['John Smith', 'Mary Roe'], 'a name'],
    ['Column H', ['01/02/1950', '1949-03-04'], 'a birth date'],
    ['Column I', ['(617) 555-0100', '617-555-0101'], 'a phone number'],
    ['Column J', ['12 Elm Street', '9 Oak Ave, Apt 2'], 'an address'],
    ['Column K', ['XQH123456789', '00483920'], 'a member or record number'],
    ['Column L', ['BCBS MA', 'Regence'], undefined],
    ['Stage', ['I', 'II'], undefined],
    ['Surgeon', ['Roe, Mary'], undefined],
    ['DOS', ['12/01/2026'], undefined],
  ])('%s', (header, texts, holds) => {
    expect(privateContentOf(header, texts)).toBe(holds);
  });

  it('are held only where a person chose one', () => {
    const rows = [
      ['MRN', 'Payer'],
      ['MARKER-1', 'BCBS MA'],
    ];
    expect(JSON.stringify(tableOf(rows))).not.toContain('MARKER');
    expect(tableOf(rows, ['MRN']).columns.map(({ header }) => header)).toStrictEqual(['MRN', 'Payer']);
  });
});

describe('what a text can mean', () => {
  it.each([
    ['payer', 'Regence BlueShield', 'regence'],
    ['payer', 'BCBS MA HMO', 'bcbsma'],
    ['payer', 'Some other plan', undefined],
    ['site', 'C64.2', 'kidney'],
    ['site', 'C34.11', 'lung'],
    ['site', 'left kidney, lower pole', 'kidney'],
    ['site', 'kidney and lung', undefined],
    ['tumorType', 'RCC', 'renal-cell-carcinoma'],
    ['tumorType', 'C64.2', undefined],
    ['tumorType', 'C34.11', undefined],
    ['stage', 'Stage IIA', 'IIA'],
    ['stage', '2b', 'IIB'],
    ['stage', 'T1a', undefined],
    ['nodes', 'T1a N0', 'negative'],
    ['nodes', 'cT2 N1 M0', 'positive'],
    ['nodes', 'T1a NX', undefined],
    ['clinicalT', 'cT2b', 'T2b'],
    ['surgicalCandidacy', 'inoperable', 'not-a-candidate'],
    ['setting', 'Outpt', 'outpatient'],
    ['sizeCm', '1,5', '1.5'],
    ['sizeCm', '1,234', undefined],
    ['egfr', 'pending', 'unknown'],
  ])('%s: %s', (fact, text, value) => {
    expect(suggestValue(factOf(fact), text, spoken)?.value).toBe(value);
  });

  it('is suggested for columns by header, then by values; each fact once', () => {
    const { columns } = tableOf([
      ['Case #', 'Plan', 'Dx', 'ICD-10', 'Column X', 'Colour', 'Fit', 'Grade'],
      ['1', 'BCBS MA', 'RCC', 'C64.2', 'Outpatient', 'red', 'no', '1'],
      ['2', 'Regence', 'NSCLC', 'C34.1', 'Inpatient', 'blue', 'yes', '2'],
    ]);
    expect(suggestColumns(columns, spoken).map(({ header, use }) => [header, use])).toStrictEqual([
      ['Case #', 'key'],
      ['Plan', 'payer'],
      ['Dx', 'tumorType'],
      ['ICD-10', 'site'],
      ['Column X', 'setting'],
      ['Colour', 'drop'],
      // A yes or a number alone says nothing of what was asked.
      ['Fit', 'drop'],
      ['Grade', 'drop'],
    ]);
  });
});

describe('dates', () => {
  it.each([
    ['2026-12-01', undefined, '2026-12-01'],
    ['12/01/2026', undefined, undefined],
    ['12/01/2026', 'MDY', '2026-12-01'],
    ['12/01/2026', 'DMY', '2026-01-12'],
    ['12/25/2026', undefined, '2026-12-25'],
    ['25/12/2026', 'MDY', undefined],
    ['25.12.26', 'DMY', '2026-12-25'],
    ['46357', undefined, '2026-12-01'],
    ['1-Dec-2026', undefined, '2026-12-01'],
    ['December 1, 2026', undefined, '2026-12-01'],
    ['12/01/2026 08:00', 'MDY', '2026-12-01'],
    ['02/30/2026', 'MDY', undefined],
    ['next week', 'MDY', undefined],
  ] as const)('%s in %s', (text, order, date) => {
    expect(dateFromCell(text, order)).toBe(date);
  });

  it.each([
    [['12/01/2026', '11/05/2026'], 'open'],
    [['12/01/2026', '11/25/2026'], 'MDY'],
    [['12/01/2026', '25/11/2026'], 'DMY'],
    [['11/25/2026', '25/11/2026'], 'open'],
    [['2026-11-25', '46357'], 'none'],
  ])('%s leave the order %s', (texts, order) => {
    expect(dateOrderOf(texts)).toBe(order);
  });
});

describe('a row', () => {
  const reader = rowReader(
    ['Plan', 'Site', 'Dx', 'Size', 'Size (2)', 'DOB'],
    {
      kind: 'cryocheck-mapping',
      format: 1,
      columns: {
        Plan: { fact: 'payer', values: { 'BCBS MA': 'bcbsma' } },
        Site: { fact: 'site' },
        Dx: { fact: 'tumorType', values: { RCC: 'renal-cell-carcinoma' } },
        Size: { fact: 'sizeCm' },
        'Size (2)': { fact: 'sizeCm' },
      },
    },
    spoken,
  );

  it('becomes a case, with units as in the wizard', () => {
    expect(reader.read(['bcbs ma', 'Kidney', 'RCC', '34 mm', '3.4', 'MARKER'])).toStrictEqual({
      facts: { payer: 'bcbsma', site: 'kidney', tumorType: 'renal-cell-carcinoma', sizeCm: 3.4 },
      errors: [],
    });
  });

  it('keeps what is good beside an error, which names its own cell alone', () => {
    const { facts, errors } = reader.read(['BCBS MA', 'kidny', 'RCC', '', '', 'MARKER']);
    expect(facts).toStrictEqual({ payer: 'bcbsma', tumorType: 'renal-cell-carcinoma', site: 'kidney' });
    expect(errors).toHaveLength(1);
    expect(errors[0]?.header).toBe('Site');
    expect(errors[0]?.message).toMatch(/^"kidny" is not read; allowed: Kidney, Lung/);
  });

  it('takes neither of two columns that part', () => {
    const { facts, errors } = reader.read(['BCBS MA', 'Kidney', 'RCC', '3', '4', '']);
    expect(facts).not.toHaveProperty('sizeCm');
    expect(errors).toStrictEqual([
      { header: 'Size (2)', message: 'it says another greatest dimension than the column "Size"' },
    ]);
  });

  it('is not misled by a type of another site', () => {
    expect(reader.read(['BCBS MA', 'Lung', 'RCC', '', '', '']).errors.map(({ header }) => header)).toStrictEqual([
      'Dx',
    ]);
  });
});

describe('what goes out', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('%j does not run, and comes back as it was', (text) => {
    expect(escapedCell(text)).toBe(`'${text}`);
    expect(plainCell(escapedCell(text))).toBe(text);
  });

  it('groups what the clinics are asked by clinician', () => {
    const rows = [
      { name: '7', clinician: 'Dr. B', ruling: { missing: ['stage'] } },
      { name: '8', clinician: 'Dr. A', ruling: { missing: ['stage', 'egfr'] } },
      { name: '9', clinician: 'Dr. A', ruling: { missing: [] } },
    ];
    expect(clinicMessages(rows, spoken)).toBe(
      [
        'Dr. A: for these planned cryoablations we still need:',
        '- 8: Stage group; Estimated glomerular filtration rate (eGFR)',
        '',
        'Dr. B: for these planned cryoablations we still need:',
        '- 7: Stage group',
      ].join('\n'),
    );
  });
});

describe('a mapping file', () => {
  const whole = {
    kind: 'cryocheck-mapping',
    format: 1,
    key: 'Case',
    dates: 'MDY',
    columns: { Plan: { fact: 'payer' } },
  };

  it('is read strictly, by place', () => {
    expect(readMapping(JSON.stringify(whole), spoken).ok).toBe(true);
    const placesOf = (file: unknown) => {
      const read = readMapping(JSON.stringify(file), spoken);
      return read.ok ? [] : read.problems.map(({ place }) => place);
    };
    expect(placesOf({ ...whole, dates: 'MYD' })).toStrictEqual(['dates']);
    expect(placesOf({ ...whole, rows: [] })).toStrictEqual(['rows']);
    expect(placesOf({ ...whole, columns: { Plan: { fact: 'insurer' } } })).toStrictEqual(['columns.Plan.fact']);
  });
});
