import { expect, it } from 'vitest';
import { judged, read } from './fixtures/readAndJudged.ts';
import { workbook } from './fixtures/workbook.ts';

const head = ['Case', 'Plan', 'DOS', 'Dx', 'Stage', 'Size', 'Surgical candidate'];
const row = ['BCBS MA', '12/15/2026', 'RCC', 'I', '3.4', 'no'];
/** A cell whose formula came to an error, after which a number and a text stand in the list. */
const wrong = (sign: string): string => `<c t="e"><f>VLOOKUP(A2,B:B,1,0)</f><v>${sign}</v></c>`;

const listWith = (cells: readonly string[]): Uint8Array =>
  workbook([
    {
      name: 'List',
      rows: [head, ['1', ...row], ['2', ...cells], ['3', ...row]],
    },
  ]);

it.each([
  ['#N/A', 4, ['3 Size'], '3 bcbsma needs-information 2024-09'],
  ['#REF!', 3, ['3 Stage'], '3 bcbsma needs-information 2024-09'],
  ['#VALUE!', 1, ['3 DOS'], '3 bcbsma medically-necessary 2024-09'],
])(
  'an error in place of a value (%s) is a cell that could not be read, not an empty one',
  async (sign, at, unread, outcome) => {
    const cells = row.map((text, place) => (place === at ? wrong(sign) : text));
    const list = await read(listWith(cells));
    const { errors, outcomes, csv } = await judged(list);
    expect(errors).toStrictEqual(unread);
    expect(outcomes).toContain(outcome);
    expect(outcomes).toHaveLength(3);
    expect(csv).toContain(sign);
  },
);
