import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { AssessedCriterion } from '../../determination/index.ts';
import { chartSections, chartText, criteriaRows, nameOf, plain, statusWords, type Submission } from '../chart/index.ts';
import { judgedCase } from '../chart/fixtures/judged.ts';
import { detailFields, noDetails, type SubmissionDetails } from '../details/index.ts';
import { draftText, letterFor, memberNoticeFor, type Draft } from './index.ts';
import { numbersIn, othersTypesIn, ownWords, stagesIn } from './fixtures/ownWords.ts';

const vignettes = z.parse(
  z.array(z.object({ id: z.string(), case: z.record(z.string(), z.unknown()) })),
  JSON.parse(readFileSync(new URL('../../determination/fixtures/vignettes.json', import.meta.url), 'utf8')),
);
const today = '2026-11-21';

const leftToPayer = [
  {
    id: 'selected IIA',
    case: { payer: 'regence', site: 'lung', tumorType: 'non-small-cell-lung-cancer', stage: 'IIA', nodes: 'negative' },
  },
  { id: 'skin under 260', case: { payer: 'bcbsma', site: 'skin', serviceDate: '2025-01-05', setting: 'inpatient' } },
  {
    id: 'bridge against foci',
    case: {
      payer: 'bcbsks',
      serviceDate: '2013-03-04',
      tumorType: 'hepatocellular-carcinoma',
      allFociTreatable: false,
      bridgeToTransplant: true,
    },
  },
];
const submissions = [...vignettes, ...leftToPayer].map(
  ({ id, case: input }) => [id, judgedCase(input, today)] as const,
);

const draftsOf = (submission: Submission): readonly Draft[] => {
  const notice = memberNoticeFor(submission);
  return [letterFor(submission), ...(notice?.is === 'draft' ? [notice.draft] : [])];
};
const everyText = (submission: Submission): readonly string[] => [
  chartText(submission),
  ...draftsOf(submission).flatMap((draft) => [draftText(draft), ...draft.notes]),
];

describe.each(submissions)('is everything in the texts of %s entered, read or given', (_, submission) => {
  it.each([
    ['chart', (each: Submission) => chartText(each)],
    ['letter', (each: Submission) => draftText(letterFor(each))],
    ['notice', (each: Submission) => draftsOf(each).slice(1).map(draftText).join('')],
  ] as const)('numbers, dates, stages and types of the %s', (__, textOf) => {
    const { left, known } = ownWords(textOf(submission), submission);
    expect(numbersIn(left).filter((number) => !known.numbers.includes(number))).toStrictEqual([]);
    expect(stagesIn(left).filter((stage) => !known.stages.includes(stage))).toStrictEqual([]);
    expect(othersTypesIn(left, submission)).toStrictEqual([]);
  });

  it('and would an invented number, stage or type be found', () => {
    const { left, known } = ownWords(
      `${draftText(letterFor(submission))} The tumor is 7.77 cm, stage IIIC, a fibroadenoma.`,
      submission,
    );
    expect(numbersIn(left).filter((number) => !known.numbers.includes(number))).toStrictEqual(['7.77']);
    expect(stagesIn(left).filter((stage) => !known.stages.includes(stage))).toStrictEqual(['IIIC']);
    const isOwn = submission.facts['tumorType'] === 'fibroadenoma';
    expect(othersTypesIn(left, submission)).toStrictEqual(isOwn ? [] : ['Fibroadenoma']);
  });

  it('never approved, denied or guaranteed', () => {
    expect(everyText(submission).filter((text) => /approv|\bden(y|ied|ial)|guaranteed/i.test(text))).toStrictEqual([]);
  });
});

const keyOf = (criterion: AssessedCriterion): string =>
  [nameOf(criterion), criterion.required, criterion.documented, statusWords[criterion.status]].join(' | ');

