import type { FactValue } from '../../../../facts/index.ts';
import { later } from '../../../../ui/later.tsx';

// All at once and for every case: what is loaded, and when, must not tell a server which site the tumor has.
const calculators = () => import('./calculators.ts');
const EgfrCalculator = later(async () => (await calculators()).EgfrCalculator);
const KidneyStageCalculator = later(async () => (await calculators()).KidneyStageCalculator);
const LungStageCalculator = later(async () => (await calculators()).LungStageCalculator);

/** The calculator of a question, where it has one. */
export function CalculatorFor({ fact, site }: { readonly fact: string; readonly site: FactValue | undefined }) {
  if (fact === 'egfr') return <EgfrCalculator />;
  if (fact === 'stage' && site === 'kidney') return <KidneyStageCalculator />;
  return fact === 'stage' && site === 'lung' ? <LungStageCalculator /> : null;
}
