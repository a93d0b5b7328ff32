import type { FactValue } from '../../../facts/index.ts';
import { EgfrCalculator } from './EgfrCalculator.tsx';
import { KidneyStageCalculator } from './KidneyStageCalculator.tsx';
import { LungStageCalculator } from './LungStageCalculator.tsx';

/** The calculator of a question, where it has one. */
export function CalculatorFor({ fact, site }: { readonly fact: string; readonly site: FactValue | undefined }) {
  if (fact === 'egfr') return <EgfrCalculator />;
  if (fact === 'stage' && site === 'kidney') return <KidneyStageCalculator />;
  if (fact === 'stage' && site === 'lung') return <LungStageCalculator />;
  return null;
}
