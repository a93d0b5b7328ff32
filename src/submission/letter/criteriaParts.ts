import { citedInWords, type AssessedClause, type AssessedCriterion } from '../../determination/index.ts';
import { clauseStatusInWords, criteriaRows, nameOf, statusWords, type Submission } from '../chart/index.ts';
import { shownBy } from './caseParts.ts';
import { heading, paragraph, table, type DraftPart } from './draft.ts';

const HEAD = ['Criterion', 'Required', 'Documented', 'Status', 'Shown by'] as const;

const rowOf = (submission: Submission, depth: number, criterion: AssessedCriterion): readonly string[] => [
  `${'– '.repeat(depth)}${nameOf(criterion)}`,
  criterion.required,
  criterion.documented,
  statusWords[criterion.status],
  criterion.criteria.length === 0 ? shownBy(submission, criterion.facts) : '',
];

const named = (criteria: readonly AssessedCriterion[], status: AssessedCriterion['status']): readonly string[] => [
  ...new Set(
    criteria
      .filter(
        (criterion) => criterion.status === status && (criterion.label !== null || criterion.criteria.length === 0),
      )
      .map(nameOf),
  ),
];

/** The criteria of a clause that are not met or not known, by name; where the clause holds all the same, that is said. */
const openly = (clause: AssessedClause): readonly DraftPart[] => {
  const criteria = criteriaRows(clause.criteria).map(({ criterion }) => criterion);
  const lines = [
    { names: named(criteria, 'not-met'), says: 'Not met' },
    { names: named(criteria, 'unknown'), says: 'Not known' },
  ].filter(({ names }) => names.length > 0);
  if (lines.length === 0) return [];
  const lead = clause.status === 'met' ? 'The clause holds without these. ' : '';
  return [paragraph(`${lead}${lines.map(({ names, says }) => `${says}: ${names.join('; ')}.`).join(' ')}`)];
};

/** Clauses set against the case: required beside documented, and openly what is not met or not known. */
export const clauseParts = (
  submission: Submission,
  title: string,
  clauses: readonly AssessedClause[],
): readonly DraftPart[] =>
  clauses.length === 0
    ? []
    : [
        heading(title),
        ...clauses.flatMap((clause) => [
          paragraph(
            `${nameOf(clause)} (${clauseStatusInWords(submission.determination, clause).toLowerCase()}). Where: ${citedInWords(clause.cites)}.`,
          ),
          ...(clause.criteria.length === 0
            ? [paragraph(`It rests on this: ${clause.required}.`)]
            : table(
                HEAD,
                criteriaRows(clause.criteria).map(({ depth, criterion }) => rowOf(submission, depth, criterion)),
              )),
          ...openly(clause),
        ]),
      ];
