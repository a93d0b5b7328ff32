import { useParams } from 'wouter';
import { documentName } from '../../determination/index.ts';
import { listInWords } from '../../facts/index.ts';
import { heldPolicies, heldPolicy, versionKey, type HeldPolicy, type VersionEntry } from '../../library/index.ts';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { AddedNote } from '../parts/AddedMark.tsx';
import { useCaseInHand } from '../parts/caseInHand.ts';
import { useHoldings } from '../parts/holdings.ts';
import { Frame } from '../parts/Frame.tsx';
import { policiesAddress } from '../parts/policyAddresses.ts';
import { usePayerLibraries } from '../parts/policyLibraries.ts';
import { VersionProblems } from '../parts/RefusedPolicy.tsx';
import { PolicyPage } from './PolicyPage.tsx';
import { UnknownPolicy } from './UnknownPolicy.tsx';

/** The page of one policy version, by the names in the address. What stands after a second # names a part of it. */
export function PolicyScreen() {
  const { policy = '', version: rest = '' } = useParams();
  const [version = '', part] = rest.split('#');
  const { index } = useHoldings();
  const held = heldPolicy(index, policy);
  const entry = held?.versions.find((each) => each.version === version);
  return (
    <Frame width="wide">
      {held && entry ? (
        <Found held={held} entry={entry} part={part} />
      ) : (
        <UnknownPolicy asked={{ policy, version }} policies={heldPolicies(index)} />
      )}
    </Frame>
  );
}

interface FoundProps {
  readonly held: HeldPolicy;
  readonly entry: VersionEntry;
  readonly part: string | undefined;
}

function Found({ held, entry, part }: FoundProps) {
  const { today } = useCaseInHand();
  const { added } = useHoldings();
  const payers = [...new Set(held.appliedBy.map(({ payer }) => payer))];
  const { libraries } = usePayerLibraries(payers.slice(0, 1));
  const loaded = libraries[0]?.versions.find(({ file }) => file === entry.file)?.loaded;
  return (
    <>
      <PageTitle
        title={documentName(entry)}
        over={
          <>
            <TextLink href={policiesAddress}>Policies</TextLink>: {listInWords(payers.map(({ name }) => name))}
          </>
        }
      />
      <AddedNote note={added.policies.get(versionKey(entry))} />
      {loaded === undefined && <p>Reading the policy.</p>}
      {loaded?.ok === false && <VersionProblems title="This version cannot be used" version={entry} refused={loaded} />}
      {loaded?.ok === true && (
        <PolicyPage prepared={loaded.prepared} held={held} entry={entry} part={part} today={today} />
      )}
    </>
  );
}
