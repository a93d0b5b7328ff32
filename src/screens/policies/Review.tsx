import { passagesOf, isReviewDue, type Policy } from '../../determination/index.ts';
import { Day } from '../parts/Day.tsx';
import { Cites } from '../parts/Quotation.tsx';

const bases = { stated: 'as the text states', inferred: 'inferred from its history' } as const;

/** When a newer text is likely, and whether that day has come. */
export function Review({ policy, today }: { readonly policy: Policy; readonly today: string }) {
  const { reviewDue } = policy;
  if (!reviewDue) return <p className="text-sm">No review to come is known of.</p>;
  const isDue = isReviewDue(policy, undefined, today);
  return (
    <p className="text-sm">
      {isDue ? (
        <strong>
          Review due since <Day date={reviewDue.on} />
        </strong>
      ) : (
        <>
          Next review: <Day date={reviewDue.on} />
        </>
      )}
      , {bases[reviewDue.basis]}. {reviewDue.says}{' '}
      {isDue && 'Look for a newer or announced version before relying on this one. '}
      <Cites passages={passagesOf(policy, reviewDue.cites)} />
    </p>
  );
}
