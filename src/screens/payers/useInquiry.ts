import { useState } from 'react';
import { answersAt, textFor, UNKNOWN, type Answers, type Inquiry } from '../../questionnaire/index.ts';
import { openInquiries, type Comparison } from './comparison.ts';

/** A question of the comparison: of the case, or of one payer alone. */
export type Asked = Pick<Inquiry, 'fact' | 'payer'>;

/** The answers as the payer of a question has them. */
export const answersFor = (answers: Answers, { payer }: Asked): Answers =>
  payer === undefined ? answers : answersAt(answers, payer);

/** Which question it is: what is asked by site is another question at another site. */
export const inquiryKey = (answers: Answers, { fact, payer }: Asked): string =>
  [
    fact.name,
    payer ?? '',
    fact.sites === undefined && fact.domain.of !== 'choices-by-site' ? '' : (answers.texts['site'] ?? ''),
  ].join(' ');

/** The question that is asked now, and the ways to the next one and back to one answered before. */
export interface InquiryInHand {
  readonly asked: Asked | undefined;
  /** Keeps the question in place while it is answered. */
  readonly hold: () => void;
  /** Leaves the question, answered or not, for the next. */
  readonly goOn: () => void;
  readonly goBackTo: (asked: Asked) => void;
}

/** Asks what settles most payers first. A question that was left open is not asked again. */
export const useInquiry = (comparison: Comparison, answers: Answers): InquiryInHand => {
  const [held, setHeld] = useState<Asked>();
  const [left, setLeft] = useState<readonly string[]>([]);
  const isOpen = (each: Asked): boolean =>
    textFor(each.fact, answersFor(answers, each), comparison.vocabulary) !== UNKNOWN &&
    !left.includes(inquiryKey(answers, each));
  // While a question is being answered the next one is not looked for.
  const asked = held ?? openInquiries(comparison).find(isOpen);
  return {
    asked,
    hold: () => {
      setHeld(asked);
    },
    goOn: () => {
      if (asked) setLeft([...left, inquiryKey(answers, asked)]);
      setHeld(undefined);
    },
    goBackTo: setHeld,
  };
};
