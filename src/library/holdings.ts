import type { FactsTable, Vocabulary } from '../facts/index.ts';
import type { FetchText } from './queries.ts';
import type { PolicyIndex } from './shape.ts';

/** All that judges: the facts, the payers with their books, and the texts of the policy files. */
export interface Holdings {
  /** Tells holdings apart: what was read over other facts or other books is never taken for the same. */
  readonly id: string;
  readonly facts: FactsTable;
  readonly index: PolicyIndex;
  readonly vocabulary: Vocabulary;
  /** The text of a policy file by its name; rejects, with words, where it cannot be had. */
  readonly readFile: FetchText;
}

/** The vocabulary of cases: the facts table with the payers of the index. */
export const vocabularyOf = (table: FactsTable, { payers }: PolicyIndex): Vocabulary => ({ ...table, payers });

/** What a build holds by itself. */
export const holdingsOf = (facts: FactsTable, index: PolicyIndex, readFile: FetchText): Holdings => ({
  id: 'held',
  facts,
  index,
  vocabulary: vocabularyOf(facts, index),
  readFile,
});
