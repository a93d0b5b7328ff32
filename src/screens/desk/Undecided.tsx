import { useLocation } from 'wouter';
import { caseInWords, testsFor, withNewClause, type Fault } from '../../desk/index.ts';
import { Button } from '../../ui/Button.tsx';
import { useAskable } from './deskGround.ts';
import { changeDesk, changeDraft, deskNow, focusSoon } from './deskInHand.ts';

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
          const [next, key] = withNewClause(deskNow().work.now, testsFor(cases));
          changeDraft(() => next);
          changeDesk({ open: key });
          goTo('/desk/clauses');
          focusSoon(`${key}-label`);
        }}
      >
        Write a clause for it
      </Button>
    </div>
  );
}
