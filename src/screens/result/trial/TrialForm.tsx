import { useState } from 'react';
import { keyOf, textFor } from '../../../questionnaire/index.ts';
import { Disclosure } from '../../../ui/Panel.tsx';
import { TrialField } from './TrialField.tsx';
import type { Trial } from './useTrial.ts';

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
  return (
    <div className="print:hidden">
      <Disclosure summary="What if? Try another answer" open={isOpen} onToggle={setOpen}>
        {isOpen && (
          <div className="space-y-4">
            <p className="text-muted">
              A trial: the result above follows it, the case and its packet do not. A fact is what the chart says.
            </p>
            <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
              {path.steps.flatMap(({ questions }) =>
                questions.map(({ fact }) => (
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
                )),
              )}
            </div>
          </div>
        )}
      </Disclosure>
    </div>
  );
}
