import { documentName } from '../../determination/index.ts';
import { versionKey } from '../../library/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { AddedNote } from '../parts/AddedMark.tsx';
import { useHoldings } from '../parts/holdings.ts';
import { Frame } from '../parts/Frame.tsx';
import { policiesAddress, type VersionName } from '../parts/policyAddresses.ts';
import { ComparedVersions } from './ComparedVersions.tsx';
import { listedVersions, versionNamed, type Listed } from './sides.ts';
import { VersionPicker } from './VersionPicker.tsx';

interface DifferencesScreenProps {
  readonly policyA?: string | undefined;
  readonly versionA?: string | undefined;
  readonly policyB?: string | undefined;
  readonly versionB?: string | undefined;
}

/** Where two payers, or two versions of one policy, judge a case differently. The two stand in the address, or are chosen here. */
export function DifferencesScreen({ policyA, versionA = '', policyB = '', versionB = '' }: DifferencesScreenProps) {
  const { index, added } = useHoldings();
  const asked =
    policyA === undefined
      ? []
      : [
          { policy: policyA, version: versionA },
          { policy: policyB, version: versionB },
        ];
  const [one, other] = asked.map((name) => versionNamed(index, name));
  return (
    <Frame width="wide">
      <PageTitle
        title={one && other ? `${documentName(one.entry)} and ${documentName(other.entry)}` : 'Compare versions'}
        over={<TextLink href={policiesAddress}>Policies</TextLink>}
      >
        Compare versions
      </PageTitle>
      <div className="space-y-8">
        <VersionPicker index={index} chosen={[one, other]} />
        {asked.length > 0 && !(one && other) && <UnknownVersions asked={asked} listed={listedVersions(index)} />}
        {one && other && (
          <>
            <AddedNote note={added.policies.get(versionKey(one.entry))} />
            <AddedNote note={added.policies.get(versionKey(other.entry))} />
          </>
        )}
        {one && other && <ComparedVersions one={one} other={other} />}
      </div>
    </Frame>
  );
}

function UnknownVersions({
  asked,
  listed,
}: {
  readonly asked: readonly VersionName[];
  readonly listed: readonly Listed[];
}) {
  const isHeld = (name: VersionName): boolean =>
    listed.some(({ entry }) => entry.policy === name.policy && entry.version === name.version);
  const unknown = asked
    .filter((name) => !isHeld(name))
    .map(({ policy, version }) => `“${policy}”, version “${version}”`);
  return (
    <Notice kind="problem" title={`Not in this library: ${unknown.join(' and ')}`}>
      <p>An address can name these, as policy/version/policy/version:</p>
      <ul className="list-disc ps-5">
        {listed.map(({ entry }) => (
          <li key={entry.file} className="break-words">
            {entry.policy}/{entry.version}: {documentName(entry)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
