import { useState } from 'react';
import type { UseFormRegister } from 'react-hook-form';
import type { FactDefinition, Facts, Vocabulary } from '../../facts/index.ts';
import type { Answers, Query } from '../../questionnaire/index.ts';
import { useCaseInHand } from '../caseInHand.ts';
import { answerJudge } from './answerJudge.ts';
import { isHalfTyped } from './isHalfTyped.ts';
import { useStepForm, type StepTexts } from './useStepForm.ts';

/** Questions as a form, and what stands in the way of going on. */
export interface AnswerForm {
  readonly register: UseFormRegister<StepTexts>;
  readonly errorOf: (fact: FactDefinition) => string | undefined;
  readonly problems: readonly { readonly field: string; readonly message: string }[];
  /** Counts the attempts to go on. */
  readonly attempt: number;
  /** Likely mistakes that are asked about now. */
  readonly queries: readonly Query[];
  /** Goes on where nothing is wrong, and no likely mistake is left that was not asked about before. */
  readonly goOn: (formElement: HTMLFormElement, then: () => void) => void;
}

/** The form of some questions; `known` are the facts against which likely mistakes are looked for. */
export const useAnswerForm = (
  facts: readonly FactDefinition[],
  answers: Answers,
  vocabulary: Vocabulary,
  known: Facts,
): AnswerForm => {
  const { today } = useCaseInHand();
  const [queries, setQueries] = useState<readonly Query[]>([]);
  const [asked, setAsked] = useState<readonly string[]>([]);
  const form = useStepForm(facts, answers, vocabulary);
  const { errors, submitCount } = form.formState;
  const problems = facts.flatMap(({ name }) =>
    errors[name]?.message === undefined ? [] : [{ field: name, message: errors[name].message }],
  );
  return {
    register: form.register,
    errorOf: ({ name }) => errors[name]?.message,
    problems,
    attempt: submitCount,
    queries: problems.length > 0 ? [] : queries,
    goOn: (formElement, then) => {
      void form.handleSubmit(async () => {
        const { queriesFor } = await answerJudge();
        const open = queriesFor(facts, known, today).filter(({ message }) => !asked.includes(message));
        const halfTyped = facts.filter(({ name }) => isHalfTyped(formElement, name));
        for (const { name } of halfTyped) form.setError(name, { message: 'Write the whole date, or clear it.' });
        if (halfTyped.length > 0) return;
        setAsked([...asked, ...open.map(({ message }) => message)]);
        setQueries(open);
        if (open.length === 0) then();
      })();
    },
  };
};
