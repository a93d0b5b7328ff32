import type { ReactNode } from 'react';
import { metWayOf, neighborsOf, verdictFor } from '../../determination/index.ts';
import { dateInDigits } from '../../facts/index.ts';
import { AboutText } from './AboutText.tsx';
import { CodeList, codesInShort } from './CodeList.tsx';
import { Fold, Folds } from './Fold.tsx';
import { Neighbors } from './Neighbors.tsx';
import { PolicyWords } from './PolicyWords.tsx';
import type { Shown } from './shown.ts';

const clausesInShort = ({ determination }: Shown): string => {
  const { criteria } = determination;
  if (verdictFor(determination) === 'supported') {
    const met = criteria.find(({ governs }) => governs);
    const count = met ? metWayOf(met).length : 0;
    if (count > 0) return `${String(count)} of ${String(count)} met`;
  }
  return criteria.length === 1 ? '1 clause' : `${String(criteria.length)} clauses`;
};

interface ResultFoldsProps {
  readonly shown: Shown;
  /** The form to try other answers. */
  readonly trial: ReactNode;
  /** Whether other answers are being tried: their form stays, whatever they lead to. */
  readonly isTrial: boolean;
}

/** What a result has beside its answers, each part folded with its count. */
export function ResultFolds({ shown, trial, isTrial }: ResultFoldsProps) {
  const { determination, book, prepared, facts } = shown;
  const neighbors = neighborsOf(book, facts);
  // While undecided, answers are given in place, which codes fit is not settled, and the text itself is one link away.
  const isUndecided = verdictFor(determination) === 'not-enough';
  return (
    <Folds>
      {prepared && (
        <Fold summary="The policy’s words, next to this case" count={clausesInShort(shown)} isPrinted>
          <PolicyWords determination={determination} prepared={prepared} />
        </Fold>
      )}
      {prepared && !isUndecided && determination.outcome !== 'not-addressed' && (
        <Fold summary="Procedure codes" count={codesInShort(shown)} isPrinted>
          <CodeList shown={shown} />
        </Fold>
      )}
      {neighbors.length > 0 && (
        <Fold
          summary="What would change this result"
          count={neighbors.length === 1 ? '1 answer' : `${String(neighbors.length)} answers`}
        >
          <Neighbors neighbors={neighbors} />
        </Fold>
      )}
      {(isTrial || !isUndecided) && trial}
      {prepared && !isUndecided && (
        <Fold summary="About this policy text" count={`read ${dateInDigits(prepared.policy.source.readOn)}`}>
          <AboutText prepared={prepared} />
        </Fold>
      )}
    </Folds>
  );
}
