import type { JudgedCase } from '../../../case/index.ts';
import type { Outcome } from '../../../determination/index.ts';
import { factNamed } from '../../../facts/index.ts';

/** What the draft says of a case, in short. */
export interface Found {
  readonly outcome: Outcome;
  /** The clauses that decide. */
  readonly governing: readonly string[];
  /** Labels of what must still be known. */
  readonly missing: readonly string[];
}

/** What is found; undefined while it is read, or where it cannot be. */
export const foundOf = ({ judgements, vocabulary }: JudgedCase): Found | undefined => {
  const [first] = judgements;
  if (first?.judgement.kind !== 'determined') return undefined;
  const { outcome, governing, missing } = first.judgement.determination;
  return { outcome, governing, missing: missing.flatMap((name) => factNamed(vocabulary, name)?.label ?? []) };
};
