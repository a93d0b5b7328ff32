import { partsOf } from './condition.ts';
import type { DraftClause, DraftPolicy } from './draft.ts';

type Clauses = readonly Pick<DraftClause, 'key' | 'label'>[];

/**
 * What is meant for some clauses, by the names in a policy file: by the keys of the clauses, whatever they will be called. A name
 * that several have means all of them. Names of parts, and of what is not there, stay.
 */
export const clauseKeysOf = (names: readonly string[], clauses: Clauses): string[] =>
  names.flatMap((name) => {
    const keys = clauses.filter(({ label }) => label.trim() === name).map(({ key }) => key);
    return keys.length > 0 ? keys : [name];
  });

/** The names of the clauses for which something is meant, as they are now, each once. */
export const clauseLabelsOf = (meant: readonly string[], clauses: Clauses): string[] => [
  ...new Set(meant.map((name) => clauses.find(({ key }) => key === name)?.label.trim() ?? name)),
];

/** The names of all clauses and of the parts of their conditions that have one. */
const labelsIn = ({ clauses }: Pick<DraftPolicy, 'clauses'>): ReadonlySet<string> =>
  new Set(
    clauses
      .flatMap(({ label, when, isRemainder }) => [
        label,
        ...(isRemainder ? [] : partsOf(when).map((part) => part.label)),
      ])
      .map((label) => label.trim())
      .filter((label) => label !== ''),
  );

/** Whether a clause, or a part of one, for which something is meant is there. */
export const isMeantForOneOf = (policy: Pick<DraftPolicy, 'clauses'>): ((name: string) => boolean) => {
  const labels = labelsIn(policy);
  const keys = new Set(policy.clauses.map(({ key }) => key));
  return (name) => keys.has(name) || labels.has(name);
};

/** A policy with the clauses changed for which its papers, codes and cautions are meant. */
export const withMeantFor = (
  policy: DraftPolicy,
  change: (meant: readonly string[]) => readonly string[],
): DraftPolicy => ({
  ...policy,
  papers: policy.papers.map((paper) => ({ ...paper, clauses: [...change(paper.clauses)] })),
  codes: policy.codes.map((code) => ({ ...code, clauses: [...change(code.clauses)] })),
  cautions: policy.cautions.map((caution) =>
    caution.when.governing
      ? { ...caution, when: { ...caution.when, governing: [...change(caution.when.governing)] } }
      : caution,
  ),
});
