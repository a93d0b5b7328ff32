import { heldPolicies } from '../../library/index.ts';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useCaseInHand } from '../parts/caseInHand.ts';
import { useHoldings } from '../parts/holdings.ts';
import { Frame } from '../parts/Frame.tsx';
import { anyDifferencesAddress } from '../parts/policyAddresses.ts';
import { usePayerLibraries } from '../parts/policyLibraries.ts';
import { LibrariesPanel } from './added/LibrariesPanel.tsx';
import { DrawingKey } from './DrawingKey.tsx';
import { PayerBooks } from './PayerBooks.tsx';
import { PolicyInTime } from './PolicyInTime.tsx';

/** The policy library: what each payer applies, and every policy once, with the versions that are held of it on a time line. */
export function LibraryScreen() {
  const { today } = useCaseInHand();
  const { index } = useHoldings();
  const { libraries, isLoading } = usePayerLibraries(index.payers);
  const read = libraries.flatMap(({ versions }) => versions);
  const policies = heldPolicies(index);
  return (
    <Frame width="wide">
      <PageTitle title="Policies" />
      <div className="space-y-8">
        <div className="max-w-question space-y-2">
          <p>
            Every policy text that this tool holds, and the days on which it was in force. A case is judged by the
            version of its date of service; on a day that no version covers there is no result.
          </p>
          <p>
            <TextLink href={anyDifferencesAddress}>Compare versions</TextLink>
          </p>
          <p>
            <TextLink href="#/desk">Read a policy into this tool</TextLink>
          </p>
        </div>
        <LibrariesPanel />
        <PayerBooks payers={index.payers} policies={policies} />
        <div className="space-y-2">
          <DrawingKey />
          {isLoading && <p>Reading the policies.</p>}
        </div>
        {policies.map((held) => (
          <PolicyInTime
            key={held.policy}
            held={held}
            read={read.filter(({ policy }) => policy === held.policy)}
            today={today}
          />
        ))}
      </div>
    </Frame>
  );
}
