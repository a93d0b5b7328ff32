import type { Differences } from '../../determination/index.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { isOfOnePayer, type Sides } from './sides.ts';

type Row = Differences['sites'][number];

const columns: readonly Column<Row>[] = [
  { key: 'site', head: 'Site of the tumor', heading: true, cell: ({ words }) => words },
  { key: 'differing', head: 'Judged differently', align: 'end', cell: ({ differing }) => differing },
  { key: 'cases', head: 'Complete cases', align: 'end', cell: ({ cases }) => cases },
];

/** How many of all complete cases are judged differently, and where. */
export function DifferenceCounts({
  found: { cases, differing, sites },
  sides,
}: {
  readonly found: Differences;
  readonly sides: Sides;
}) {
  const parting = sites.filter((site) => site.differing > 0);
  const agreeing = sites.filter((site) => site.differing === 0).map(({ words }) => words.toLowerCase());
  return (
    <Panel heading="Cases judged differently">
      <div className="space-y-3">
        <p className="text-lg font-semibold">
          {differing} of {cases} complete cases
        </p>
        <p className="max-w-question text-muted">
          A complete case is one combination of everything on which either outcome can turn at a site; a number counts
          by the intervals between the limits of both texts. These are combinations, not patients.
          {!isOfOnePayer(sides) && ' Each payer’s product is a fact of its own.'}
        </p>
        {parting.length > 0 && (
          <DataTable caption="By site" captionHidden columns={columns} rows={parting} rowKey={({ site }) => site} />
        )}
        {agreeing.length > 0 && <p>Always the same outcome: {agreeing.join(', ')}.</p>}
      </div>
    </Panel>
  );
}
