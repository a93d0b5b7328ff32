import type { UnreadableText } from '../../case/index.ts';
import type { Determination, PreparedBook, PreparedPolicy } from '../../determination/index.ts';
import type { FactDefinition, Facts, Vocabulary } from '../../facts/index.ts';
import type { PayerEntry } from '../../library/index.ts';

/** A determination as the result shows it, with what it rests on. */
export interface Shown {
  readonly payer: PayerEntry;
  readonly determination: Determination;
  /** The payer's book on the day, by which the case is judged. */
  readonly book: PreparedBook;
  /** The one text in question; undefined where there are several or none. */
  readonly prepared: PreparedPolicy | undefined;
  readonly facts: Facts;
  /** What a link and a file hold: these facts, and those beside them that belong to another site. */
  readonly handedOn: Facts;
  readonly vocabulary: Vocabulary;
  /** What was typed and cannot be read. */
  readonly unreadable: readonly UnreadableText[];
  /** Takes an answer that is given in the result itself. */
  readonly answer: (fact: FactDefinition, text: string) => void;
}
