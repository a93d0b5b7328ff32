import { Button } from '../../../ui/Button.tsx';

interface ForClausesProps {
  /** Names of clauses; none: it is for whatever is decided. */
  readonly clauses: readonly string[];
  readonly onAll: () => void;
}

/** The clauses for which a policy that was begun with has a paper or a code. */
export const ForClauses = ({ clauses, onAll }: ForClausesProps) =>
  clauses.length === 0 ? null : (
    <div className="flex flex-wrap items-center gap-x-3 text-sm">
      <p>For the clauses {clauses.join(', ')}.</p>
      <Button kind="quiet" onClick={onAll}>
        For whatever the policy decides
      </Button>
    </div>
  );
