import type { HeldVersion, VersionEntry as Listed } from '../../library/index.ts';
import { TextLink } from '../../ui/TextLink.tsx';
import { Days } from '../parts/Day.tsx';
import { differencesAddress, policyAddress } from '../parts/policyAddresses.ts';
import { VersionProblems } from '../parts/RefusedPolicy.tsx';
import { Review } from './Review.tsx';

interface VersionEntryProps {
  readonly version: Listed;
  /** Undefined until its file is read. */
  readonly held: HeldVersion | undefined;
  /** The version before it, of whichever days. */
  readonly before: Listed | undefined;
  readonly isJudging: boolean;
  readonly today: string;
}

/** A version on the time line: its name, its days, its title, and its next review. */
export function VersionEntry({ version, held, before, isJudging, today }: VersionEntryProps) {
  const { loaded } = held ?? {};
  return (
    <li className="space-y-1">
      <p className="font-semibold">
        <TextLink href={policyAddress(version)} about={`of ${version.policy}`}>
          Version {version.version}
        </TextLink>
        : in force <Days from={version.from} until={version.until} />
        {isJudging && ', today among these days'}
      </p>
      {loaded?.ok === true && (
        <>
          <p>
            {[loaded.prepared.policy.number, loaded.prepared.policy.title].filter((each) => each !== null).join(': ') ||
              'The text bears neither number nor title'}
          </p>
          <Review policy={loaded.prepared.policy} today={today} />
        </>
      )}
      {loaded?.ok === false && (
        <VersionProblems title="This version cannot be used" version={version} refused={loaded} />
      )}
      {before && (
        <p>
          <TextLink href={differencesAddress(before, version)}>What differs from version {before.version}</TextLink>
        </p>
      )}
    </li>
  );
}
