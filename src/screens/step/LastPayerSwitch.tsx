import type { FactValue } from '../../facts/index.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { useCaseInHand } from '../parts/caseInHand.ts';

/** The switch to keep the last payer on this device, and to forget it. */
export function LastPayerSwitch({ chosen }: { readonly chosen: FactValue | undefined }) {
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
        remembered.remember(event.target.checked ? String(chosen ?? '') : undefined);
      }}
    />
  );
}
