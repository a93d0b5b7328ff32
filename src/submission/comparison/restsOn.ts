import type { AssessedCriterion, Determination, Passage, Policy } from '../../determination/index.ts';
import type { Facts } from '../../facts/index.ts';

const metIn = (criterion: AssessedCriterion): readonly Passage[] =>
  criterion.status === 'met' ? [...criterion.cites, ...criterion.criteria.flatMap(metIn)] : [];

const authorizationCites = ({ inpatient, outpatient }: Policy['priorAuthorization'], setting: unknown) => [
  ...(setting === 'outpatient' ? [] : inpatient.cites),
  ...(setting === 'inpatient' ? [] : outpatient.cites),
];

/**
 * Ids of the passages of a text on which a determination rests: its governing clauses with the criteria that are met, prior
 * authorization, and the documents asked for. Empty where another text decides, or none yet.
 */
export const restsOn = (
  { criteria, documents, ...determination }: Determination,
  { policy, version, priorAuthorization }: Policy,
  { setting }: Facts,
): readonly string[] => {
  if (determination.policy !== policy || determination.version !== version) return [];
  const governing = criteria.filter(({ governs }) => governs);
  const passages = [
    ...governing.flatMap(({ cites, criteria: parts }) => [...cites, ...parts.flatMap(metIn)]),
    ...(documents ?? []).flatMap(({ cites }) => cites),
  ].filter((passage) => passage.policy === policy && passage.version === version);
  return [...new Set([...passages.map(({ id }) => id), ...authorizationCites(priorAuthorization, setting)])];
};
