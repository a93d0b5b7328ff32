import * as z from 'zod/mini';
import { parseEvidence } from '../submission/evidence/index.ts';
import { HELD_AS, type HeldCase } from './caseStore.ts';

const entrySchema = z.object({
  [HELD_AS]: z.object({
    answers: z.object({ texts: z.record(z.string(), z.string()), calculated: z.array(z.string()) }),
    evidence: z.unknown(),
  }),
});

/** The case in the state of a session history entry; undefined where it holds none that can be read. A note that cannot be read takes nothing else with it. */
export const heldIn = (state: unknown): HeldCase | undefined => {
  const entry = z.safeParse(entrySchema, state);
  if (!entry.success) return undefined;
  const { answers, evidence } = entry.data[HELD_AS];
  return { answers, evidence: parseEvidence(evidence).evidence };
};
