import type { FactDefinition, Vocabulary } from '../facts/index.ts';
import type { PolicyIndex } from './shape.ts';

/** The vocabulary of cases: the facts table with the payers of the index. */
export const vocabularyOf = (facts: readonly FactDefinition[], { payers }: PolicyIndex): Vocabulary => ({
  facts,
  payers,
});
