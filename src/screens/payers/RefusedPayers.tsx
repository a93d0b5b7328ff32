import { VersionProblems } from '../parts/RefusedPolicy.tsx';
import type { Comparison } from './comparison.ts';

/** Payers that cannot be compared, because the file of their version is broken or was not fetched. */
export function RefusedPayers({ refused }: Pick<Comparison, 'refused'>) {
  return refused.map(({ payer, says }) => (
    <VersionProblems
      key={payer.id}
      title={`No determination can be made for ${payer.name}`}
      version={says.version}
      refused={says}
    />
  ));
}
