import type { Table } from '../../worklist/index.ts';

/** So many texts the page takes in at once: of more a press would have to wait. */
const TEXTS_AT_ONCE = 5000;

/** Distinct texts of a column, in their order. */
export interface TextsPiece {
  /** The place of the column. */
  readonly column: number;
  readonly texts: readonly string[];
}

/** The texts of a table in pieces. */
export function* textPieces({ columns }: Table): Generator<TextsPiece> {
  for (const [column, { texts }] of columns.entries())
    for (let at = 0; at < texts.length; at += TEXTS_AT_ONCE)
      yield { column, texts: texts.slice(at, at + TEXTS_AT_ONCE) };
}

/** A table without the texts of its columns. */
export const withoutTexts = (table: Table): Table => ({
  ...table,
  columns: table.columns.map((column) => ({ ...column, texts: [] })),
});

/** A table with the texts that came before it. */
export const withTexts = (table: Table, pieces: readonly TextsPiece[]): Table => ({
  ...table,
  columns: table.columns.map((column, at) => ({
    ...column,
    texts: pieces.flatMap((piece) => (piece.column === at ? piece.texts : [])),
  })),
});
