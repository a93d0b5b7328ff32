import type { FactValue, Vocabulary } from '../../facts/index.ts';
import { LastPayerSwitch } from './LastPayerSwitch.tsx';
import { OpenCase } from './OpenCase.tsx';

interface BeginningProps {
  readonly vocabulary: Vocabulary;
  readonly chosen: FactValue | undefined;
}

/** What stands below the first step alone: the switch for the last payer, and a saved case to open. */
export function Beginning({ vocabulary, chosen }: BeginningProps) {
  return (
    <div className="mt-8 space-y-4 border-t border-line pt-4">
      <LastPayerSwitch chosen={chosen} />
      <OpenCase vocabulary={vocabulary} />
    </div>
  );
}
