import { lazy, Suspense } from 'react';
import type { FactValue } from '../../../facts/index.ts';

// All at once and for every case: what is loaded, and when, must not tell a server which site the tumor has.
const calculators = import('./calculators.ts');
const EgfrCalculator = lazy(async () => ({ default: (await calculators).EgfrCalculator }));
const KidneyStageCalculator = lazy(async () => ({ default: (await calculators).KidneyStageCalculator }));
const LungStageCalculator = lazy(async () => ({ default: (await calculators).LungStageCalculator }));

const calculatorOf = (fact: string, site: FactValue | undefined) => {
  if (fact === 'egfr') return <EgfrCalculator />;
  if (fact === 'stage' && site === 'kidney') return <KidneyStageCalculator />;
  return fact === 'stage' && site === 'lung' ? <LungStageCalculator /> : null;
};

/** The calculator of a question, where it has one. */
export function CalculatorFor({ fact, site }: { readonly fact: string; readonly site: FactValue | undefined }) {
  return <Suspense fallback={null}>{calculatorOf(fact, site)}</Suspense>;
}
