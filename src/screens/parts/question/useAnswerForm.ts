import { useEffect, useState } from 'react';
import { useForm, type Resolver, type UseFormReturn, type UseFormRegister } from 'react-hook-form';
import type { FactDefinition, Vocabulary, Facts } from '../../../facts/index.ts';
import { textFor, type Answers, type Query } from '../../../questionnaire/index.ts';
import { answerJudge } from './answerJudge.ts';
import { useCaseInHand } from '../caseInHand.ts';

/** Whether a field of the form holds a part of a date, or a day that does not exist: the browser then gives no text for it. */
export const isHalfTyped = (form: HTMLFormElement, name: string): boolean => {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement && field.validity.badInput;
};

/** The texts of a step's fields; null where a group of choices has no answer. */
export type StepTexts = Record<string, string | null>;

/** The form of a step. What was typed is the answer at once; answers that come from elsewhere (a calculator, the case before) are written into it. */
const useStepForm = (
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
      const text = textFor(fact, answers, vocabulary);
      if ((getValues(fact.name) ?? '') !== text) setValue(fact.name, text);
    }
  }, [facts, answers, vocabulary, getValues, setValue]);
  return form;
};

/** Questions as a form, and what stands in the way of going on. */
interface AnswerForm {
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
