import { censusOf, type PreparedPolicy } from '../determination/index.ts';

/** The answers that are younger than the reading of a policy: it leaves them to the payer until somebody reads it again. */
const notReadIn = ({ unread }: PreparedPolicy): string =>
  unread.length === 0
    ? ''
    : `; not read for ${unread.map(({ fact, values }) => `${fact.name} ${values.join(', ')}`).join('; ')}`;

/** A line on a good policy: clauses, nodes, complete cases and how many end in which outcome. */
export const reportOf = (prepared: PreparedPolicy): string => {
  const { clauses, nodes, cases, outcomes } = censusOf(prepared);
  const ends = [...outcomes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([outcome, count]) => `${outcome} ${String(count)}`);
  return `${prepared.policy.policy} ${prepared.policy.version}: ${String(clauses)} clauses, ${String(nodes)} nodes, ${String(cases)} complete cases: ${ends.join(', ')}${notReadIn(prepared)}`;
};
