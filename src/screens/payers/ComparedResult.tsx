import { ButtonLink } from '../../ui/Button.tsx';
import { Toolbar } from '../../ui/Toolbar.tsx';
import { useComparison } from './comparison.ts';
import { PayerColumns } from './PayerColumns.tsx';

/** The result where no payer is chosen: what each payer's policy says, and the way to what they still need. */
export function ComparedResult() {
  const comparison = useComparison();
  return (
    <section aria-labelledby="payers" className="space-y-6">
      <h2 id="payers" className="text-lg font-semibold">
        What each payer’s policy says
      </h2>
      {comparison.settled < comparison.payers.length && (
        <Toolbar>
          <ButtonLink href="#/payers">Answer what is missing</ButtonLink>
        </Toolbar>
      )}
      <PayerColumns comparison={comparison} />
    </section>
  );
}
