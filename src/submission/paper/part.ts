import type { Line } from './line.ts';

/** A row of boxes with names, one or two beside each other. */
export type FieldRow = readonly { readonly label: string; readonly line: Line }[];

/**
 * A part of a paper. What a part is was meant so by whoever wrote it, and never guessed from its text. An `id` names a part
 * whose words a person may change.
 */
export type Part =
  | { readonly is: 'letterhead'; readonly left: readonly Line[]; readonly right: readonly Line[] }
  | { readonly is: 'heading'; readonly level: 1 | 2; readonly line: Line }
  | { readonly is: 'paragraph'; readonly line: Line; readonly id?: string; readonly size?: 'small' }
  /** Lines that stand together: an address, a signature. */
  | { readonly is: 'lines'; readonly lines: readonly Line[] }
  | { readonly is: 'list'; readonly items: readonly Line[]; readonly isOrdered?: true }
  /** Terms and what they are, without borders. */
  | { readonly is: 'terms'; readonly rows: FieldRow }
  /** Boxes with names, under a band. */
  | { readonly is: 'fields'; readonly band: string; readonly rows: readonly FieldRow[] }
  | {
      readonly is: 'table';
      readonly band?: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly Line[])[];
      /** Hundredths of the width for each column. */
      readonly widths: readonly number[];
    }
  /** The clinician's own sentences, or the place for them. */
  | { readonly is: 'own'; readonly line: Line }
  | { readonly is: 'signature'; readonly lines: readonly Line[] }
  | { readonly is: 'enclosures'; readonly rows: readonly { readonly number: number; readonly line: Line }[] }
  /** A place to write by hand, so many lines high. */
  | { readonly is: 'room'; readonly label: string; readonly height: number };

export const heading = (text: string, level: 1 | 2 = 2): Part => ({
  is: 'heading',
  level,
  line: [{ is: 'text', text }],
});
export const paragraph = (content: Line, id?: string): Part => ({
  is: 'paragraph',
  line: content,
  ...(id === undefined ? {} : { id }),
});
export const small = (content: Line): Part => ({ is: 'paragraph', line: content, size: 'small' });

/** A list; no part where it has no items. */
export const list = (items: readonly Line[]): readonly Part[] => (items.length === 0 ? [] : [{ is: 'list', items }]);

/** Every line of a part, in reading order. */
export const linesIn = (part: Part): readonly Line[] => {
  switch (part.is) {
    case 'letterhead':
      return [...part.left, ...part.right];
    case 'heading':
    case 'paragraph':
    case 'own':
      return [part.line];
    case 'lines':
    case 'signature':
      return part.lines;
    case 'list':
      return part.items;
    case 'terms':
      return part.rows.map((row) => row.line);
    case 'fields':
      return part.rows.flat().map((field) => field.line);
    case 'table':
      return part.rows.flat();
    case 'enclosures':
      return part.rows.map((row) => row.line);
    case 'room':
      return [];
  }
};
