import { expect, it } from 'vitest';
import { heldFacts } from '../facts/index.ts';
import { answerLine } from './answerLine.ts';
import { addAnswer } from './answerText.ts';
import { createPage } from './jsonPage.ts';
import { readLibrary } from './policyFolder.ts';

const payers = readLibrary();
const vocabulary = { ...heldFacts, payers: payers.map(({ payer }) => payer) };
const kidney = { site: 'kidney', tumorType: 'renal-cell-carcinoma' };

const cases: readonly object[] = [
  {},
  { site: 'liver' },
  { site: 'skin', setting: 'inpatient' },
  { site: 'prostate', ablationExtent: 'focal', cptCodes: ['55873', '99999'] },
  { ...kidney, stage: 'I', sizeCm: 3.95, egfr: 59.9, solitaryKidney: false },
  { ...kidney, stage: 'I', sizeCm: 8, surgicalCandidacy: 'poor-candidate', approach: 'percutaneous' },
  { payer: 'bcbsma', serviceDate: '2022-05-05', ...kidney },
  { payer: 'nobody' },
];

it('writes what JSON.stringify would write, whatever was written before', () => {
  const page = createPage();
  const answers = [...cases, ...cases].map((each, index) =>
    answerLine(JSON.stringify(each), index + 1, payers, vocabulary, '2026-11-21'),
  );
  for (const answer of answers) addAnswer(answer, page);
  const lines = Buffer.from(page.bytes()).toString().split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.map((line): unknown => JSON.parse(line))).toStrictEqual(
    answers.map((answer): unknown => JSON.parse(JSON.stringify(answer))),
  );
});

it('gathers more than fits at first', () => {
  const page = createPage();
  const text = '½ '.repeat(300_000);
  for (let time = 0; time < 4; time++) page.addText(text);
  expect(Buffer.from(page.bytes()).toString()).toBe(text.repeat(4));
});
