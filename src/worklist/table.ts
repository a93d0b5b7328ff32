import type { DroppedColumn } from './privacy.ts';
import type { LeftOut } from './sheet.ts';

/** A column: each distinct text once, and which of them stands in each row. A list repeats itself, and texts are read once. */
export interface TableColumn {
  readonly header: string;
  readonly texts: readonly string[];
  readonly places: Uint32Array;
}

/** A list as it was taken in. */
export interface Table {
  readonly columns: readonly TableColumn[];
  /** The number of each row in its file, from 1. */
  readonly numbers: Uint32Array;
  readonly titles: number;
  readonly leftOut: LeftOut;
  /** Columns that are about a person; nothing of their cells is held. */
  readonly dropped: readonly DroppedColumn[];
}

/** A table, or a sentence why there is none. */
export type TableRead = { readonly ok: true; readonly table: Table } | { readonly ok: false; readonly says: string };

/** The text of a cell. */
export const cellOf = ({ texts, places }: TableColumn, row: number): string => texts[places[row] ?? -1] ?? '';
