import { useParams } from 'wouter';
import type { PayerEntry, VersionEntry } from '../../library/index.ts';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useCaseInHand } from '../parts/caseInHand.ts';
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
  const { index } = useCaseInHand();
  const found = index.payers.flatMap((payer) =>
    payer.versions
      .filter((each) => each.policy === policy && each.version === version)
      .map((entry) => ({ payer, entry })),
  )[0];
  return (
    <Frame width="wide">
      {found ? <Found {...found} part={part} /> : <UnknownPolicy asked={{ policy, version }} payers={index.payers} />}
    </Frame>
  );
}

interface FoundProps {
  readonly payer: PayerEntry;
  readonly entry: VersionEntry;
  readonly part: string | undefined;
}

function Found({ payer, entry, part }: FoundProps) {
  const { today } = useCaseInHand();
  const { libraries } = usePayerLibraries([payer]);
  const loaded = libraries[0]?.versions.find(({ file }) => file === entry.file)?.loaded;
  return (
    <>
      <PageTitle
        title={`${entry.policy}, version ${entry.version}`}
        over={
          <>
            <TextLink href={policiesAddress}>Policies</TextLink>: {payer.name}
          </>
        }
      />
      {loaded === undefined && <p>Reading the policy.</p>}
      {loaded?.ok === false && <VersionProblems title="This version cannot be used" version={entry} refused={loaded} />}
      {loaded?.ok === true && (
        <PolicyPage prepared={loaded.prepared} payer={payer} entry={entry} part={part} today={today} />
      )}
    </>
  );
}
