import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** The cell that names its row. */
  readonly heading?: boolean | undefined;
  readonly align?: 'start' | 'end' | undefined;
}

/** Numbers to compare stand at the end. */
export function sideOf<Row>(column: Column<Row>): string {
  return column.align === 'end' ? 'text-end' : 'text-start';
}
