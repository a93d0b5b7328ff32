import { useState } from 'react';
import { keyOf, textFor } from '../../../questionnaire/index.ts';
import { Fold } from '../Fold.tsx';
import { TrialField } from '../../parts/question/TrialField.tsx';
import type { Trial } from './useTrial.ts';

const countInWords = (count: number): string => (count === 1 ? '1 answer' : `${String(count)} answers`);

/** Every fact that counts, in place: another value shows at once what the policy would say. The case itself stays as it is. */
export function TrialForm({
  trial: {
    judged: { path, facts, unreadable, vocabulary },
    answersShown,
    tryAnswer,
  },
}: {
  readonly trial: Trial;
}) {
  const [isOpen, setOpen] = useState(false);
  const questions = path.steps.flatMap((step) => step.questions);
  return (
    <Fold summary="Try other answers" count={countInWords(questions.length)} onToggle={setOpen}>
      <p className="text-sm text-muted">Your case does not change. What the policy would say shows above.</p>
      {isOpen && (
        <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
          {questions.map(({ fact }) => (
            <TrialField
              key={keyOf(fact, answersShown)}
              fact={fact}
              facts={facts}
              vocabulary={vocabulary}
              text={textFor(fact, answersShown, vocabulary)}
              error={unreadable.find((each) => each.fact === fact)?.why}
              onTry={(text) => {
                tryAnswer(fact, text);
              }}
            />
          ))}
        </div>
      )}
    </Fold>
  );
}
