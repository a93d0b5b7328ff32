import { useEffect } from 'react';
import { useForm, type Resolver, type UseFormReturn } from 'react-hook-form';
import type { FactDefinition, Vocabulary } from '../../facts/index.ts';
import { textFor, type Answers } from '../../questionnaire/index.ts';
import { answerJudge } from './answerJudge.ts';

/** The texts of a step's fields; null where a group of choices has no answer. */
export type StepTexts = Record<string, string | null>;

/** The form of a step. What was typed is the answer at once; answers that come from elsewhere (a calculator, the case before) are written into it. */
export const useStepForm = (
  facts: readonly FactDefinition[],
  answers: Answers,
  vocabulary: Vocabulary,
): UseFormReturn<StepTexts> => {
  const resolver: Resolver<StepTexts> = async (...form) =>
    (await answerJudge()).stepResolver(facts, vocabulary)(...form);
  // The summary takes the focus, not the first field.
  const form = useForm<StepTexts>({ resolver, shouldFocusError: false });
  const { getValues, setValue } = form;
  useEffect(() => {
    for (const fact of facts) {
      const text = textFor(fact, answers);
      if ((getValues(fact.name) ?? '') !== text) setValue(fact.name, text);
    }
  }, [facts, answers, getValues, setValue]);
  return form;
};
