import { documentName } from '../../../determination/index.ts';
import { heldPolicies, heldPolicy, versionKey } from '../../../library/index.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { TextLink } from '../../../ui/TextLink.tsx';
import { AddedNote } from '../../parts/AddedMark.tsx';
import { useHoldings } from '../../parts/holdings.ts';
import { Frame } from '../../parts/Frame.tsx';
import { policyAddress } from '../../parts/policyAddresses.ts';
import { usePayerLibraries } from '../../parts/policyLibraries.ts';
import { VersionProblems } from '../../parts/RefusedPolicy.tsx';
import { UnknownPolicy } from '../UnknownPolicy.tsx';
import { CompareCopyWith } from './CompareCopyWith.tsx';
import { compareInWorker } from '../../parts/copy/besideThePage.ts';
import { fingerprintText } from '../../parts/copy/fingerprintText.ts';
import type { CompareCopy, ReadFingerprints } from './useComparison.ts';

interface CompareScreenProps {
  readonly policy: string;
  readonly version: string;
  readonly compare?: CompareCopy;
  readonly read?: ReadFingerprints;
}

/** Compares a policy version's text with the payer's own document, in this tab alone. */
export function CompareScreen({
  policy,
  version,
  compare = compareInWorker,
  read = fingerprintText,
}: CompareScreenProps) {
  const { index, added } = useHoldings();
  const shelf = heldPolicy(index, policy);
  const entry = shelf?.versions.find((each) => each.version === version);
  const payers = [...new Set(shelf?.appliedBy.map(({ payer }) => payer))];
  const { libraries } = usePayerLibraries(entry ? payers.slice(0, 1) : []);
  const loaded = libraries[0]?.versions.find(({ file }) => file === entry?.file)?.loaded;
  if (!shelf || !entry)
    return (
      <Frame width="wide">
        <UnknownPolicy asked={{ policy, version }} policies={heldPolicies(index)} />
      </Frame>
    );
  const prints = added.fingerprints.get(versionKey(entry));
  const isWithoutPrints = added.policies.has(versionKey(entry)) && prints === undefined;
  return (
    <Frame width="page">
      <PageTitle
        title="Compare with your copy"
        over={<TextLink href={policyAddress(entry)}>{documentName(entry)}</TextLink>}
      />
      {loaded === undefined && <p>Reading the policy.</p>}
      {loaded?.ok === false && <VersionProblems title="This version cannot be used" version={entry} refused={loaded} />}
      <AddedNote note={added.policies.get(versionKey(entry))} />
      {loaded?.ok === true &&
        (isWithoutPrints ? (
          <Notice title="No copy can be compared with this text">
            <p>The library that brings it has no fingerprints of the text that was read.</p>
          </Notice>
        ) : (
          <CompareCopyWith
            policy={loaded.prepared.policy}
            compare={compare}
            read={prints === undefined ? read : () => Promise.resolve(prints)}
          />
        ))}
    </Frame>
  );
}
