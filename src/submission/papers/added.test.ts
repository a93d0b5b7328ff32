import { describe, expect, it } from 'vitest';
import type { Caution } from '../../determination/index.ts';
import { paperText, type PaperName } from '../paper/index.ts';
import { judgedCase } from './fixtures/judged.ts';
import { papersFor, type Submission } from './index.ts';

const origin: Caution = {
  id: 'added',
  title: 'Added on this device',
  says: 'Policy 7 (1/2026): added on this device, from practice.json, on 11/26/2026, read by A. Reader.',
  cites: [],
};
const withAdded = (submission: Submission): Submission => ({
  ...submission,
  determination: { ...submission.determination, cautions: [origin, ...submission.determination.cautions] },
});

const kidney = { site: 'kidney', tumorType: 'renal-cell-carcinoma', serviceDate: '2026-11-26' };
const supported = { payer: 'regence', ...kidney };
/** One case for each verdict, and for each kind of plan whose papers differ. */
const cases: readonly (readonly [string, object])[] = [
  ['supported', supported],
  [
    'not supported',
    { payer: 'bcbsal', site: 'liver', tumorType: 'hepatocellular-carcinoma', serviceDate: '2026-11-26' },
  ],
  ['not supported, Medicare', { payer: 'medicare', site: 'prostate', spread: true, diseaseSetting: 'recurrence' }],
  [
    'not supported, Medicare Advantage',
    { payer: 'bcbsma', product: 'medicare-hmo-blue', site: 'prostate', spread: true, diseaseSetting: 'recurrence' },
  ],
  [
    'for the payer to say',
    {
      payer: 'regence',
      site: 'lung',
      tumorType: 'non-small-cell-lung-cancer',
      stage: 'IIA',
      nodes: 'negative',
      centralAirwayPalliation: false,
    },
  ],
  [
    'not in the policy',
    { payer: 'bcbsks', site: 'kidney', tumorType: 'renal-cell-carcinoma', serviceDate: '2026-11-26' },
  ],
  ['no text', { payer: 'regence', serviceDate: '2010-01-01' }],
  ['not enough', { payer: 'bcbsma', site: 'kidney' }],
];

/** Papers that leave the office, or are read to somebody else word for word: where the office has its text from is its own. */
const leaving: readonly PaperName[] = [
  'cover',
  'letter',
  'question',
  'exception',
  'organization-determination',
  'separators',
  'member',
  'clinic-message',
];

describe.each(cases)('which papers say where an added text comes from: %s', (_, input) => {
  const papers = papersFor(withAdded(judgedCase(input, '2026-11-26')));

  it('all that stay in the office, and none that leaves it', () => {
    expect(papers.length).toBeGreaterThan(1);
    for (const paper of papers)
      expect([paper.name, /added on this device/i.test(paperText(paper))]).toStrictEqual([
        paper.name,
        !leaving.includes(paper.name),
      ]);
  });

  it('and none of a text that comes with the tool', () => {
    for (const paper of papersFor(judgedCase(input, '2026-11-26')))
      expect(paperText(paper)).not.toMatch(/added on this device/i);
  });
});

it.each(cases)('that libraries do not count is said in the office’s copy alone: %s', (_, input) => {
  const submission = { ...judgedCase(input, '2026-11-26'), notCounted: ['Not all of the practice’s is used.'] };
  const saying = papersFor(submission).filter((paper) =>
    paperText(paper).includes('Not all of the practice’s is used.'),
  );
  expect(saying.map(({ name }) => name)).toStrictEqual(['office-copy']);
});
