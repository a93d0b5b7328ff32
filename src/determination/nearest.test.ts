import { describe, expect, it } from 'vitest';
import { contradictionsIn, heldFacts, type Facts } from '../facts/index.ts';
import { heldPolicy, policyTexts } from '../../testing/held.ts';
import { booksOf } from './book/compileBook.ts';
import { madeUpOwner, madeUpVersion, otherwise, preparedMadeUp, supports } from './fixtures/madeUp.ts';
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

describe('where no one fact makes a difference', () => {
  const both = preparedMadeUp([
    supports('A', { all: [{ site: 'kidney' }, { solitaryKidney: true }, { stage: ['II', 'III'] }] }),
    otherwise,
  ]);
  const lines = (facts: Facts): readonly string[] => neighborsOf(both, facts).map(inWords);

  it('the two that do, and answers that lead alike are one line', () => {
    expect(lines({ site: 'kidney', solitaryKidney: false, stage: 'I' })).toStrictEqual([
      'solitaryKidney: Yes instead of No; stage: Stage II or Stage III instead of Stage I: medically-necessary',
    ]);
  });

  it('one fact alone, where one is enough', () => {
    expect(lines({ site: 'kidney', solitaryKidney: true, stage: 'I' })).toStrictEqual([
      'stage: Stage II or Stage III instead of Stage I: medically-necessary',
    ]);
    expect(lines({ site: 'kidney', solitaryKidney: false, stage: 'III' })).toStrictEqual([
      'solitaryKidney: Yes instead of No: medically-necessary',
    ]);
  });

  it('three make no line, and neither does another site or type of tumor', () => {
    const three = preparedMadeUp([
      supports('A', {
        all: [
          { site: 'kidney' },
          { tumorType: 'renal-cell-carcinoma' },
          { solitaryKidney: true },
          { stage: 'II' },
          { resectionWorsensKidneyFunction: true },
        ],
      }),
      otherwise,
    ]);
    const facts = {
      site: 'kidney',
      tumorType: 'renal-cell-carcinoma',
      solitaryKidney: false,
      stage: 'I',
      resectionWorsensKidneyFunction: false,
    };
    expect(neighborsOf(three, facts)).toStrictEqual([]);
    expect(neighborsOf(three, { ...facts, tumorType: 'other-kidney-tumor' })).toStrictEqual([]);
    expect(neighborsOf(both, { site: 'lung' })).toStrictEqual([]);
  });

  it('a contradiction that the case has already stands in no line’s way', () => {
    const small = preparedMadeUp([
      supports('A', { all: [{ site: 'kidney' }, { sizeCm: { above: 7 } }, { solitaryKidney: true }] }),
      otherwise,
    ]);
    const facts = { site: 'kidney', stage: 'I', sizeCm: 8, solitaryKidney: false };
    expect(contradictionsIn(facts, small.vocabulary)).toHaveLength(1);
    expect(neighborsOf(small, facts).map(inWords)).toStrictEqual([
      'solitaryKidney: Yes instead of No: medically-necessary',
    ]);
  });

  it('answers that leave other answers to the second are a line of their own', () => {
    const either = preparedMadeUp([
      supports('A', { all: [{ site: 'kidney' }, { surgicalCandidacy: 'candidate' }, { stage: 'II' }] }),
      supports('B', { all: [{ site: 'kidney' }, { surgicalCandidacy: 'poor-candidate' }, { stage: 'III' }] }),
      otherwise,
    ]);
    expect(
      neighborsOf(either, { site: 'kidney', surgicalCandidacy: 'not-a-candidate', stage: 'I' }).map(inWords),
    ).toStrictEqual([
      'surgicalCandidacy: A candidate instead of Not a candidate; stage: Stage II instead of Stage I: medically-necessary',
      'surgicalCandidacy: A poor candidate instead of Not a candidate; stage: Stage III instead of Stage I: medically-necessary',
    ]);
  });
});

describe('what is no neighbor', () => {
  const either = preparedMadeUp([
    supports('A', { all: [{ site: 'kidney' }, { any: [{ solitaryKidney: true }, { stage: 'IV' }] }] }),
    otherwise,
  ]);

  it('a case that is open, and none is one of an open case', () => {
    expect(neighborsOf(either, { site: 'kidney', stage: 'I' })).toStrictEqual([]);
    // One kidney less, and the stage would have to be known.
    expect(neighborsOf(either, { site: 'kidney', solitaryKidney: true })).toStrictEqual([]);
    // A stage that the site has not is none.
    expect(neighborsOf(either, { site: 'kidney', solitaryKidney: true, stage: 'IA1' })).toStrictEqual([]);
  });

  it('one of another type of tumor, or of another line of business', () => {
    const typed = preparedMadeUp([
      supports('A', { all: [{ site: 'kidney' }, { tumorType: 'other-kidney-tumor' }] }),
      otherwise,
    ]);
    expect(neighborsOf(typed, { site: 'kidney', tumorType: 'renal-cell-carcinoma' })).toStrictEqual([]);
    const gold = booksOf(
      madeUpOwner([{ policy: 'acme-1', when: ['gold'] }, { policy: 'acme-2' }]),
      [madeUpVersion('acme-1', [supports('A', { site: 'kidney' }), otherwise]), madeUpVersion('acme-2', [otherwise])],
      heldFacts,
    )({});
    expect(neighborsOf(gold, { site: 'kidney', product: 'silver' })).toStrictEqual([]);
  });
});
