import { useLocation } from 'wouter';
import { caseInWords, testsFor, type Fault } from '../../desk/index.ts';
import { Button } from '../../ui/Button.tsx';
import { useAskable } from './deskGround.ts';
import { addClause } from './addClause.ts';

/** Cases that no clause decides, in words, and a clause for them. */
export function Undecided({ faults }: { readonly faults: readonly Fault[] }) {
  const { vocabulary } = useAskable();
  const [, goTo] = useLocation();
  const cases = faults.find(({ undecided }) => undecided !== undefined)?.undecided;
  if (!cases) return null;
  return (
    <div className="mt-1 space-y-2">
      <p className="wrap-anywhere" data-undecided="">
        For instance: {caseInWords(cases, vocabulary)}.
      </p>
      <Button
        onClick={() => {
          addClause({ parts: testsFor(cases) });
          goTo('/desk/clauses');
        }}
      >
        Write a clause for it
      </Button>
    </div>
  );
}
