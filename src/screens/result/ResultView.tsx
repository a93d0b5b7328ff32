import type { ReactNode } from 'react';
import { verdictFor } from '../../determination/index.ts';
import { AddedMark } from '../parts/AddedMark.tsx';
import { ChangedCopy } from '../parts/ChangedCopy.tsx';
import { useCopyStanding } from '../parts/copyStanding.ts';
import { AnswerCard } from './Answer.tsx';
import { Authorization } from './Authorization.tsx';
import { CheckBeforeSending } from './CheckBeforeSending.tsx';
import { Documents } from './Documents.tsx';
import { StillNeededTable } from './missing/StillNeededTable.tsx';
import { PossibleResults } from './PossibleResults.tsx';
import { CopyForChart, ResultActions } from './ResultActions.tsx';
import { ResultFolds } from './ResultFolds.tsx';
import type { Shown } from './shown.ts';
import { StartAnother } from './StartAnother.tsx';
import { ThisCase } from './ThisCase.tsx';
import { Verdict } from './Verdict.tsx';
import { Why } from './Why.tsx';

interface ResultViewProps {
  readonly shown: Shown;
  /** Whether other answers are tried: then nothing is done with it. */
  readonly isTrial: boolean;
  /** Whether it stands within a page of another name. */
  readonly isPart?: boolean | undefined;
  /** The form to try other answers. */
  readonly trial: ReactNode;
}

/** One determination: the verdict and three answers, what is folded below them, and at the right what can be done. */
export function ResultView({ shown, isTrial, isPart, trial }: ResultViewProps) {
  const { payer, policy, version, outcome } = shown.determination;
  const policyRead = shown.prepared?.policy;
  const standing = useCopyStanding(shown.determination, policyRead, shown.facts);
  const isOpen = verdictFor(shown.determination) === 'not-enough';
  // Its verdict can be settled while the word for it is open: then what is missing stands below the answers.
  const stillNeeded = outcome === 'needs-information' && <StillNeededTable shown={shown} />;
  return (
    <article
      data-outcome={outcome}
      data-payer={payer}
      data-policy={policy ?? ''}
      data-version={version ?? ''}
      className="grid items-start gap-2 sm:gap-2.5 lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-x-6 print:block print:space-y-4"
    >
      <div className="min-w-0 space-y-2 sm:space-y-2.5">
        <ChangedCopy standing={standing} policy={policyRead} />
        <Verdict shown={shown} isPart={isPart} />
        <AddedMark cautions={shown.determination.cautions} />
        {isOpen && stillNeeded}
        <AnswerCard>
          {!isOpen && <Why shown={shown} isPart={isPart} />}
          <Authorization shown={shown} />
          <Documents shown={shown} asks={isOpen ? 'Collect now' : 'What to send'} />
        </AnswerCard>
        {!isOpen && stillNeeded}
        <ResultFolds shown={shown} trial={trial} isTrial={isTrial} />
      </div>
      <div className="min-w-0 space-y-2 sm:space-y-2.5">
        {!isTrial && <ResultActions shown={shown} />}
        {isPart !== true && <ThisCase shown={shown} copy={!isTrial && <CopyForChart />} />}
        {isOpen && <PossibleResults shown={shown} />}
        <CheckBeforeSending shown={shown} standing={standing} />
        <p className="text-sm text-muted">The member’s contract and benefits come first.</p>
        {!isTrial && <StartAnother payer={payer} />}
      </div>
    </article>
  );
}
