import { describe, expect, it } from 'vitest';
import { otherwise, preparedMadeUp, supports } from '../fixtures/madeUp.ts';
import { differencesBetween } from './differences.ts';

const at = (site: string | readonly string[], ...more: readonly object[]): object => ({ all: [{ site }, ...more] });
const solitary = { solitaryKidney: true };
const policyOf = (...conditions: readonly object[]) =>
  preparedMadeUp([...conditions.map((when, place) => supports(String(place), when)), otherwise]);
const none = preparedMadeUp([otherwise]);
const between = (before: Parameters<typeof differencesBetween>[0], after: Parameters<typeof differencesBetween>[0]) =>
  differencesBetween(before, after).groups.flatMap(({ outcomes, conditions }) =>
    conditions.map(
      ({ siteWords, terms, cases }) =>
        `${outcomes.join(' > ')}: ${[siteWords.join(', '), ...terms.map(({ words }) => words)].join('; ')} (${String(cases)})`,
    ),
  );
/** The same, for cases that nothing supported before. */
const supported = (...conditions: readonly object[]): readonly string[] =>
  between(none, policyOf(...conditions)).map((line) => line.replace('investigational > medically-necessary: ', ''));

describe('in which cases do two policies part', () => {
  it('in none, where they say the same', () => {
    const { groups, differing, cases, sites } = differencesBetween(
      policyOf(at('kidney', solitary)),
      policyOf(at('kidney', solitary)),
    );
    expect([groups, differing]).toStrictEqual([[], 0]);
    // Two at the kidney, one at every other site.
    expect([cases, sites.find(({ site }) => site === 'kidney')]).toStrictEqual([
      sites.length + 1,
      { site: 'kidney', words: 'Kidney', cases: 2, differing: 0 },
    ]);
  });

  it('between one limit and the other', () => {
    const [four, five] = [4, 5].map((atMost) => policyOf(at('kidney', { sizeCm: { atMost } })));
    if (!four || !five) throw new TypeError('two policies are needed');
    expect(between(four, five)).toStrictEqual([
      'investigational > medically-necessary: Kidney; over 4 and at most 5 cm (1)',
    ]);
    expect(between(five, four)).toStrictEqual([
      'medically-necessary > investigational: Kidney; over 4 and at most 5 cm (1)',
    ]);
    const [group, ...others] = differencesBetween(four, five).groups;
    expect([others, group?.cases, group?.isFewest, group?.conditions[0]?.sites]).toStrictEqual([
      [],
      1,
      true,
      ['kidney'],
    ]);
    expect(group?.conditions[0]?.facts).toStrictEqual([
      { site: 'kidney', sizeCm: 5 },
      { site: 'kidney', sizeCm: 5 },
    ]);
  });

  it('by each pair of outcomes, that of most cases first', () => {
    const before = preparedMadeUp([
      { ...supports('N', at('kidney', { stage: 'IV' })), outcome: 'not-covered' },
      supports('A', at('kidney', solitary)),
      otherwise,
    ]);
    expect(between(before, policyOf(at('kidney', { stage: 'IV' })))).toStrictEqual([
      'medically-necessary > investigational: Kidney; any but Stage IV; Yes (3)',
      'not-covered > medically-necessary: Kidney; Stage IV (2)',
    ]);
  });
});

describe('in which words are the cases told', () => {
  it.each<[string, readonly object[], readonly string[]]>([
    ['a site', [at('kidney')], ['Kidney (1)']],
    ['sites with the same cases in one', [at(['kidney', 'lung'])], ['Kidney, Lung (2)']],
    [
      'also where a fact is asked at both',
      [at(['kidney', 'lung'], { surgicalCandidacy: 'candidate' })],
      ['Kidney, Lung; A candidate (2)'],
    ],
    [
      'sites with facts of their own each by itself',
      [at('kidney', solitary), at('lung', { nodes: 'negative' })],
      ['Kidney; Yes (1)', 'Lung; Negative (N0) (1)'],
    ],
    [
      'what both share in one, what one has alone by itself',
      [at(['kidney', 'lung'], { surgicalCandidacy: 'candidate' }), at('kidney', solitary, { egfr: { below: 60 } })],
      ['Kidney, Lung; A candidate (5)', 'Kidney; Yes; below 60 mL/min/1.73 m² (3)'],
    ],
    [
      'two conditions that share cases, each whole',
      [at('kidney', { stage: 'IV' }), at('kidney', { sizeCm: { above: 7 } })],
      ['Kidney; over 7 cm (4)', 'Kidney; Stage IV (2)'],
    ],
    [
      'a value for which another holds anyway is left out',
      [at('kidney', { stage: ['I', 'II'] }, solitary), at('kidney', { stage: 'II' })],
      ['Kidney; Stage II (2)', 'Kidney; Stage I; Yes (1)'],
    ],
    [
      'but an interval stays whole',
      [at('kidney', { sizeCm: { above: 4 } }, solitary), at('kidney', { sizeCm: { above: 6 } })],
      ['Kidney; over 4 cm; Yes (2)', 'Kidney; over 6 cm (2)'],
    ],
    [
      'of sites that share a fact, one of which has another beside it',
      [
        at('kidney', { surgicalCandidacy: 'candidate' }, solitary),
        at('lung', { surgicalCandidacy: 'candidate' }),
        at('kidney', { surgicalCandidacy: 'poor-candidate' }),
      ],
      ['Kidney; A poor candidate (2)', 'Kidney; Yes; A candidate (1)', 'Lung; A candidate (1)'],
    ],
    [
      'sites that have it alike beside one that has not',
      [at(['kidney', 'lung', 'liver']), at('eye', { tumorType: 'uveal-melanoma' })],
      ['Kidney, Lung, Liver (3)', 'Eye; Uveal melanoma (1)'],
    ],
    [
      'also beside values of which some could be left out',
      [at('kidney', { stage: ['I', 'II', 'III'] }, { sizeCm: { above: 4 } }), at('kidney', { sizeCm: { above: 6 } })],
      ['Kidney; any but Stage IV; over 4 cm (6)', 'Kidney; over 6 cm (4)'],
    ],
    [
      'at every site where it holds, also where another condition takes it in',
      [
        at('kidney', { surgicalCandidacy: 'candidate' }),
        at('lung', { surgicalCandidacy: ['candidate', 'poor-candidate'] }),
      ],
      ['Kidney, Lung; A candidate (2)', 'Lung; A poor candidate (1)'],
    ],
    [
      'two sites with as many answers to the same fact that are not the same answers',
      [at('kidney', { surgicalCandidacy: 'candidate' }), at('lung', { surgicalCandidacy: 'not-a-candidate' })],
      ['Kidney; A candidate (1)', 'Lung; Not a candidate (1)'],
    ],
    [
      'sites where it holds in the same cases of a fact, beside which one has another',
      [
        at(['kidney', 'lung'], { surgicalCandidacy: 'candidate' }),
        at('liver', { allFociTreatable: true }),
        at('soft-tissue', { symptomatic: true }),
      ],
      ['Kidney, Lung; A candidate (2)', 'Liver; Yes (1)', 'Soft tissue; Yes (1)'],
    ],
    [
      'three values in pairs: two conditions, not three',
      [
        at('kidney', { stage: ['I', 'II'] }, solitary),
        at('kidney', { stage: ['II', 'III'] }, { solitaryKidney: false }),
      ],
      ['Kidney; Stage I or Stage II; Yes (2)', 'Kidney; Stage II or Stage III; No (2)'],
    ],
  ])('%s', (_, conditions, lines) => {
    expect(supported(...conditions)).toStrictEqual(lines);
  });
});
