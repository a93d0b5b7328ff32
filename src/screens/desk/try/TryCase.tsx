import { useId, useMemo, type ReactNode } from 'react';
import type { JudgedCase } from '../../../case/index.ts';
import { payerIdOf, type Draft } from '../../../desk/index.ts';
import type { FactDefinition } from '../../../facts/index.ts';
import { keyOf, textFor, withAnswer, withCalculated, type Answers } from '../../../questionnaire/index.ts';
import { noEvidence } from '../../../submission/evidence/index.ts';
import { CaseActionsProvider, CaseProvider, useCaseInHand, type CaseActions } from '../../parts/caseInHand.ts';
import { useHoldings } from '../../parts/holdings.ts';
import { TrialField } from '../../parts/question/TrialField.tsx';
import { changeTried, draftTried, forgetTried, useTried } from './triedCase.ts';

const nothing = (): void => undefined;

interface TriedCaseProps {
  readonly draft: Draft;
  readonly children: ReactNode;
}

/** A case of its own beside the case in hand, which knows nothing of it. It goes with the draft. */
export function TriedCase({ draft, children }: TriedCaseProps) {
  const inHand = useCaseInHand();
  const { vocabulary } = useHoldings();
  const [name, payer] = [draftTried(draft), payerIdOf(draft)];
  const tried = useTried(name);
  const answers = useMemo((): Answers => ({ ...tried, texts: { ...tried.texts, payer } }), [tried, payer]);
  const actions = useMemo((): CaseActions => {
    const change = (next: (before: Answers) => Answers): void =>
      changeTried(name, (before) => next({ ...before, texts: { ...before.texts, payer } }));
    return {
      answer: (fact, text, of) => change((before) => withAnswer(before, fact, text, of)),
      calculate: (values) => change((before) => withCalculated(before, values, vocabulary)),
      note: nothing,
      keepCompared: nothing,
      take: nothing,
      dismissHandedOn: nothing,
      startAnew: forgetTried,
    };
  }, [vocabulary, name, payer]);
  return (
    <CaseActionsProvider value={actions}>
      <CaseProvider
        value={{
          ...inHand,
          ...actions,
          answers,
          evidence: noEvidence,
          compared: [],
          handedOn: undefined,
          undoStart: undefined,
        }}
      >
        {children}
      </CaseProvider>
    </CaseActionsProvider>
  );
}

interface CaseFieldsProps {
  readonly judged: Pick<JudgedCase, 'path' | 'facts' | 'vocabulary' | 'unreadable'>;
  readonly answers: Answers;
  readonly onAnswer: (fact: FactDefinition, text: string) => void;
}

/** The questions of a case in the order in which the wizard asks them; each answer shows what is asked next. */
export function CaseFields({ judged, answers, onAnswer }: CaseFieldsProps) {
  // The same questions are asked of every case on the page.
  const id = useId();
  const { path, facts, vocabulary, unreadable } = judged;
  const asked = path.steps.flatMap(({ questions }) => questions.map(({ fact }) => fact));
  const questions = asked.filter(({ domain }) => domain.of !== 'payers');
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
      {questions.map((fact) => (
        <TrialField
          key={keyOf(fact, answers)}
          id={`${id}-${fact.name}`}
          fact={fact}
          facts={facts}
          vocabulary={vocabulary}
          text={textFor(fact, answers, vocabulary)}
          error={unreadable.find((each) => each.fact === fact)?.why}
          onTry={(text) => onAnswer(fact, text)}
        />
      ))}
    </div>
  );
}