describe.each(submissions)('is nothing unmet or unknown presented as met in the texts of %s', (_, submission) => {
  const { criteria } = submission.determination;
  const all = criteriaRows(criteria).map(({ criterion }) => criterion);
  const lacking = new Set(all.filter(({ label, status }) => label !== null && status !== 'met').map(nameOf));

  it('rows of the letter', () => {
    const rows = draftsOf(submission).flatMap(({ parts }) =>
      parts.flatMap((part) => (part.is === 'table' && part.head[0] === 'Criterion' ? part.rows : [])),
    );
    const keys = rows.map(([name = '', ...cells]) => [name.replace(/^(– )+/, ''), ...cells.slice(0, 3)].join(' | '));
    expect(keys.filter((key) => !all.some((criterion) => keyOf(criterion) === key))).toStrictEqual([]);
  });

  it('clauses of the letter', () => {
    const paragraphs = draftsOf(submission).flatMap(({ parts }) =>
      parts.flatMap((part) => (part.is === 'paragraph' ? [part.text] : [])),
    );
    const stated = paragraphs.flatMap((text) => {
      const found = /^(.+) \((met|not met|not known|outranked)\)\. Where: /.exec(text);
      return found ? [[found[1], found[2]]] : [];
    });
    const right = criteria.map((clause) => [nameOf(clause), statusWords[clause.status].toLowerCase()]);
    expect(
      stated.filter(
        ([name, word]) => word !== 'outranked' && !right.some(([ours, status]) => ours === name && status === word),
      ),
    ).toStrictEqual([]);
    expect(
      paragraphs.filter(
        (text) => [...lacking].some((name) => text.includes(name)) && !/not met|not known|outranked/i.test(text),
      ),
    ).toStrictEqual([]);
  });

  it('lines of the chart', () => {
    const lines = chartSections(submission)
      .flatMap((section) => section.lines)
      .map(plain);
    const met = lines.flatMap((line) => /^ *- \[Met\] (.+?); (?:required|leads to): /.exec(line)?.[1] ?? []);
    expect(
      met.filter((name) => !all.some((criterion) => criterion.status === 'met' && plain(nameOf(criterion)) === name)),
    ).toStrictEqual([]);
    const stated = lines.flatMap((line) => {
      const found = /^ *- \[(.+?)\] (.+); required: (.+); documented: (.+)$/.exec(line);
      return found ? [[found[2], found[3], found[4], found[1]].join(' | ')] : [];
    });
    expect(stated.filter((key) => !all.some((criterion) => plain(keyOf(criterion)) === key))).toStrictEqual([]);
  });
});

const markerFor = (name: string): string => `ZQ-${name}-marker`;
const marked: SubmissionDetails = {
  ...noDetails,
  ...Object.fromEntries(detailFields.map(({ name }) => [name, markerFor(name)])),
};
const markersIn = (text: string): readonly string[] =>
  detailFields.map(({ name }) => name).filter((name) => text.includes(markerFor(name)));

describe('where do identifiers stand', () => {
  it.each(submissions)('%s: nowhere, unless they are given', (_, submission) => {
    expect(everyText(submission).flatMap(markersIn)).toStrictEqual([]);
    const given = { ...submission, identifiers: marked };
    const all = detailFields.map(({ name }) => name);
    expect(markersIn(chartText(given))).toStrictEqual(all);
    expect(markersIn(draftText(letterFor(given)))).toStrictEqual(all);
  });
});

const long = Array.from({ length: 250 }, (_, index) => `word${String(1000 + index)}`.slice(0, 7))
  .join(' ')
  .slice(0, 2000);

describe('does a long entry survive whole', () => {
  it.each([
    ['with spaces', `${long}.`],
    ['without any', 'x'.repeat(2000)],
  ])('2,000 characters %s, as evidence and as a detail', (_, text) => {
    const [, submission] = submissions.find(([id]) => id === 'V21') ?? [];
    if (!submission) throw new TypeError('no V21');
    const full: Submission = {
      ...submission,
      evidence: { 'kidney-size': { state: 'present', title: 'CT', date: '2025-04-01', place: text } },
      identifiers: { ...noDetails, facility: text },
    };
    for (const each of [chartText(full), draftText(letterFor(full))])
      expect(each.replace(/\s+/g, ' ').split(text).length).toBeGreaterThan(2);
  });
});

describe('does the chart text suit any chart', () => {
  it.each(submissions)('%s: plain characters, lines of at most 90 columns but for one long word', (_, submission) => {
    expect(chartText(submission)).toMatch(/^[\n -~]+$/);
    expect(
      chartText(submission)
        .split('\n')
        .filter((line) => line.length > 90),
    ).toStrictEqual([]);
  });
});
