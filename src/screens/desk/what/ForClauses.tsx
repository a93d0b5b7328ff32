import { clauseLabelsOf } from '../../../desk/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { useDeskGround } from '../deskGround.ts';

interface ForClausesProps {
  /** Keys of clauses; none: it is for whatever is decided. */
  readonly clauses: readonly string[];
  readonly onAll: () => void;
}

/** The clauses for which a policy that was begun with has a paper or a code. */
export function ForClauses({ clauses, onAll }: ForClausesProps) {
  const { policy } = useDeskGround().draft;
  if (clauses.length === 0) return null;
  const labels = clauseLabelsOf(clauses, policy.clauses).map((label) => label || 'without a name');
  return (
    <div className="flex flex-wrap items-center gap-x-3 text-sm">
      <p>For the clauses {labels.join(', ')}.</p>
      <Button kind="quiet" onClick={onAll}>
        For whatever the policy decides
      </Button>
    </div>
  );
}
