import { confidenceInWords, documentName, outcomeNames, type Policy } from '../../determination/index.ts';
import { clausePart } from './parts.ts';

/** What someone says of a reading that seems wrong. */
export interface ReportedError {
  /** The id of the clause's part of the page; empty: the policy as a whole. */
  readonly clause: string;
  readonly wrong: string;
}

const UNSAID = '(not said)';

/** A report of an error as plain text: which reading of which text, and what seems wrong. `today` is YYYY-MM-DD. */
export const errorReport = (read: Policy, { clause, wrong }: ReportedError, today: string): string => {
  const { policy, version, source, clauses } = read;
  const index = clauses.findIndex((_, each) => clausePart(each) === clause);
  const found = clauses[index];
  return [
    'A reading of CryoCheck that seems wrong',
    '',
    `Policy: ${documentName(read)}`,
    `Kept as: ${policy}_${version}`,
    `Text read: ${source.file}, on ${source.readOn}`,
    `Fingerprint of that text (SHA-256): ${source.sha256}`,
    found ? `Clause ${String(index + 1)}, ${found.label}: ${found.says}` : 'Clause: the policy as a whole',
    ...(found
      ? [`Leads to: ${outcomeNames[found.outcome]}. ${confidenceInWords(found)}. Citations: ${found.cites.join(', ')}`]
      : []),
    `Written on: ${today}`,
    '',
    'What seems wrong:',
    wrong.trim() === '' ? UNSAID : wrong.trim(),
    '',
  ].join('\n');
};
