import type { Facts } from '../facts/index.ts';
import type { Composite } from './policy/criterion.ts';

/** Three-valued: what is required is documented, is contradicted by what is documented, or is not documented. */
export type Status = 'met' | 'not-met' | 'unknown';

/** A criterion of a policy set against a case: what is required beside what is documented. */
export interface AssessedCriterion {
  /** How its parts count together; `test`: it has none. */
  readonly kind: Composite['kind'] | 'test';
  readonly label: string | null;
  readonly says: string;
  readonly status: Status;
  readonly required: string;
  readonly documented: string;
  /** Names of the facts that it rests on. */
  readonly facts: readonly string[];
  readonly cites: readonly string[];
  readonly criteria: readonly AssessedCriterion[];
}

/** Sets a criterion against a case. */
export type Assess = (facts: Facts) => AssessedCriterion;
