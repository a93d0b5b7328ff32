import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** The case before can come back. */
export function NewCaseUndo({ undo }: { readonly undo: () => void }) {
  return (
    <Notice title="The case before was put away">
      <Button kind="quiet" onClick={undo}>
        Bring it back
      </Button>
    </Notice>
  );
}
