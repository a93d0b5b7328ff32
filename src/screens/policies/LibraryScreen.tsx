import { useCaseInHand } from '../parts/caseInHand.ts';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Frame } from '../parts/Frame.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { anyDifferencesAddress } from '../parts/policyAddresses.ts';
import { usePayerLibraries } from '../parts/policyLibraries.ts';
import { DrawingKey } from './DrawingKey.tsx';
import { PayerPolicies } from './PayerPolicies.tsx';

/** The policy library: every payer with the versions that are held of its policy, on a time line. */
export function LibraryScreen() {
  const { index, today } = useCaseInHand();
  const { libraries, isLoading } = usePayerLibraries(index.payers);
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
            <TextLink href={anyDifferencesAddress}>Where two payers or two versions part</TextLink>
          </p>
          <DrawingKey />
          {isLoading && <p>Reading the policies.</p>}
        </div>
        {index.payers.map((payer) => (
          <PayerPolicies
            key={payer.id}
            payer={payer}
            held={libraries.find((each) => each.payer.id === payer.id)?.versions ?? []}
            today={today}
          />
        ))}
      </div>
    </Frame>
  );
}
