import type { Facts } from '../../src/facts/index.ts';

/** Another engine with the rule of bcbsma-260 2024-09: it answers cases with an outcome each, all of them in one go. */
export interface Peer {
  readonly name: string;
  readonly answers: (cases: readonly Facts[]) => Promise<readonly string[]>;
}
