import * as z from 'zod/mini';
import { clauseKeysOf, withMeantFor } from './clauseNames.ts';
import { draftSchema, type Draft } from './draft.ts';

/** A draft that was kept, where it is one. */
export const draftFrom = (input: unknown): Draft | undefined => {
  const parsed = z.safeParse(draftSchema, input);
  if (!parsed.success) return undefined;
  const { policy } = parsed.data;
  // What an older page kept is meant for clauses by their names.
  return { ...parsed.data, policy: withMeantFor(policy, (meant) => clauseKeysOf(meant, policy.clauses)) };
};
