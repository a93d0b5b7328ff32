import type { JudgedCase } from '../../case/index.ts';
import { later } from '../../ui/later.tsx';
import { ProgressSteps, type ProgressStep } from '../../ui/ProgressSteps.tsx';
import { TextLink } from '../../ui/TextLink.tsx';

/** The progress as it is shown. Before the script has come, the page writes it for the payer that is chosen. */
export function ProgressLine({ words }: { readonly words: string }) {
  return (
    <span data-progress="" suppressHydrationWarning>
      {words}
    </span>
  );
}

interface ProgressPanelProps {
  readonly judged: JudgedCase;
  /** The progress in words. */
  readonly progress: string;
  /** The screen on which it stands: a step, or `check`. */
  readonly current: string;
}

/** Steps that ask something; before the site is known, no step of an organ is named. */
const progressOf = ({ path, facts }: JudgedCase, current: string): readonly ProgressStep[] => {
  const here = path.steps.findIndex(({ id }) => id === current);
  return path.steps.flatMap(({ id, title, questions }, index): readonly ProgressStep[] => {
    if (id === current) return [{ key: id, label: title, state: 'current' }];
    if (questions.length === 0) return [];
    const isAnswered = questions.some(({ fact }) => facts[fact.name] !== undefined);
    const state = isAnswered ? 'done' : here < 0 || index < here ? 'open' : 'to-come';
    return [{ key: id, label: title, state, href: `#/${id}` }];
  });
};

// The marks of outcomes are wanted only once a policy is read.
const StillPossible = later(async () => (await import('./StillPossible.tsx')).StillPossible);

/** How far the questions are: what is left to ask, and the steps. */
export function ProgressPanel({ judged, progress, current }: ProgressPanelProps) {
  const { judgements, isDecided, possibleOutcomes } = judged;
  return (
    <div className="space-y-4">
      <h2 className="text-lg font-semibold">Steps</h2>
      <p>
        <ProgressLine words={progress} />
      </p>
      <ProgressSteps label="Steps" steps={progressOf(judged, current)} />
      {judgements.length > 0 && !isDecided && possibleOutcomes.length > 0 && (
        <StillPossible outcomes={possibleOutcomes} />
      )}
      {judgements.length > 0 && (
        <p>
          <TextLink href="#/result">See result</TextLink>
        </p>
      )}
    </div>
  );
}
