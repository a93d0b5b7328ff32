import { describe, expect, it } from 'vitest';
import { contradictionsIn, type Facts } from '../facts/index.ts';
import { heldPolicy, policyTexts } from '../../testing/held.ts';
import { neighborsOf, type Neighbor } from './nearest.ts';

const massachusetts = heldPolicy(policyTexts.get('bcbsma-260_2024-09.json') ?? '');
const regence = heldPolicy(policyTexts.get('regence-132_2026-06.json') ?? '');
const inWords = ({ differences, outcome }: Neighbor): string =>
  `${differences.map(({ fact, instead, documented }) => `${fact.name}: ${instead} instead of ${documented}`).join('; ')}: ${outcome}`;

const carcinoma: Facts = { site: 'kidney', tumorType: 'renal-cell-carcinoma', stage: 'I' };

describe('what separates a case from the nearest other outcome', () => {
  it('a size over the limit: the limit', () => {
    expect(
      neighborsOf(massachusetts, { ...carcinoma, sizeCm: 4.3, surgicalCandidacy: 'not-a-candidate' }).map(inWords),
    ).toContain('sizeCm: at most 4 cm instead of 4.3 cm: medically-necessary');
  });

  it('answers with one outcome are one line, and a fact of few answers comes before the stage', () => {
    const lines = neighborsOf(massachusetts, {
      site: 'lung',
      tumorType: 'non-small-cell-lung-cancer',
      stage: 'IIIA',
      surgicalCandidacy: 'poor-candidate',
      centralAirwayPalliation: false,
    });
    expect(
      lines.map(({ outcome, differences }) => [differences.map(({ fact }) => fact.name).join(), outcome]),
    ).toStrictEqual([
      ['centralAirwayPalliation', 'medically-necessary'],
      ['stage', 'payer-review'],
      ['stage', 'medically-necessary'],
    ]);
  });

  it('no line is a case that contradicts itself', () => {
    const facts = { ...carcinoma, stage: 'II', sizeCm: 8, surgicalCandidacy: 'not-a-candidate' };
    expect(contradictionsIn(facts, massachusetts.vocabulary)).toStrictEqual([]);
    // At most 4 cm would support it, and a stage II of 4 cm is none.
    expect(neighborsOf(massachusetts, facts).map(inWords)).not.toContain(
      'sizeCm: at most 4 cm instead of 8 cm: medically-necessary',
    );
  });

  it('nothing while the case is undecided, and nothing where no known fact matters', () => {
    expect(neighborsOf(massachusetts, { ...carcinoma, sizeCm: 3 })).toStrictEqual([]);
    expect(neighborsOf(regence, { site: 'kidney' })).toStrictEqual([]);
  });
});
