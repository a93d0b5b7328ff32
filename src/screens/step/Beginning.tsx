import { useState } from 'react';
import { type FactValue, type Vocabulary, oneTextOf } from '../../facts/index.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { later } from '../../ui/later.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useCaseInHand } from '../parts/caseInHand.ts';

const CaseFileField = later(async () => (await import('./CaseFileField.tsx')).CaseFileField);

/** The switch to keep the last payer on this device, and to forget it. */
function LastPayerSwitch({ chosen }: { readonly chosen: FactValue | undefined }) {
  const { remembered } = useCaseInHand();
  if (!remembered.isPossible) return null;
  return (
    <Checkbox
      name="remember-payer"
      label="Offer the last payer on this device next time"
      error={remembered.isRefused ? 'This browser refused to keep it: its storage is full or closed.' : undefined}
      help="Only the payer is kept, nothing of a case. Take the mark away to forget it."
      checked={remembered.payer !== undefined}
      onChange={(event) => {
        remembered.remember(event.target.checked ? oneTextOf(chosen) : undefined);
      }}
    />
  );
}

/** The switch to keep answers in memory alone. */
function MemorySwitch() {
  const { inMemoryAlone, keepInMemoryAlone } = useCaseInHand();
  return (
    <Checkbox
      name="memory-alone"
      label="Don’t keep through reload"
      help="Answers and notes then live in memory alone: a reload, or leaving the page, ends them. Kept as a setting of this device."
      checked={inMemoryAlone}
      onChange={(event) => {
        keepInMemoryAlone(event.target.checked);
      }}
    />
  );
}

interface BeginningProps {
  readonly vocabulary: Vocabulary;
  readonly chosen: FactValue | undefined;
}

/** What stands below the first step alone: another way to begin, what this device keeps, and a saved case to open. */
export function Beginning({ vocabulary, chosen }: BeginningProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="mt-8 space-y-4 border-t border-line pt-4">
      <p>
        Not sure which payer, or several? <TextLink href="#/payers">Compare all payers</TextLink>
      </p>
      <LastPayerSwitch chosen={chosen} />
      <MemorySwitch />
      <Disclosure summary="Open a saved case" onToggle={setOpen}>
        {isOpen && <CaseFileField vocabulary={vocabulary} />}
      </Disclosure>
    </div>
  );
}
