import { useMemo, useState } from 'react';
import { useForm, type Resolver, type UseFormRegister } from 'react-hook-form';
import type { FactDefinition, Facts, Vocabulary } from '../../../facts/index.ts';
import { queriesFor, textFor, type Answers, type Query } from '../../../questionnaire/index.ts';
import { useCaseInHand } from '../caseInHand.ts';

/** Whether a field of the form holds a part of a date, or a day that does not exist: the browser then gives no text for it. */
const isHalfTyped = (form: HTMLFormElement, name: string): boolean => {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement && field.validity.badInput;
};

/** The texts of the questions; null where a group of choices has no answer. */
export type AnswerTexts = Record<string, string | null>;

/** Loads what judges a form of answers: it is not needed to show one. */
export const loadAnswerJudge = () => import('./answerResolver.ts');

/** Questions as a form, and what stands in the way of going on. */
interface AnswerForm {
  readonly register: UseFormRegister<AnswerTexts>;
  readonly errorOf: (fact: FactDefinition) => string | undefined;
  readonly problems: readonly { readonly field: string; readonly message: string }[];
  /** Counts the attempts to go on. */
  readonly attempt: number;
  /** Likely mistakes that are asked about now. */
  readonly queries: readonly Query[];
  /** Goes on where nothing is wrong, and no likely mistake is left that was not asked about before. */
  readonly goOn: (formElement: HTMLFormElement, then: () => void) => Promise<void>;
}

/**
 * The form of some questions; `known` are the facts against which likely mistakes are looked for. The answers are the one truth:
 * what is typed becomes an answer at once, and the form shows the answers, wherever they come from.
 */
export const useAnswerForm = (
  facts: readonly FactDefinition[],
  answers: Answers,
  vocabulary: Vocabulary,
  known: Facts,
): AnswerForm => {
  const { today } = useCaseInHand();
  const [asked, setAsked] = useState<readonly string[]>([]);
  const values = useMemo(
    (): AnswerTexts => Object.fromEntries(facts.map((fact) => [fact.name, textFor(fact, answers, vocabulary)])),
    [facts, answers, vocabulary],
  );
  const resolver: Resolver<AnswerTexts> = async (...given) =>
    (await loadAnswerJudge()).answerResolver(facts, vocabulary)(...given);
  const form = useForm<AnswerTexts>({
    values,
    resetOptions: { keepErrors: true, keepIsSubmitted: true, keepSubmitCount: true },
    resolver,
    // The summary takes the focus, not the first field.
    shouldFocusError: false,
  });
  const { errors, submitCount } = form.formState;
  const problems = facts.flatMap(({ name }) =>
    errors[name]?.message === undefined ? [] : [{ field: name, message: errors[name].message }],
  );
  const likelyMistakes = queriesFor(facts, known, vocabulary, today);
  return {
    register: form.register,
    errorOf: ({ name }) => errors[name]?.message,
    problems,
    attempt: submitCount,
    // One that was mended is asked about no longer.
    queries: problems.length > 0 ? [] : likelyMistakes.filter(({ message }) => asked.includes(message)),
    goOn: (formElement, then) =>
      form.handleSubmit(() => {
        const halfTyped = facts.filter(({ name }) => isHalfTyped(formElement, name));
        for (const { name } of halfTyped) form.setError(name, { message: 'Write the whole date, or clear it.' });
        if (halfTyped.length > 0) return;
        const open = likelyMistakes.filter(({ message }) => !asked.includes(message));
        setAsked([...asked, ...open.map(({ message }) => message)]);
        if (open.length === 0) then();
      })(),
  };
};
