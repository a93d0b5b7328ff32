import {
  failingIn,
  passagesOfWay,
  type AssessedClause,
  type AssessedCriterion,
  type Determination,
  type Passage,
  type Policy,
} from '../../determination/index.ts';
import type { Facts } from '../../facts/index.ts';

/** All that a clause or criterion still turns on: what cannot hold any more is left out. */
const openIn = ({ cites, criteria }: AssessedCriterion): readonly Passage[] => [
  ...cites,
  ...criteria.filter(({ status }) => status !== 'not-met').flatMap(openIn),
];

/** Why a clause does not take the case: the passages of what is not met; those of the clause where these have none. */
const whyNot = (clause: AssessedClause): readonly Passage[] => {
  const own = failingIn(clause).flatMap(({ cites }) => cites);
  return own.length > 0 ? own : clause.cites;
};

const passagesOf = (clause: AssessedClause): readonly Passage[] =>
  clause.governs ? passagesOfWay(clause) : clause.status === 'not-met' ? whyNot(clause) : openIn(clause);

/** The clauses that had a say: those that govern and all before them; all of them while none governs. */
const heard = (clauses: readonly AssessedClause[]): readonly AssessedClause[] => {
  const last = clauses.findLastIndex(({ governs }) => governs);
  return last < 0 ? clauses : clauses.slice(0, last + 1);
};

const authorizationCites = ({ inpatient, outpatient }: Policy['priorAuthorization'], setting: unknown) => [
  ...(setting === 'outpatient' ? [] : inpatient.cites),
  ...(setting === 'inpatient' ? [] : outpatient.cites),
];

/**
 * Ids of the passages of a text on which a determination rests: its governing clauses with the way in which they are met, what
 * keeps every clause before them from taking the case (a text that is changed there may decide otherwise), prior authorization,
 * and the documents asked for. While nothing is decided: all that the clauses still turn on. Empty where another text decides,
 * or several are in question.
 */
export const restsOn = (
  { criteria, documents, ...determination }: Determination,
  { policy, version, priorAuthorization }: Policy,
  { setting }: Facts,
): readonly string[] => {
  if (determination.policy !== policy || determination.version !== version) return [];
  const passages = [...heard(criteria).flatMap(passagesOf), ...(documents ?? []).flatMap(({ cites }) => cites)].filter(
    (passage) => passage.policy === policy && passage.version === version,
  );
  return [...new Set([...passages.map(({ id }) => id), ...authorizationCites(priorAuthorization, setting)])];
};
