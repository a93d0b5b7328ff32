import type { Vocabulary } from '../facts/index.ts';
import type { PayerEntry } from '../library/index.ts';

/** What a list can speak of: the facts, and the payers with all their names. */
export interface Spoken {
  readonly vocabulary: Vocabulary;
  readonly payers: readonly PayerEntry[];
}
