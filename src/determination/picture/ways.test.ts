import { describe, expect, it } from 'vitest';
import type { Facts } from '../../facts/index.ts';
import { otherwise, preparedMadeUp, supports } from '../fixtures/madeUp.ts';
import { isDrawnIn, leadingTo, partFor, sitesAtNodes, sitesInPicture } from './part.ts';
import { waysOf } from './ways.ts';

const policy = preparedMadeUp([
  supports('A', { all: [{ site: 'kidney' }, { solitaryKidney: true }, { sizeCm: { atMost: 4 } }] }),
  supports('B', {
    all: [
      { site: 'kidney' },
      {
        any: [
          { label: 'B.1', cites: ['L1'], stage: 'IV' },
          { label: 'B.2', cites: ['L1'], sizeCm: { above: 7 } },
        ],
      },
    ],
  }),
  otherwise,
]);
const told = (site: string | undefined, facts?: Facts): readonly string[] =>
  waysOf(policy, site, facts).map(
    ({ answers, outcome, governing, reach }) =>
      `${answers.map(({ words }) => words).join(' > ')}: ${outcome} by ${governing.join()}, ${reach}`,
  );

const kidney = [
  'Stage I, II or III > At most 4 cm > Yes: medically-necessary by A',
  'Stage I, II or III > At most 4 cm > No: investigational by Else',
  'Stage I, II or III > Over 4 and at most 7 cm: investigational by Else',
  'Stage I, II or III > Over 7 cm: medically-necessary by B.2',
  'Stage IV: medically-necessary by B.1',
];

describe('which ways lead through a policy', () => {
  it('at one site each goes from its first question to its end, by the clause or labelled part that is met', () => {
    expect(told('kidney')).toStrictEqual(kidney.map((way) => `${way}, open`));
    expect(told('lung')).toStrictEqual([': investigational by Else, open']);
  });

  it('at all sites the site is the first question, and those that end alike stand together', () => {
    const ways = told(undefined);
    expect(ways.slice(0, -1)).toStrictEqual(kidney.map((way) => `Kidney > ${way}, open`));
    expect(ways.at(-1)).toMatch(/^Lung, .* or another site: investigational by Else, open$/);
  });

  it.each<[Facts, readonly string[]]>([
    [{ stage: 'I', sizeCm: 3 }, ['open', 'open', 'ruled-out', 'ruled-out', 'ruled-out']],
    [{ stage: 'I', sizeCm: 3, solitaryKidney: true }, ['taken', 'ruled-out', 'ruled-out', 'ruled-out', 'ruled-out']],
    [{ stage: 'IV' }, ['ruled-out', 'ruled-out', 'ruled-out', 'ruled-out', 'taken']],
    [{ sizeCm: { above: 4 } }, ['ruled-out', 'ruled-out', 'open', 'open', 'open']],
    [{}, ['open', 'open', 'open', 'open', 'open']],
  ])('of a case with %j: taken, open or ruled out', (facts, reach) => {
    expect(waysOf(policy, 'kidney', { site: 'kidney', ...facts }).map((way) => way.reach)).toStrictEqual(reach);
  });

  it('where several clauses share an end and none alone is met, all of them are named', () => {
    const shared = preparedMadeUp([
      supports('C', { all: [{ site: 'kidney' }, { solitaryKidney: true }] }),
      supports('D', { all: [{ site: 'kidney' }, { solitaryKidney: false }] }),
      otherwise,
    ]);
    expect(waysOf(shared, 'kidney', undefined).map(({ governing }) => governing)).toStrictEqual([['C', 'D']]);
  });

  it('none that is not met there, and none of another outcome', () => {
    const asked = preparedMadeUp([
      supports('C', { all: [{ site: 'kidney' }, { solitaryKidney: true }] }),
      supports('D', { all: [{ site: 'kidney' }, { solitaryKidney: false }, { stage: ['I', 'II', 'III'] }] }),
      supports('E', { all: [{ site: 'kidney' }, { solitaryKidney: true }, { stage: 'IV' }] }),
      { ...supports('N', { all: [{ site: 'kidney' }, { stage: 'IV' }] }), outcome: 'not-covered' },
      otherwise,
    ]);
    expect(
      waysOf(asked, 'kidney', undefined).map(({ answers, governing }) => [
        answers.map(({ words }) => words).join(' > '),
        governing.join(),
      ]),
    ).toStrictEqual([
      ['Stage I, II or III', 'C,D'],
      ['Stage IV > Yes', 'C,E'],
      ['Stage IV > No', 'N'],
    ]);
  });
});

describe('what of a picture concerns a case', () => {
  it('its sites, where an outcome turns on them', () => {
    expect(sitesInPicture(policy)[0]).toStrictEqual({ value: 'kidney', word: 'Kidney' });
    expect(sitesInPicture(preparedMadeUp([otherwise]))).toStrictEqual([]);
    expect(sitesInPicture(preparedMadeUp([supports('P', { approach: 'percutaneous' }), otherwise]))).toStrictEqual([]);
  });

  it('whether anything known of it counts', () => {
    expect([{ approach: 'open' }, {}, { sizeCm: 3 }].map((facts) => isDrawnIn(policy, facts))).toStrictEqual([
      false,
      false,
      true,
    ]);
  });

  it('of the answers that it leaves all, some or none lead along', () => {
    expect(leadingTo(undefined, [0])).toBe('open');
    expect([[0], [0, 1], [1, 2]].map((along) => leadingTo([0, 1], along))).toStrictEqual(['open', 'taken', 'open']);
    expect(leadingTo([3], [0, 1])).toBe('ruled-out');
  });

  it('which sites come to which node: each to those on its own ways', () => {
    const reached = sitesAtNodes(policy.root, ['kidney', 'lung']);
    expect([...(reached.get(policy.root) ?? [])]).toStrictEqual(['kidney', 'lung']);
    expect([...(reached.get(partFor(policy, 'kidney')) ?? [])]).toStrictEqual(['kidney']);
    expect([...(reached.get(partFor(policy, 'lung')) ?? [])]).toStrictEqual(['kidney', 'lung']);
    expect(partFor(policy, undefined)).toBe(policy.root);
  });
});
