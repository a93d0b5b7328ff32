import { later } from '../../ui/later.tsx';
import { useCaseInHand } from '../caseInHand.ts';

const HandedOnErrors = later(async () => (await import('../laterParts.ts')).HandedOnErrors);

/** What was wrong in a case that came by link or file; the good facts were kept. */
export function HandedOnNotice() {
  const { handedOn } = useCaseInHand();
  return handedOn && handedOn.errors.length > 0 ? <HandedOnErrors handedOn={handedOn} /> : null;
}
