import { describe, expect, it } from 'vitest';
import { heldFacts, type Vocabulary } from '../facts/index.ts';
import { policyOutcomes, type Outcome } from './outcome.ts';
import { sharedVerdict, unaddressedSubject, verdictFor, verdictHeading, verdictNames, verdictOf } from './verdict.ts';

const decided = (outcome: Outcome) => ({ outcome, possibleOutcomes: [outcome] });
const open = (...possibleOutcomes: readonly Outcome[]) => ({
  outcome: 'needs-information' as const,
  possibleOutcomes,
});

describe('what does an outcome come to', () => {
  it.each<[Outcome, string, string]>([
    ['medically-necessary', 'supported', 'The policy supports this'],
    ['investigational', 'not-supported', 'Not supported: investigational'],
    ['not-medically-necessary', 'not-supported', 'Not supported: not medically necessary'],
    ['not-covered', 'not-supported', 'Not supported: not covered'],
    ['criteria-not-met', 'not-supported', 'Not supported: criteria not met'],
    ['payer-review', 'ask-payer', 'Ask the payer: the policy leaves it open'],
    ['not-addressed', 'not-in-policy', 'This policy does not cover prostate'],
    ['no-version', 'no-text', 'No policy text held for March 15, 2023'],
  ])('%s: %s, "%s"', (outcome, verdict, heading) => {
    expect(verdictOf(outcome)).toBe(verdict);
    expect(verdictHeading(decided(outcome), { subject: 'prostate', serviceDate: '2023-03-15' })).toBe(heading);
  });

  it('not enough to tell, while what is left has more than one verdict', () => {
    const judged = open('investigational', 'medically-necessary');
    expect(verdictFor(judged)).toBe('not-enough');
    expect(verdictHeading(judged, {})).toBe('Not enough to tell yet');
  });

  it('the one verdict that all outcomes share, also while the outcome is open', () => {
    const judged = open('criteria-not-met', 'investigational');
    expect(verdictFor(judged)).toBe('not-supported');
    expect(verdictHeading(judged, {})).toBe('Not supported: criteria not met or investigational');
  });

  it('in general words where nothing is named', () => {
    expect(verdictHeading(decided('not-addressed'), {})).toBe('This policy does not cover this tumor');
    expect(verdictHeading(decided('no-version'), {})).toBe('No policy text held for this date');
  });

  it('a decided outcome stands by itself, whatever else was possible', () => {
    const judged = { outcome: 'investigational' as const, possibleOutcomes: ['medically-necessary' as const] };
    expect([verdictFor(judged), verdictHeading(judged, {})]).toStrictEqual([
      'not-supported',
      'Not supported: investigational',
    ]);
  });

  it('no outcome at all shares nothing', () => {
    expect(sharedVerdict([])).toBeUndefined();
  });

  it('never in the words that only a payer may use', () => {
    const said = [...policyOutcomes, 'no-version' as const, 'needs-information' as const].map((outcome) =>
      verdictHeading(decided(outcome), { subject: 'prostate', serviceDate: '2023-03-15' }),
    );
    expect(
      [...said, ...Object.values(verdictNames)].filter((words) => /approv|denied|denial/i.test(words)),
    ).toStrictEqual([]);
  });
});

describe('what does a text not speak of', () => {
  const vocabulary: Vocabulary = { ...heldFacts, payers: [] };

  it.each([
    [{ site: 'prostate' }, false, 'prostate'],
    [{ site: 'other' }, false, 'this site'],
    [
      { site: 'cervix', tumorType: 'cervical-intraepithelial-neoplasia' },
      true,
      'cervical intraepithelial neoplasia (CIN)',
    ],
    [{ site: 'cervix' }, true, 'cervix'],
    [{ site: 'kidney', tumorType: 'nothing' }, true, 'kidney'],
    [{ site: 'nowhere' }, false, undefined],
    [{ site: 'other' }, true, 'another site'],
    [{}, false, undefined],
  ])('%j, other tumors of the site spoken of: %s', (facts, isSiteAddressed, subject) => {
    expect(unaddressedSubject(facts, vocabulary, isSiteAddressed)).toBe(subject);
  });

  it('a word that begins with two capitals keeps them', () => {
    const facts = heldFacts.facts.map((fact) =>
      fact.name === 'site' && fact.domain.of === 'choices'
        ? { ...fact, domain: { ...fact.domain, choices: [{ value: 'gut', word: 'GI tract' }] } }
        : fact,
    );
    expect(unaddressedSubject({ site: 'gut' }, { ...vocabulary, facts }, false)).toBe('GI tract');
  });
});
