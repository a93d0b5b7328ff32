import type { AssessedClause, Determination, PreparedPolicy } from '../../determination/index.ts';
import { Disclosure, Panel } from '../../ui/Panel.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { ConfidenceLegend } from '../parts/Confidence.tsx';
import { pictureAddress, policyAddress } from '../parts/policyAddresses.ts';
import { ClauseReading } from './ClauseReading.tsx';

interface WhyProps {
  readonly determination: Determination;
  readonly prepared: PreparedPolicy;
}

/** The clauses that decide, or, while undecided, those whose criteria are not all known; then all others of this site. */
export function Why({ determination: { criteria }, prepared }: WhyProps) {
  const isDecided = criteria.some(({ governs }) => governs);
  const isFirst = ({ governs, status }: AssessedClause): boolean => (isDecided ? governs : status === 'unknown');
  const readings = (clauses: readonly AssessedClause[]) =>
    clauses.map((clause, index) => (
      <ClauseReading
        key={`${clause.label} ${String(index)}`}
        clause={clause}
        prepared={prepared}
        isOutranked={isDecided && clause.status === 'met' && !clause.governs}
      />
    ));
  const others = criteria.filter((clause) => !isFirst(clause));
  return (
    <Panel heading={isDecided ? 'Why: the clause that decides' : 'Clauses with criteria not known yet'}>
      <div className="space-y-6">
        {readings(criteria.filter(isFirst))}
        <Disclosure summary="How sure is this reading?">
          <div className="space-y-2">
            <ConfidenceLegend />
            <TextLink href={policyAddress(prepared.policy, 'clauses')}>The whole policy, clause by clause</TextLink>
          </div>
        </Disclosure>
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
        <p className="print:hidden">
          <TextLink href={pictureAddress(prepared.policy)}>See how this policy decides, as a picture</TextLink>
        </p>
      </div>
    </Panel>
  );
}
