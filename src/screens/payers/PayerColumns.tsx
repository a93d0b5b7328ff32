import { useCallback, useDeferredValue, useState } from 'react';
import { useLocation } from 'wouter';
import { factNamed } from '../../facts/index.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { VersionProblems } from '../parts/RefusedPolicy.tsx';
import { useCaseActions } from '../parts/caseInHand.ts';
import { PayerColumn } from './PayerColumn.tsx';
import type { Comparison } from './comparison.ts';
import { inOrder, type Order, orders } from './orders.ts';

/** Payers that cannot be compared, because the file of their version is broken or was not fetched. */
function RefusedPayers({ refused }: Pick<Comparison, 'refused'>) {
  return refused.map(({ payer, says }) => (
    <VersionProblems
      key={payer.id}
      title={`No determination can be made for ${payer.name}`}
      version={says.version}
      refused={says}
    />
  ));
}

/** Every payer's determination side by side. */
export function PayerColumns({ comparison }: { readonly comparison: Comparison }) {
  const { answer } = useCaseActions();
  const [, navigate] = useLocation();
  const [order, setOrder] = useState<Order>('listed');
  const { vocabulary } = comparison;
  // With hundreds of payers the question must not wait for their columns.
  const payers = useDeferredValue(comparison.payers);
  const open = useCallback(
    (payer: string) => {
      const fact = factNamed(vocabulary, 'payer');
      if (!fact) return;
      answer(fact, payer);
      navigate('/result');
    },
    [answer, navigate, vocabulary],
  );
  return (
    <div className="space-y-4">
      <RefusedPayers refused={comparison.refused} />
      {comparison.loading > 0 && <p>Reading the policies: {comparison.loading} payers to go.</p>}
      <div className="print:hidden">
        <SelectField
          name="order"
          label="Sort by"
          options={orders}
          value={order}
          onChange={({ target }) => {
            setOrder(orders.find(({ value }) => value === target.value)?.value ?? 'listed');
          }}
        />
      </div>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,15rem),1fr))] gap-4">
        {inOrder(order, payers).map(({ payer, says }) => (
          <PayerColumn key={payer.id} payer={payer} says={says} vocabulary={vocabulary} onOpen={open} />
        ))}
      </div>
    </div>
  );
}
