import { Button } from '../../../ui/Button.tsx';
import { factNamed, type FactValue, type Vocabulary } from '../../../facts/index.ts';
import { useCaseInHand } from '../caseInHand.ts';

/** Offers the payer of the last case, never chosen beforehand. */
export function LastPayerOffer({
  vocabulary,
  chosen,
}: {
  readonly vocabulary: Vocabulary;
  readonly chosen: FactValue | undefined;
}) {
  const { answer, remembered } = useCaseInHand();
  const payer = factNamed(vocabulary, 'payer');
  const last = vocabulary.payers.find(({ id }) => id === remembered.payer);
  if (!payer || !last || chosen !== undefined) return null;
  return (
    <Button
      onClick={() => {
        answer(payer, last.id);
      }}
    >
      Same as last time: {last.name}
    </Button>
  );
}
