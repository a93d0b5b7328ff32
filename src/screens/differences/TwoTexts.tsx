import type { ReactNode } from 'react';
import { documentName } from '../../determination/index.ts';
import { TextLink } from '../../ui/TextLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Days } from '../parts/Day.tsx';
import { policyAddress } from '../parts/policyAddresses.ts';
import { BeforeAndAfter, type Changed } from './BeforeAndAfter.tsx';
import type { Side, Sides } from './sides.ts';

/** Which two texts are compared: version, title, and the days on which they were in force. */
export function TwoTexts({ sides }: { readonly sides: Sides }) {
  const row = (key: string, name: string, cell: (side: Side) => ReactNode): Changed => ({
    key,
    name,
    before: cell(sides[0]),
    after: cell(sides[1]),
  });
  return (
    <Panel heading="The two texts">
      <BeforeAndAfter
        caption="The two texts"
        head="Entry"
        sides={sides}
        rows={[
          row('version', 'Version', ({ entry }) => (
            <TextLink href={policyAddress(entry)}>{documentName(entry)}</TextLink>
          )),
          row('title', 'Title', ({ prepared }) => prepared.policy.title ?? 'The text bears no title'),
          row('in-force', 'In force', ({ entry }) => <Days from={entry.from} until={entry.until} />),
        ]}
      />
    </Panel>
  );
}
