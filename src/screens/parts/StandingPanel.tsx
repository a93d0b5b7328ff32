import { outcomeNames, type Outcome } from '../../determination/index.ts';
import type { Way } from './way.ts';
import { OutcomeMark } from '../../ui/OutcomeMark.tsx';
import { outcomeWordsOf } from './outcomeWords.ts';
import type { NotNeeded } from '../../questionnaire/index.ts';
import { ProgressSteps, type ProgressStep } from '../../ui/ProgressSteps.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { notNeededWords } from './notNeededWords.ts';

const questions = (count: number): string =>
  count === 1 ? 'at most 1 question left' : `at most ${String(count)} questions left`;

const whatIsOpen = (outcomes: readonly Outcome[], left: number): string =>
  `${String(outcomes.length)} outcomes possible, ${questions(left)}`;

/** The standing in one short line: the outcome, or what is possible and how many questions are left at most. */
export const standingInWords = ({ standing, judgements, isLoading }: Way): string => {
  if (isLoading) return standing ? whatIsOpen(standing.possibleOutcomes, standing.questionsLeft) : 'Reading the policy';
  const [first, ...others] = judgements;
  if (!first) return 'Choose the payer to begin';
  if (others.length > 0) return `${String(judgements.length)} payers compared`;
  if (first.judgement.kind === 'unavailable') return 'No determination can be made';
  const { outcome, possibleOutcomes } = first.judgement.determination;
  if (outcome !== 'needs-information') return outcomeNames[outcome];
  return whatIsOpen(possibleOutcomes, standing?.questionsLeft ?? 0);
};

/** The outcomes that are still possible, each with its mark. */
function PossibleOutcomes({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  return (
    <ul role="list" className="space-y-1" aria-label="Outcomes that are still possible">
      {outcomes.map((outcome) => (
        <li key={outcome}>
          <OutcomeMark kind={outcomeWordsOf(outcome).kind} word={outcomeWordsOf(outcome).word} />
        </li>
      ))}
    </ul>
  );
}

interface StandingPanelProps {
  readonly way: Way;
  /** The screen on which it stands: a step, or `check`. */
  readonly current: string;
}

/** Steps that ask nothing yet, and may once this is known. */
const comesLater: readonly NotNeeded[] = ['needs-payer', 'needs-site'];

const progressOf = ({ path, isLoading }: Way, current: string): readonly ProgressStep[] => {
  const here = path.steps.findIndex(({ id }) => id === current);
  return path.steps.map(({ id, title, questions, notNeeded }, index): ProgressStep => {
    const isAnswered = questions.some(({ fact }) => path.counted[fact.name] !== undefined);
    if (id === current) return { key: id, label: title, state: 'current' };
    if (notNeeded !== undefined && !comesLater.includes(notNeeded) && !isLoading)
      return { key: id, label: title, state: 'not-needed', reason: notNeededWords[notNeeded] };
    if (questions.length === 0) return { key: id, label: title, state: 'to-come' };
    return {
      key: id,
      label: title,
      state: isAnswered ? 'done' : here < 0 || index < here ? 'open' : 'to-come',
      href: `#/${id}`,
    };
  });
};

/** The standing, always in view: what is possible, what is left to ask, the way so far. */
export function StandingPanel({ way, current }: StandingPanelProps) {
  const determinations = way.judgements.flatMap(({ judgement }) =>
    judgement.kind === 'determined' ? [judgement.determination] : [],
  );
  const possible = way.isLoading
    ? (way.standing?.possibleOutcomes ?? [])
    : [...new Set(determinations.flatMap(({ possibleOutcomes }) => possibleOutcomes))].sort();
  return (
    <div className="space-y-6">
      <div className="space-y-2">
        <h2 className="text-lg font-semibold">Where the case stands</h2>
        <p>{standingInWords(way)}</p>
        {possible.length > 0 && <PossibleOutcomes outcomes={possible} />}
        {determinations.length > 0 && (
          <p>
            <TextLink href="#/result">{way.isDecided ? 'To the result' : 'See the result so far'}</TextLink>
          </p>
        )}
      </div>
      <div className="space-y-2">
        <h2 className="text-lg font-semibold">The way</h2>
        <ProgressSteps label="Steps" steps={progressOf(way, current)} />
      </div>
    </div>
  );
}
