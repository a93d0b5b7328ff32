import { describe, expect, it } from 'vitest';
import { grownFactsText, grownPayer, grownPolicies } from '../../../testing/grownFolder.ts';
import { booksOf, determine, loadPolicy, payerOf, readPayer } from '../../determination/index.ts';
import { parseCase, readFactsFile } from '../../facts/index.ts';
import { pathFor } from '../../questionnaire/index.ts';
import { noDetails } from '../details/index.ts';
import { noEvidence } from '../evidence/index.ts';
import { questionnaireFor, responseFor } from '../fhir/index.ts';
import { paperText } from '../paper/index.ts';
import { papersFor, type Submission } from './index.ts';

// An organ, a fact and a payer with two policies that do not exist: only data says of them.
const today = '2026-11-26';
const read = readFactsFile(grownFactsText);
if (!read.ok) throw new TypeError('the made-up facts are refused');
const { payer } = readPayer(grownPayer, read.file);
if (!payer) throw new TypeError('the made-up payer is refused');
const vocabulary = { ...read.file, payers: [payerOf(payer)] };
const prepared = grownPolicies.flatMap((json) => {
  const loaded = loadPolicy(json, vocabulary);
  return loaded.ok ? [loaded.prepared] : [];
});
const versions = prepared.map(({ policy: { policy, version, inForce }, read: own }) => ({
  policy,
  version,
  from: inForce.from,
  until: inForce.until,
  read: own,
}));
const bookOn = booksOf({ ...payerOf(payer), cautions: payer.cautions, book: payer.book }, versions, read.file);
const submissionOf = (input: object): Submission => {
  const parsed = parseCase({ payer: 'meridian', serviceDate: '2026-12-01', ...input }, vocabulary);
  expect(parsed.errors).toStrictEqual([]);
  const book = bookOn(parsed.facts);
  const determination = determine(book, parsed.facts, today);
  return {
    payerName: book.payer.name,
    determination,
    book,
    policy: prepared.find(({ policy }) => policy.policy === determination.policy)?.policy,
    facts: parsed.facts,
    asked: pathFor(vocabulary, [book], parsed.facts).steps.flatMap(({ questions }) =>
      questions.map(({ fact }) => fact.name),
    ),
    typed: {},
    unread: {},
    vocabulary,
    evidence: noEvidence,
    details: noDetails,
    showsNames: false,
    ownWords: '',
    unanswered: [],
    notCounted: [],
    compared: undefined,
    today,
  };
};

describe('does all that is made of a case know a fact and an organ that only data name', () => {
  it.each([
    [2, 'medically-necessary', 'T.1'],
    [3, 'investigational', 'T.2'],
  ])('%d nodules: %s', (noduleCount, outcome, label) => {
    const { determination, asked } = submissionOf({ site: 'thyroid', noduleCount });
    expect([determination.outcome, determination.governing]).toStrictEqual([outcome, [label]]);
    expect(asked).toContain('noduleCount');
  });

  it('the kind is judged by its own policy, and its wider value is not', () => {
    expect(submissionOf({ site: 'kidney', tumorType: 'angiomyolipoma' }).determination).toMatchObject({
      outcome: 'medically-necessary',
      policy: 'meridian-kidney',
    });
    expect(submissionOf({ site: 'kidney', tumorType: 'other-kidney-tumor' }).determination.outcome).toBe(
      'not-addressed',
    );
  });

  it('papers say the fact in its own words', () => {
    const text = papersFor(submissionOf({ site: 'thyroid', noduleCount: 2 }))
      .map(paperText)
      .join('\n');
    expect(text).toMatch(/thyroid/i);
    expect(text).toMatch(/nodules/);
    expect(text).toContain('Ultrasound');
  });

  it('the FHIR questionnaire asks it, and the response answers it', () => {
    const [thyroid] = prepared;
    if (!thyroid) throw new TypeError('the made-up policy is refused');
    expect(JSON.stringify(questionnaireFor(thyroid))).toContain('How many nodules are there?');
    const response = JSON.stringify(
      responseFor(thyroid, { site: 'thyroid', noduleCount: 2 }, { authored: '2026-11-26T12:00:00Z' }),
    );
    expect(response).toContain('noduleCount');
    expect(response).toContain('thyroid');
  });
});
