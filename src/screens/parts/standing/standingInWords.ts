import { outcomeNames, type Outcome } from '../../../determination/index.ts';
import type { Way } from '../../way.ts';

const questions = (count: number): string =>
  count === 1 ? 'at most 1 question left' : `at most ${String(count)} questions left`;

const whatIsOpen = (outcomes: readonly Outcome[], left: number): string =>
  `${String(outcomes.length)} outcomes possible, ${questions(left)}`;

/** The standing in one short line: the outcome, or what is possible and how many questions are left at most. */
export const standingInWords = ({ standing, judgements, isLoading }: Way): string => {
  if (isLoading) return standing ? whatIsOpen(standing.possibleOutcomes, standing.questionsLeft) : 'Reading the policy';
  const [first, ...others] = judgements;
  if (!first) return 'Choose the payer to begin';
  if (others.length > 0) return `${String(judgements.length)} payers compared`;
  if (first.judgement.kind === 'unavailable') return 'No determination can be made';
  const { outcome, possibleOutcomes } = first.judgement.determination;
  if (outcome !== 'needs-information') return outcomeNames[outcome];
  return whatIsOpen(possibleOutcomes, standing?.questionsLeft ?? 0);
};
