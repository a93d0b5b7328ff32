import type { ReactNode } from 'react';
import { textDifferences } from '../../determination/index.ts';
import { TextLink } from '../../ui/TextLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Days } from '../Day.tsx';
import { policyAddress } from '../policyAddresses.ts';
import { BeforeAndAfter, type Changed } from './BeforeAndAfter.tsx';
import { isOfOnePayer, type Side, type Sides } from './sides.ts';

const about = {
  number: 'Number',
  scope: 'Scope',
  products: 'Products',
  inpatient: 'Prior authorization, inpatient',
  outpatient: 'Prior authorization, outpatient',
  'code-list': 'On the code list',
  billing: 'Before a member is billed',
  review: 'Next review',
  submission: 'Where to send a request',
} as const;

/** Between payers every remark differs; these are what a reader compares. */
const betweenPayers: readonly string[] = ['inpatient', 'outpatient'];

const both = (sides: Sides, cell: (side: Side) => ReactNode): Pick<Changed, 'before' | 'after'> => ({ before: cell(sides[0]), after: cell(sides[1]) });

/** The two texts side by side: name, title, days, and the remarks in which they differ. */
export function TwoTexts({ sides }: { readonly sides: Sides }) {
  const [one, other] = sides;
  const remarks = textDifferences(one.prepared, other.prepared).remarks.filter((remark) => isOfOnePayer(sides) || betweenPayers.includes(remark.about));
  const rows: readonly Changed[] = [
    { key: 'version', name: 'Version', ...both(sides, ({ entry }) => <TextLink href={policyAddress(entry)}>{entry.policy}, version {entry.version}</TextLink>) },
    { key: 'title', name: 'Title', ...both(sides, ({ prepared }) => prepared.policy.title ?? 'The text bears no title') },
    { key: 'in-force', name: 'In force', ...both(sides, ({ entry }) => <Days from={entry.from} until={entry.until} />) },
    ...remarks.map((remark) => ({ key: remark.about, name: about[remark.about], before: remark.before ?? 'Nothing is said', after: remark.after ?? 'Nothing is said' })),
  ];
  return (
    <Panel heading="The two texts">
      <BeforeAndAfter caption="The two texts" sides={sides} rows={rows} />
    </Panel>
  );
}
