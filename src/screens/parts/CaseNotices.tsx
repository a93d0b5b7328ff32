import { later } from '../../ui/later.tsx';
import { useCaseInHand } from './caseInHand.ts';

const HandedOnErrors = later(async () => (await import('./HandedOnErrors.tsx')).HandedOnErrors);
const NewCaseUndo = later(async () => (await import('./NewCaseUndo.tsx')).NewCaseUndo);

/** What was wrong in a case that came by link or file; the good facts were kept. */
export function HandedOnNotice() {
  const { handedOn } = useCaseInHand();
  return handedOn && handedOn.errors.length > 0 ? <HandedOnErrors handedOn={handedOn} /> : null;
}

/** After a new case was begun: the one before can come back, until the first answer of the new one. */
export function NewCaseNotice() {
  const { undoStart } = useCaseInHand();
  return undoStart && <NewCaseUndo undo={undoStart} />;
}
