import { describe, expect, it } from 'vitest';
import { determine } from '../../determination/index.ts';
import { bookOf, heldPolicy, policyTexts } from '../../../testing/held.ts';
import { metAlternative, metCriteria, testsWithin, unmetCriteria } from './requirements.ts';

const book = bookOf(heldPolicy(policyTexts.get('bcbsma-260_2024-09.json') ?? ''));
const kidney = {
  site: 'kidney',
  tumorType: 'renal-cell-carcinoma',
  stage: 'I',
  sizeCm: 3.4,
  solitaryKidney: false,
  egfr: 52,
  resectionWorsensKidneyFunction: true,
};
const clauseOf = (facts: object) => {
  const { criteria } = determine(book, { ...kidney, ...facts }, '2025-01-02');
  const clause = criteria.find(({ outcome }) => outcome === 'medically-necessary');
  if (!clause) throw new TypeError('no clause would support the case');
  return clause;
};
const facts = (criteria: ReturnType<typeof metCriteria>) => criteria.map((each) => each.facts.join(' or '));

describe('which criteria are those of the way that is met', () => {
  it('the ones before the alternatives and those of the first that is met, no other', () => {
    const clause = clauseOf({});
    expect(facts(metCriteria(clause))).toStrictEqual([
      'tumorType or stage',
      'sizeCm',
      'solitaryKidney or egfr',
      'resectionWorsensKidneyFunction',
    ]);
    expect(metCriteria(clause).map(({ requires }) => requires)).toStrictEqual([
      'Localized renal cell carcinoma',
      'No more than 4 cm',
      'One kidney, or GFR less than 60',
      'Resection likely to worsen kidney function substantially',
    ]);
    expect(metAlternative(clause)?.label).toBe('RCC.1');
    expect(unmetCriteria(clause)).toStrictEqual([]);
  });

  it('another alternative alone', () => {
    const clause = clauseOf({ egfr: 72, surgicalCandidacy: 'not-a-candidate' });
    expect(facts(metCriteria(clause))).toStrictEqual(['tumorType or stage', 'sizeCm', 'surgicalCandidacy']);
    expect(metAlternative(clause)?.label).toBe('RCC.2');
  });
});

describe('for which is a clause not met', () => {
  it('the one limit that the case is over, and not the alternatives beside it', () => {
    const clause = clauseOf({ sizeCm: 5.5, surgicalCandidacy: 'poor-candidate' });
    expect(facts(unmetCriteria(clause))).toStrictEqual(['sizeCm']);
    expect(metCriteria(clause)).toStrictEqual([]);
  });

  it('where no alternative is met, those of each', () => {
    const clause = clauseOf({ egfr: 72, surgicalCandidacy: 'candidate' });
    expect(facts(unmetCriteria(clause))).toStrictEqual(['solitaryKidney or egfr', 'surgicalCandidacy']);
  });
});

it('the tests within a criterion', () => {
  const [, , kidneyFunction] = metCriteria(clauseOf({}));
  expect(kidneyFunction && testsWithin(kidneyFunction).map(({ status }) => status)).toStrictEqual(['not-met', 'met']);
});
