import { decidingClauses, joined, outcomeReading, type Submission } from '../chart/index.ts';
import { paragraph, type DraftPart } from './draft.ts';

/** How the policy reads for the case: the outcome, the deciding clause, and the payer's own word. */
export const readingParts = ({ determination }: Submission): readonly DraftPart[] => {
  const { outcome, governing, payerWord } = determination;
  const word = payerWord === null ? '' : ` In your own words: “${payerWord}”.`;
  const clause = governing.length === 0 ? '' : ` Deciding clause: ${joined(governing, 'and')}.`;
  const isShared = decidingClauses(determination).every(({ status }) => status === 'unknown') && governing.length > 1;
  return [
    paragraph(
      `${outcomeReading(outcome).says}${clause}${word}${isShared ? ' Which of these clauses holds is not known; each leads to the same reading.' : ''}`,
    ),
  ];
};
