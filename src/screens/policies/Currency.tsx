import { documentName, isReviewDue, versionFor, type Policy } from '../../determination/index.ts';
import type { VersionEntry } from '../../library/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { Day, Days } from '../parts/Day.tsx';
import { compareAddress, differencesAddress, pictureAddress, policyAddress } from '../parts/policyAddresses.ts';
import { Review } from './Review.tsx';

interface CurrencyProps {
  readonly policy: Policy;
  /** All versions of the policy, oldest first. */
  readonly versions: readonly VersionEntry[];
  readonly entry: VersionEntry;
  readonly today: string;
}

/** Whether this version is current on the day of viewing, whether a newer one is due, and the versions beside it. */
export function Currency({ policy, versions, entry, today }: CurrencyProps) {
  const current = versionFor(versions, { serviceDate: today });
  const isCurrent = current === entry;
  const at = versions.indexOf(entry);
  const [earlier, later] = [versions[at - 1], versions[at + 1]];
  return (
    <div className="space-y-3">
      <Notice
        kind={!isCurrent || isReviewDue(policy, undefined, today) ? 'warning' : 'info'}
        title={isCurrent ? 'Current version' : 'Not the current version'}
      >
        <p>
          This version is in force <Days from={entry.from} until={entry.until} />; today is <Day date={today} />.{' '}
          {!isCurrent &&
            (current ? (
              <>
                Current: <TextLink href={policyAddress(current)}>{documentName(current)}</TextLink>.
              </>
            ) : (
              'No version that is held is in force today.'
            ))}
        </p>
        <Review policy={policy} today={today} />
      </Notice>
      <ul role="list" className="flex flex-wrap gap-x-6 print:hidden">
        {earlier && <Beside word="Earlier" other={earlier} comparison={differencesAddress(earlier, entry)} />}
        {later && <Beside word="Later" other={later} comparison={differencesAddress(entry, later)} />}
        <li>
          <TextLink href={compareAddress(entry)}>Compare with your copy</TextLink>
        </li>
        <li>
          <TextLink href={pictureAddress(entry)}>Picture of how it decides</TextLink>
        </li>
      </ul>
    </div>
  );
}

interface BesideProps {
  readonly word: string;
  readonly other: VersionEntry;
  /** Where the two are compared. */
  readonly comparison: string;
}

function Beside({ word, other, comparison }: BesideProps) {
  return (
    <>
      <li>
        {word}: <TextLink href={policyAddress(other)}>{documentName(other)}</TextLink>
      </li>
      <li>
        <TextLink href={comparison}>Compare with {documentName(other)}</TextLink>
      </li>
    </>
  );
}
