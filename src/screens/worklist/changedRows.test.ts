import { expect, it } from 'vitest';
import { noChoices } from './chosenColumns.ts';
import { judged, read } from './fixtures/readAndJudged.ts';

const list = [
  'Insurance,DOS,Dx,Stage,Tumor size,Size,Surgical candidate',
  'BCBS MA,12/01/2026,RCC,I,2,3,huge',
  'BCBS MA,12/01/2026,RCC,I,2,,no',
].join('\n');
/** Two columns hold the size. */
const sizes = { ...noChoices, uses: { 'Tumor size': 'sizeCm', Size: 'sizeCm' } };
const cellsOf = (csv: string, row: number): readonly string[] => csv.split('\r\n')[row]?.split(',').slice(1, 8) ?? [];

it('an answer that was taken back leaves its cell, and a cell that was never read stays', async () => {
  const kept = { payer: 'bcbsma', site: 'kidney', tumorType: 'renal-cell-carcinoma' };
  const { csv, errors } = await judged(await read(list), sizes, new Map([[0, kept]]));
  // The stage and the day were known, and are no longer; of two sizes neither counted, and the candidate was not read.
  expect(cellsOf(csv, 1)).toStrictEqual(['bcbsma', '', 'renal-cell-carcinoma', '', '2', '3', 'huge']);
  expect(cellsOf(csv, 2)).toStrictEqual(['BCBS MA', '12/01/2026', 'RCC', 'I', '2', '', 'no']);
  expect(errors).toStrictEqual(['2 Size', '2 Surgical candidate']);
});

it('an error of a cell is settled by the answer to it', async () => {
  const answered = { payer: 'bcbsma', site: 'kidney', sizeCm: 3 };
  const { csv, errors } = await judged(await read(list), sizes, new Map([[0, answered]]));
  expect(errors).toStrictEqual(['2 Surgical candidate']);
  expect(cellsOf(csv, 1)).toStrictEqual(['bcbsma', '', '', '', '3', '3', 'huge']);
});
