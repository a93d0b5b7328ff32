import type { FactValue, Vocabulary } from '../../facts/index.ts';
import { TextLink } from '../../ui/TextLink.tsx';
import { LastPayerSwitch } from './LastPayerSwitch.tsx';
import { OpenCase } from './OpenCase.tsx';

interface BeginningProps {
  readonly vocabulary: Vocabulary;
  readonly chosen: FactValue | undefined;
}

/** What stands below the first step alone: another way to begin, the switch for the last payer, and a saved case to open. */
export function Beginning({ vocabulary, chosen }: BeginningProps) {
  return (
    <div className="mt-8 space-y-4 border-t border-line pt-4">
      <p>
        Not sure which payer, or several? <TextLink href="#/payers">Compare all payers</TextLink>
      </p>
      <LastPayerSwitch chosen={chosen} />
      <OpenCase vocabulary={vocabulary} />
    </div>
  );
}
