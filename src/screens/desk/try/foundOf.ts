import type { JudgedCase } from '../../../case/index.ts';
import { documentName, type Outcome } from '../../../determination/index.ts';
import { factNamed } from '../../../facts/index.ts';

/** What the payer's book says of a case with the draft in it, in short. */
export interface Found {
  readonly outcome: Outcome;
  /** The other policy of the book that decides, as its document is called; undefined: the draft does, or none. */
  readonly otherPolicy: string | undefined;
  /** The clauses that decide. */
  readonly governing: readonly string[];
  /** Labels of what must still be known. */
  readonly missing: readonly string[];
}

/** What is found, where `draft` is the name of the draft's policy; undefined while it is read, or where it cannot be. */
export const foundOf = (
  { judgements, vocabulary }: Pick<JudgedCase, 'judgements' | 'vocabulary'>,
  draft: string,
): Found | undefined => {
  const [first] = judgements;
  if (first?.judgement.kind !== 'determined') return undefined;
  const { determination, prepared } = first.judgement;
  const { outcome, policy, governing, missing } = determination;
  return {
    outcome,
    otherPolicy: policy === null || policy === draft || !prepared ? undefined : documentName(prepared.policy),
    governing,
    missing: missing.flatMap((name) => factNamed(vocabulary, name)?.label ?? []),
  };
};
