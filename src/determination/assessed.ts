import type { Facts } from '../facts/index.ts';
import type { Composite } from './policy/criterion.ts';
import type { Passage } from './citations.ts';

/** Three-valued: what is required is documented, is contradicted by what is documented, or is not documented. */
export type Status = 'met' | 'not-met' | 'unknown';

/** A criterion of a policy set against a case: what is required beside what is documented. */
export interface AssessedCriterion {
  /** How its parts count together; `test`: it has none. */
  readonly kind: Composite['kind'] | 'test';
  /** Where so many of its parts are enough. */
  readonly least?: number;
  readonly label: string | null;
  readonly says: string;
  /** What it asks for in the policy file's few words, for a letter's table; null: what it asks for is told by its parts. */
  readonly requires: string | null;
  /** What it takes in, where it stands for its clause. */
  readonly inShort: string | null;
  readonly status: Status;
  /** What the test itself requires, as the result's table says it: made by `factTests.ts` of what `policy/readCondition.ts` read. */
  readonly required: string;
  readonly documented: string;
  /** Names of the facts that it rests on. */
  readonly facts: readonly string[];
  readonly cites: readonly Passage[];
  readonly criteria: readonly AssessedCriterion[];
}

/** Sets a criterion against a case. */
export type Assess = (facts: Facts) => AssessedCriterion;
