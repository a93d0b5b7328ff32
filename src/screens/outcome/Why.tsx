import type { Determination, PreparedPolicy } from '../../determination/index.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { ClauseReading } from './ClauseReading.tsx';

interface WhyProps {
  readonly determination: Determination;
  readonly prepared: PreparedPolicy;
}

/** The clauses that decide, and all others that concern this site, with required beside documented. */
export function Why({ determination: { criteria }, prepared }: WhyProps) {
  const deciding = criteria.filter(({ governs }) => governs);
  const others = criteria.filter(({ governs }) => !governs);
  return (
    <Panel heading={deciding.length > 0 ? 'Why: the clause that decides' : 'Clauses that can still decide'}>
      <div className="space-y-6">
        {deciding.map((clause, index) => <ClauseReading key={`${clause.label} ${String(index)}`} clause={clause} prepared={prepared} />)}
        {others.length > 0 && (
          <Disclosure summary={deciding.length > 0 ? 'The other clauses, set against this case' : 'All clauses that concern this case'} open={deciding.length === 0}>
            <div className="space-y-6">
              {deciding.length > 0 && <p className="text-muted">The first clause that holds decides. A clause below it can hold too and is then outranked.</p>}
              {others.map((clause, index) => <ClauseReading key={`${clause.label} ${String(index)}`} clause={clause} prepared={prepared} />)}
            </div>
          </Disclosure>
        )}
      </div>
    </Panel>
  );
}
