import type { AssessedClause, Clause, Determination, PreparedPolicy } from '../../determination/index.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { ConfidenceLegend } from '../parts/Confidence.tsx';
import { pictureAddress, policyAddress } from '../parts/policyAddresses.ts';
import { ClauseReading } from './ClauseReading.tsx';

interface PolicyWordsProps {
  readonly determination: Determination;
  readonly prepared: PreparedPolicy;
}

/** Second readers of an assessed clause, as its policy counts them. */
const confirmationsIn = (
  { policy }: PreparedPolicy,
  { label, outcome, says }: AssessedClause,
): Clause['confirmations'] =>
  policy.clauses.find((each) => each.label === label && each.outcome === outcome && each.says === says)?.confirmations;

/** The clauses that decide, or, while undecided, those that are not all known, next to this case; then all others of this site. */
export function PolicyWords({ determination: { criteria }, prepared }: PolicyWordsProps) {
  const isDecided = criteria.some(({ governs }) => governs);
  const isFirst = ({ governs, status }: AssessedClause): boolean => (isDecided ? governs : status === 'unknown');
  const readings = (clauses: readonly AssessedClause[]) =>
    clauses.map((clause, index) => (
      <ClauseReading
        key={`${clause.label} ${String(index)}`}
        clause={clause}
        confirmations={confirmationsIn(prepared, clause)}
        isOutranked={isDecided && clause.status === 'met' && !clause.governs}
      />
    ));
  const others = criteria.filter((clause) => !isFirst(clause));
  return (
    <>
      {readings(criteria.filter(isFirst))}
      {others.length > 0 && (
        <Disclosure summary="The other clauses, set against this case">
          <div className="space-y-6">
            <p className="text-muted">
              The first clause that holds decides. A clause below it can hold too and is then outranked.
            </p>
            {readings(others)}
          </div>
        </Disclosure>
      )}
      <Disclosure summary="How sure is this reading?">
        <ConfidenceLegend />
      </Disclosure>
      <p className="flex flex-wrap gap-x-4 print:hidden">
        <TextLink href={policyAddress(prepared.policy, 'clauses')}>The whole policy, clause by clause</TextLink>
        <TextLink href={pictureAddress(prepared.policy)}>How this policy decides, as a picture</TextLink>
      </p>
    </>
  );
}
