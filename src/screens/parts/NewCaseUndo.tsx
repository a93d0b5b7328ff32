import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** The case before can come back. */
export function NewCaseUndo({ undo }: { readonly undo: () => void }) {
  return (
    <Notice>
      {/* One line: the result below it is to stay on the first screen. */}
      <p className="flex flex-wrap items-center gap-x-4">
        <strong className="font-semibold">The case before was put away</strong>
        <Button kind="text" onClick={undo}>
          Bring it back
        </Button>
      </p>
    </Notice>
  );
}
