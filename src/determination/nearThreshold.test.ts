import { expect, test } from 'vitest';
import { policyAlone, policyTexts } from '../../testing/held.ts';
import { factNamed, heldFacts } from '../facts/index.ts';
import { otherwise, preparedMadeUp, supports } from './fixtures/madeUp.ts';
import { nearThresholds } from './nearThreshold.ts';

const limited = [...policyTexts.values()].map(policyAlone).find(({ policy }) => policy.policy === 'bcbsma-260');
const near = (egfr: number, calculated: readonly string[] = ['egfr']): readonly number[] => {
  if (!limited) throw new TypeError('no policy with a limit of the eGFR is held');
  return nearThresholds(limited, { site: 'kidney', egfr, calculated }).map(({ threshold }) => threshold);
};

test.each<[number, readonly number[]]>([
  [58.99, []],
  [59, [60]],
  [60, [60]],
  [61, [60]],
  [61.01, []],
])('a calculated eGFR of %d is near to the limits %j: the margin itself counts', (egfr, limits) => {
  const { domain } = factNamed(limited?.vocabulary ?? { ...heldFacts, payers: [] }, 'egfr') ?? {};
  expect(domain).toMatchObject({ nearThreshold: 1 });
  expect(near(egfr)).toEqual(limits);
});

test('what a laboratory reported is near to nothing', () => {
  expect(near(60, [])).toEqual([]);
});

test('every limit of its own fact counts once, whichever side it is given from, and is told', () => {
  const policy = preparedMadeUp([
    supports('A', { all: [{ site: 'kidney' }, { egfr: { atLeast: 30, below: 59.5 } }, { sizeCm: { atMost: 60 } }] }),
    supports('B', { all: [{ site: 'kidney' }, { egfr: { above: 60.5, atMost: 90 } }] }),
    supports('C', { all: [{ site: 'kidney' }, { not: { egfr: { above: 60.5 } } }, { solitaryKidney: true }] }),
    otherwise,
  ]);
  const found = nearThresholds(policy, {
    site: 'kidney',
    egfr: 60,
    calculated: ['egfr', 'stage', 'sizeCm'],
    stage: 'I',
  });
  expect(found.map(({ fact, threshold }) => [fact, threshold])).toStrictEqual([
    ['egfr', 59.5],
    ['egfr', 60.5],
  ]);
  expect(found[0]?.says).toBe(
    'Estimated glomerular filtration rate (eGFR) was calculated as 60 mL/min/1.73 m², close to the policy’s limit of 59.5. The unrounded value counts here; a laboratory may print a rounded one.',
  );
  for (const [egfr, limit] of [
    [30, 30],
    [90.4, 90],
  ] as const)
    expect(nearThresholds(policy, { egfr, calculated: ['egfr'] }).map(({ threshold }) => threshold)).toStrictEqual([
      limit,
    ]);
});

test('a fact without a margin is near to nothing, not even at its limit', () => {
  const policy = preparedMadeUp([supports('A', { all: [{ site: 'kidney' }, { sizeCm: { atMost: 4 } }] }), otherwise]);
  expect(nearThresholds(policy, { site: 'kidney', sizeCm: 4, calculated: ['sizeCm'] })).toStrictEqual([]);
});
