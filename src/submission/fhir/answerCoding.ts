import type { PreparedPolicy } from '../../determination/index.ts';
import { choicesOf, type Choice } from '../../facts/index.ts';
import { systemOf } from './codes.ts';
import type { FormQuestion } from './formQuestions.ts';
import type { Coding } from './r4.ts';

type Asked = Pick<FormQuestion, 'fact' | 'site'>;

/** The choices of a question: those of its site, and of the policy's payer. */
export const choicesFor = ({ fact, site }: Asked, { payer, vocabulary }: PreparedPolicy): readonly Choice[] => {
  const choices = choicesOf(fact, vocabulary, { site, payer: payer?.id });
  return fact.domain.of === 'payers' ? choices.filter(({ value }) => value === payer?.id) : choices;
};

/** A choice in the code system of its fact, whose codes are the values of a case. */
export const codingOf = (question: Asked, value: string, prepared: PreparedPolicy): Coding => {
  const word = choicesFor(question, prepared).find((choice) => choice.value === value)?.word ?? value;
  return { system: systemOf(question.fact), code: value, display: word };
};
