import { describe, expect, it } from 'vitest';
import type { Facts } from '../../facts/index.ts';
import { otherwise, preparedMadeUp, supports } from '../fixtures/madeUp.ts';
import type { PreparedPolicy } from '../prepare.ts';
import { pictureOf, pictureOutcomeOf } from './picture.ts';

const policy = preparedMadeUp([
  supports('A', { all: [{ site: 'kidney' }, { solitaryKidney: true }, { sizeCm: { atMost: 4 } }] }),
  supports('B', { all: [{ site: 'kidney' }, { stage: 'IV' }] }),
  otherwise,
]);
/** Each line of the picture: from which question, by which answers, to what. */
const drawn = (of: PreparedPolicy, site: string | undefined, facts: Facts | undefined): readonly string[] => {
  const { nodes, edges } = pictureOf(of, site, facts);
  const nameOf = (wanted: string) =>
    nodes.flatMap((node) =>
      node.id === wanted ? [node.kind === 'question' ? `${node.fact.name}?` : node.outcome, node.reach] : [],
    );
  return edges.map(
    ({ from, short, to, reach }) => `${nameOf(from).join(' ')} - ${short}, ${reach} - ${nameOf(to).join(' ')}`,
  );
};

describe('how is a policy drawn', () => {
  it('question by question, each answer with where it leads; all of it is open without a case', () => {
    expect(drawn(policy, 'kidney', undefined)).toStrictEqual([
      'stage? open - Stage I, II or III, open - sizeCm? open',
      'stage? open - Stage IV, open - medically-necessary open',
      'sizeCm? open - At most 4 cm, open - solitaryKidney? open',
      'sizeCm? open - Over 4 cm, open - investigational open',
      'solitaryKidney? open - Yes, open - medically-necessary open',
      'solitaryKidney? open - No, open - investigational open',
    ]);
  });

  it('with the way of a case through it', () => {
    expect(drawn(policy, 'kidney', { site: 'kidney', stage: 'I', solitaryKidney: true })).toStrictEqual([
      'stage? taken - Stage I, II or III, taken - sizeCm? taken',
      'stage? taken - Stage IV, ruled-out - medically-necessary ruled-out',
      'sizeCm? taken - At most 4 cm, open - solitaryKidney? open',
      'sizeCm? taken - Over 4 cm, open - investigational open',
      'solitaryKidney? open - Yes, open - medically-necessary open',
      'solitaryKidney? open - No, ruled-out - investigational ruled-out',
    ]);
    expect(drawn(policy, 'kidney', { site: 'kidney', stage: 'IV' }).slice(2)).toStrictEqual([
      'sizeCm? ruled-out - At most 4 cm, ruled-out - solitaryKidney? ruled-out',
      'sizeCm? ruled-out - Over 4 cm, ruled-out - investigational ruled-out',
      'solitaryKidney? ruled-out - Yes, ruled-out - medically-necessary ruled-out',
      'solitaryKidney? ruled-out - No, ruled-out - investigational ruled-out',
    ]);
  });

  it('a question to which two ways lead is met by the nearer of them', () => {
    const joined = preparedMadeUp([
      supports('A', {
        all: [{ site: 'kidney' }, { any: [{ stage: 'IV' }, { sizeCm: { above: 7 } }] }, { solitaryKidney: true }],
      }),
      otherwise,
    ]);
    const reach = (facts: Facts) =>
      pictureOf(joined, 'kidney', { site: 'kidney', ...facts }).nodes.flatMap((node) =>
        node.kind === 'question' ? [`${node.fact.name} ${node.reach}`] : [],
      );
    expect(reach({ stage: 'IV' })).toStrictEqual(['stage taken', 'sizeCm ruled-out', 'solitaryKidney taken']);
    expect(reach({ stage: 'I', sizeCm: 9 })).toStrictEqual(['stage taken', 'sizeCm taken', 'solitaryKidney taken']);
    expect(reach({ stage: 'I' })).toStrictEqual(['stage taken', 'sizeCm taken', 'solitaryKidney open']);
    expect(reach({ stage: 'I', sizeCm: 3 })).toStrictEqual(['stage taken', 'sizeCm taken', 'solitaryKidney ruled-out']);
    expect(reach({ sizeCm: 3 })).toStrictEqual(['stage taken', 'sizeCm open', 'solitaryKidney open']);
  });

  it('where nothing is asked, by its outcome alone: taken by every case', () => {
    const parts = [undefined, { site: 'lung' }].map((facts) => pictureOf(policy, 'lung', facts));
    expect(parts.map(({ nodes, edges }) => [nodes.map((node) => [node.kind, node.reach]), edges])).toStrictEqual([
      [[['outcome', 'open']], []],
      [[['outcome', 'taken']], []],
    ]);
  });

  it('each line has a name of its own', () => {
    const { edges } = pictureOf(policy, undefined, undefined);
    expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
  });
});

describe('in which words is a question asked', () => {
  const candidate = { surgicalCandidacy: 'candidate' };
  const asked = (site: string | readonly string[], at: string | undefined) =>
    pictureOf(preparedMadeUp([supports('S', { all: [{ site }, candidate] }), otherwise]), at, undefined).nodes.flatMap(
      (node) => (node.kind === 'question' && node.fact.name === 'surgicalCandidacy' ? [node.question] : []),
    );

  it('in those for the site, where one alone comes to it or is picked; else in general ones', () => {
    expect(asked('lung', undefined)).toStrictEqual(['Is the patient a candidate for lung surgery?']);
    expect(asked(['kidney', 'lung'], 'kidney')).toStrictEqual(['Is the patient a candidate for kidney surgery?']);
    expect(asked(['kidney', 'lung'], undefined)).toStrictEqual(['Is the patient a candidate for surgery?']);
  });
});

it('a policy that leaves cases undecided has no picture', () => {
  expect(pictureOutcomeOf('not-covered')).toBe('not-covered');
  expect(() => pictureOutcomeOf('undecided')).toThrow(
    new RangeError('a policy whose cases can end undecided has no picture'),
  );
});
