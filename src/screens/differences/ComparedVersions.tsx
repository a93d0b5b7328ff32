import { beginsBefore, daysToOpen, documentName } from '../../determination/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useCaseInHand } from '../parts/caseInHand.ts';
import { Days } from '../parts/Day.tsx';
import { Compared } from './Compared.tsx';
import { isOfOnePolicy, type Listed } from './sides.ts';

/** Versions of one policy stand in the order of their days, so that what came and went is told in that order. */
const inOrder = (one: Listed, other: Listed): readonly [Listed, Listed] =>
  isOfOnePolicy([one, other]) && beginsBefore(other.entry, one.entry) ? [other, one] : [one, other];

/** Two versions compared, or why they cannot be. */
export function ComparedVersions(pair: { readonly one: Listed; readonly other: Listed }) {
  const [one, other] = inOrder(pair.one, pair.other);
  const { today } = useCaseInHand();
  const days = daysToOpen(one.entry, other.entry, today);
  if (days) return <Compared pair={[one, other]} days={days} />;
  if (one.entry === other.entry)
    return (
      <Notice kind="problem" title="This is one version twice">
        <p>Choose two different ones.</p>
      </Notice>
    );
  return (
    <Notice kind="problem" title="These two never judge the same case">
      <p>Two policies are compared for days on which both were in force. There is no such day:</p>
      <ul className="list-disc ps-5">
        {[one, other].map(({ entry }) => (
          <li key={entry.file}>
            {documentName(entry)}: in force <Days from={entry.from} until={entry.until} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
