import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useCaseInHand } from './caseInHand.ts';

/** After a new case was begun: the one before can come back, until the first answer of the new one. */
export function NewCaseNotice() {
  const { undoStart } = useCaseInHand();
  if (!undoStart) return null;
  return (
    <Notice title="The case before was put away">
      <Button kind="quiet" onClick={undoStart}>Bring it back</Button>
    </Notice>
  );
}
