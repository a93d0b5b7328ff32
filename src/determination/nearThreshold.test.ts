import { expect, test } from 'vitest';
import { policyAlone, policyTexts } from '../../testing/held.ts';
import { factNamed, heldFacts } from '../facts/index.ts';
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
