import { censusOf, outcomeNames, policyOutcomes, type PreparedPolicy } from '../../determination/index.ts';

/** The policy in numbers, for the curious. */
export function Numbers({ prepared }: { readonly prepared: PreparedPolicy }) {
  const { clauses, nodes, cases, outcomes } = censusOf(prepared);
  const shares = policyOutcomes.flatMap((each) => {
    const count = outcomes.get(each);
    return count === undefined ? [] : [`${outcomeNames[each].toLowerCase()} ${String(count)}`];
  });
  return (
    <p className="text-sm text-muted">
      In numbers: {clauses} clauses, {nodes} nodes of the decision diagram, {cases} complete cases that it tells apart:{' '}
      {shares.join(', ')}.
    </p>
  );
}
