import type { ReactNode } from 'react';
import { DataTable } from '../../ui/DataTable.tsx';
import type { Sides } from './sides.ts';

/** What stands in the one version and in the other. */
export interface Changed {
  readonly key: string;
  readonly name: ReactNode;
  readonly before: ReactNode;
  readonly after: ReactNode;
}

interface BeforeAndAfterProps {
  readonly caption: string;
  /** What the first column holds. */
  readonly head?: string;
  readonly sides: Sides;
  readonly rows: readonly Changed[];
}

/** Entries of two versions side by side. */
export function BeforeAndAfter({ caption, head = 'Change', sides: [one, other], rows }: BeforeAndAfterProps) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        { key: 'name', head, heading: true, cell: ({ name }) => name },
        { key: 'before', head: one.name, cell: ({ before }) => before },
        { key: 'after', head: other.name, cell: ({ after }) => after },
      ]}
      rows={rows}
      rowKey={({ key }) => key}
    />
  );
}
