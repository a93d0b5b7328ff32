import { outcomeNames, type Determination } from '../../determination/index.ts';
import { dateInWords, type Facts } from '../../facts/index.ts';
import type { SavedDetermination } from '../../submission/caseFile/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import { editionInWords } from '../parts/policyNames.ts';
import { useCaseInHand } from '../parts/caseInHand.ts';

const versionInWords = ({ version }: Pick<SavedDetermination, 'version'>): string =>
  version === null ? 'no policy text' : `policy text of ${editionInWords(version)}`;

const isSame = (a: Facts, b: Facts): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    (name) => JSON.stringify(a[name]) === JSON.stringify(b[name]),
  );

const reasonFor = (facts: Facts, saved: SavedDetermination, now: Determination, judged: Facts): string => {
  if (!isSame(facts, judged)) return 'The answers have changed since.';
  if (saved.policy !== now.policy || saved.version !== now.version)
    return 'Another version of the policy judges the case now.';
  return 'The same version is read differently by this release.';
};

/** Where today's answer differs from the one that was saved with the case: both, and why. */
export function SavedDifference({
  determination,
  facts,
}: {
  readonly determination: Determination;
  readonly facts: Facts;
}) {
  const { handedOn } = useCaseInHand();
  const saved = handedOn?.saved;
  if (
    !handedOn ||
    !saved ||
    (saved.outcome === determination.outcome &&
      saved.version === determination.version &&
      saved.policy === determination.policy)
  )
    return null;
  return (
    <Notice kind="warning" title="Today’s answer differs from the saved one">
      <p>
        {`Saved on ${dateInWords(saved.savedOn)}: ${outcomeNames[saved.outcome]} (${versionInWords(saved)}). Today: ${outcomeNames[determination.outcome]} (${versionInWords(determination)}). ${reasonFor(handedOn.facts, saved, determination, facts)}`}
      </p>
    </Notice>
  );
}
