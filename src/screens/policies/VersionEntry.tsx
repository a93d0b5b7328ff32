import { documentName } from '../../determination/index.ts';
import { versionKey, type HeldVersion, type VersionEntry as Listed } from '../../library/index.ts';
import { TextLink } from '../../ui/TextLink.tsx';
import { AddedNote } from '../parts/AddedMark.tsx';
import { Days } from '../parts/Day.tsx';
import { useHoldings } from '../parts/holdings.ts';
import { differencesAddress, policyAddress } from '../parts/policyAddresses.ts';
import { VersionProblems } from '../parts/RefusedPolicy.tsx';
import { Review } from './Review.tsx';

interface VersionEntryProps {
  readonly version: Listed;
  /** Undefined until its file is read. */
  readonly held: HeldVersion | undefined;
  /** The version of its policy before it, of whichever days. */
  readonly before: Listed | undefined;
  readonly isCurrent: boolean;
  readonly today: string;
}

/** A version on the time line: its name, its days, its title, and its next review. */
export function VersionEntry({ version, held, before, isCurrent, today }: VersionEntryProps) {
  const { loaded } = held ?? {};
  const { added } = useHoldings();
  return (
    <li className="space-y-1">
      <p className="font-semibold">
        <TextLink href={policyAddress(version)}>{documentName(version)}</TextLink>: in force{' '}
        <Days from={version.from} until={version.until} />
        {isCurrent && ', current'}
      </p>
      <AddedNote note={added.policies.get(versionKey(version))} />
      {loaded?.ok === true && (
        <>
          <p>{loaded.prepared.policy.title ?? 'The text bears no title'}</p>
          <Review policy={loaded.prepared.policy} today={today} />
        </>
      )}
      {loaded?.ok === false && (
        <VersionProblems title="This version cannot be used" version={version} refused={loaded} />
      )}
      {before && (
        <p>
          <TextLink href={differencesAddress(before, version)}>Compare with {documentName(before)}</TextLink>
        </p>
      )}
    </li>
  );
}
