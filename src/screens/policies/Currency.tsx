import { beginsBefore, isReviewDue, versionFor, type Policy } from '../../determination/index.ts';
import type { PayerEntry, VersionEntry } from '../../library/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { Day, Days } from '../parts/Day.tsx';
import { differencesAddress, pictureAddress, policyAddress } from '../parts/policyAddresses.ts';
import { Review } from './Review.tsx';

interface CurrencyProps {
  readonly policy: Policy;
  readonly payer: PayerEntry;
  readonly entry: VersionEntry;
  readonly today: string;
}

/** Whether this version is in force on the day of viewing, whether a newer one is due, and the versions beside it. */
export function Currency({ policy, payer, entry, today }: CurrencyProps) {
  const judging = versionFor(payer.versions, { serviceDate: today });
  const isJudging = judging === entry;
  const at = payer.versions.indexOf(entry);
  const neighbors = [
    { other: payer.versions[at - 1], word: 'before' },
    { other: payer.versions[at + 1], word: 'after' },
  ].flatMap(({ other, word }) => (other ? [{ other, word }] : []));
  return (
    <div className="space-y-3">
      <Notice
        kind={!isJudging || isReviewDue(policy, undefined, today) ? 'warning' : 'info'}
        title={isJudging ? 'In force today' : 'Not in force today'}
      >
        <p>
          This version is in force <Days from={entry.from} until={entry.until} />; today is <Day date={today} />.{' '}
          {!isJudging &&
            (judging ? (
              <>
                In force today: <TextLink href={policyAddress(judging)}>version {judging.version}</TextLink>.
              </>
            ) : (
              'No version that is held is in force today.'
            ))}
        </p>
        <Review policy={policy} today={today} />
      </Notice>
      <ul role="list" className="flex flex-wrap gap-x-6 print:hidden">
        {neighbors.map(({ other, word }) => (
          <li key={other.file}>
            <TextLink href={policyAddress(other)}>
              The version {word}, {other.version}
            </TextLink>
          </li>
        ))}
        {neighbors.map(({ other }) => (
          <li key={other.file}>
            <TextLink
              href={beginsBefore(other, entry) ? differencesAddress(other, entry) : differencesAddress(entry, other)}
            >
              What differs from version {other.version}
            </TextLink>
          </li>
        ))}
        <li>
          <TextLink href={pictureAddress(entry)}>Picture of how it decides</TextLink>
        </li>
      </ul>
    </div>
  );
}
