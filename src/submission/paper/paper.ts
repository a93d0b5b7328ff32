import { line, type Line } from './line.ts';
import { linesIn, type Part } from './part.ts';

/** The papers by name, in the order in which a reviewer, and then the office, goes through them. */
export const paperNames = [
  'cover',
  'letter',
  'exception',
  'question',
  'organization-determination',
  'separators',
  'peer-to-peer',
  'record',
  'phone-script',
  'clinic-message',
  'member',
  'member-talk',
  'chart',
  'office-copy',
] as const;
export type PaperName = (typeof paperNames)[number];

/** A paper: the same parts for the screen, the printer, a word processor and plain text. */
export interface Paper {
  readonly name: PaperName;
  /** What the office calls it; it stands on no paper. */
  readonly title: string;
  /** A letter is set in a book face, a form in boxes; `copy` is text to paste elsewhere. */
  readonly look: 'letter' | 'form' | 'copy';
  readonly parts: readonly Part[];
  /** Whether it leaves the office. */
  readonly isSent: boolean;
}

/** What is still blank in a paper, in its order; each names what is to be filled in, or nothing where its place says it. */
export const blanksIn = ({ parts }: Pick<Paper, 'parts'>): readonly string[] =>
  parts.flatMap(linesIn).flatMap((runs) => runs.flatMap((run) => (run.is === 'blank' ? [run.says] : [])));

const BRACKETED = /(\[[^[\]]*\])/;

/** Words as a person left them: what stands in brackets is still a blank. */
const editedLine = (text: string): Line =>
  line(
    ...text
      .split(BRACKETED)
      .map((piece) => (BRACKETED.test(piece) ? ({ is: 'blank', says: piece.slice(1, -1).trim() } as const) : piece)),
  );

/** Words that a person put in the place of a paragraph's, by the paragraph's id. */
export type Edits = Readonly<Partial<Record<string, string>>>;

/** A paper with a person's own words in place of the paragraphs they were written for; all else follows the case as before. */
export const withEdits = (paper: Paper, edits: Edits): Paper => ({
  ...paper,
  parts: paper.parts.map((part) => {
    const text = part.is === 'paragraph' && part.id !== undefined ? edits[part.id] : undefined;
    return text === undefined || part.is !== 'paragraph' ? part : { ...part, line: editedLine(text) };
  }),
});
