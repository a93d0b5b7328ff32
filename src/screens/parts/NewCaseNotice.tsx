import { later } from '../../ui/later.tsx';
import { useCaseInHand } from '../caseInHand.ts';

const NewCaseUndo = later(async () => (await import('../laterParts.ts')).NewCaseUndo);

/** After a new case was begun: the one before can come back, until the first answer of the new one. */
export function NewCaseNotice() {
  const { undoStart } = useCaseInHand();
  return undoStart && <NewCaseUndo undo={undoStart} />;
}
