import { documentName } from '../../../determination/index.ts';
import { heldPolicy } from '../../../library/index.ts';
import { useHoldings } from '../../parts/holdings.ts';
import type { VersionName } from '../../parts/policyAddresses.ts';
import { usePayerLibraries } from '../../parts/policyLibraries.ts';
import { PolicyPicture } from './PolicyPicture.tsx';

/** The picture of a version by itself, without a case. */
export function PictureOf({ policy, version }: VersionName) {
  const { index } = useHoldings();
  const shelf = heldPolicy(index, policy);
  const entry = shelf?.versions.find((each) => each.version === version);
  const { libraries } = usePayerLibraries(shelf?.appliedBy.slice(0, 1).map(({ payer }) => payer) ?? []);
  const loaded = libraries[0]?.versions.find(({ file }) => file === entry?.file)?.loaded;
  return entry && loaded?.ok === true ? (
    <PolicyPicture prepared={loaded.prepared} facts={{}} isJudge={false} title={`How ${documentName(entry)} decides`} />
  ) : (
    <p>Reading the policy.</p>
  );
}
