/** A table of plain texts. */
export interface DraftTable {
  readonly is: 'table';
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A part of a draft, for a page, a document or plain text. A field is a blank line to fill in by hand. */
export type DraftPart =
  | { readonly is: 'heading'; readonly text: string }
  | { readonly is: 'paragraph'; readonly text: string }
  | { readonly is: 'list'; readonly items: readonly string[] }
  | DraftTable
  | { readonly is: 'fields'; readonly labels: readonly string[] };

/** What a text stands beside: a label and a text; an empty text is a blank to fill in. */
export interface DraftTerm {
  readonly label: string;
  readonly text: string;
}

export type DraftKind =
  | 'necessity'
  | 'necessity-incomplete'
  | 'exception'
  | 'question'
  | 'which-policy'
  | 'text-in-force'
  | 'member-notice'
  | 'member-agreement';

/** A letter before anyone has edited it. */
export interface Draft {
  readonly kind: DraftKind;
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly addressee: readonly string[];
  readonly regarding: readonly DraftTerm[];
  readonly parts: readonly DraftPart[];
  readonly signature: readonly DraftTerm[];
  /** For the person who edits it, never part of the letter. */
  readonly notes: readonly string[];
}

export const heading = (text: string): DraftPart => ({ is: 'heading', text });
export const paragraph = (text: string): DraftPart => ({ is: 'paragraph', text });
export const list = (items: readonly string[]): readonly DraftPart[] =>
  items.length === 0 ? [] : [{ is: 'list', items }];
export const table = (head: readonly string[], rows: DraftTable['rows']): readonly DraftPart[] =>
  rows.length === 0 ? [] : [{ is: 'table', head, rows }];
export const fields = (labels: readonly string[]): DraftPart => ({ is: 'fields', labels });
