import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Toolbar } from '../../ui/Toolbar.tsx';
import { useComparison } from './comparison.ts';
import { PayerColumns } from './PayerColumns.tsx';

/** The result where no payer is chosen: what each payer's policy says, and the way to what they still need. */
export function ComparedResult() {
  const comparison = useComparison();
  return (
    <section aria-label="What each payer’s policy says" className="space-y-6">
      {comparison.inquiries.length > 0 && <Toolbar><ButtonLink href="#/payers">Answer what is missing</ButtonLink></Toolbar>}
      <PayerColumns comparison={comparison} />
    </section>
  );
}
